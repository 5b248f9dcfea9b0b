import { describe, expect, it } from '@jest/globals';
import { Lessons, NO_LESSONS } from './lessons.js';

const lesson = (right: number, wrong: number) => [{ kind: 'question', token: 'where', right, wrong }];

describe('what was learnt of a word', () => {
  it('changes nothing where nothing was learnt, or as much of the one as of the other', () => {
    expect(NO_LESSONS.correct(0.8, 'question', ['where'])).toBeCloseTo(0.8);
    expect(new Lessons(lesson(2, 2)).correct(0.8, 'question', ['where'])).toBeCloseTo(0.8);
    expect(new Lessons(lesson(0, 9)).correct(0.8, 'task', ['where'])).toBeCloseTo(0.8);
    expect(new Lessons(lesson(0, 9)).correct(0.8, 'question', ['when'])).toBeCloseTo(0.8);
  });

  it('halves the odds the first time it was wrong, and doubles them the first time it was right', () => {
    expect(new Lessons(lesson(0, 1)).correct(0.8, 'question', ['where'])).toBeCloseTo(2 / 3);
    expect(new Lessons(lesson(1, 0)).correct(0.8, 'question', ['where'])).toBeCloseTo(8 / 9);
  });

  it('stays between 0 and 1', () => {
    const confidence = new Lessons(lesson(1_000, 0)).correct(0.99, 'question', ['where']);
    expect(confidence).toBeGreaterThan(0.99);
    expect(confidence).toBeLessThan(1);
    expect(new Lessons(lesson(0, 1_000)).correct(0, 'question', ['where'])).toBe(0);
  });
});
