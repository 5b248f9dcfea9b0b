import { describe, expect, it } from '@jest/globals';
import { readyCharter } from '../ready.js';
import { kindIdOf, type KindForm, linesOf, withKind } from './propose.rules.js';

const YAML = `# Ours.
version: 1
name: Ours
kinds:
  # What is broken.
  urgent:
    channels: [incidents, ops]
    answer_within: 30 min # not more
    may_break_quiet_hours: true
    recognise:
      emoji: [':fire:']
  task: {}
`;
const NOTHING: KindForm = {
  label: null,
  channel: null,
  placeName: null,
  placeUrl: null,
  answerWithin: null,
  mayBreak: false,
  words: [],
  emoji: [],
  patterns: [],
  links: [],
  examples: [],
};
const URGENT: KindForm = {
  ...NOTHING,
  channel: 'incidents',
  answerWithin: '30 min',
  mayBreak: true,
  emoji: [':fire:'],
};

describe('a kind that somebody changes', () => {
  it('leaves everything as it was written when nothing changed', () => {
    expect(withKind(YAML, 'urgent', URGENT)).toBe(YAML);
    expect(withKind(YAML, 'task', NOTHING)).toBe(YAML);
  });

  it('changes the line that it is about, and keeps comments', () => {
    expect(withKind(YAML, 'urgent', { ...URGENT, answerWithin: '15 min' })).toBe(
      YAML.replace('30 min', '15 min'),
    );
  });

  it('puts another channel first, and leaves the others behind it', () => {
    expect(withKind(YAML, 'urgent', { ...URGENT, channel: 'alarm' })).toMatch(/channels:\s+- alarm\s+- ops/);
    expect(withKind(YAML, 'urgent', { ...URGENT, channel: null })).not.toContain('channels');
  });

  it('takes away what is left empty', () => {
    const changed = withKind(YAML, 'urgent', NOTHING);
    for (const gone of ['channels', 'answer_within', 'may_break', 'recognise'])
      expect(changed).not.toContain(gone);
    expect(changed).toContain('# What is broken.');
  });

  it('adds a kind, and a place outside of Slack', () => {
    const place = { placeName: 'the board', placeUrl: 'https://board.example' };
    const changed = withKind(YAML, 'code-review', {
      ...NOTHING,
      ...place,
      label: 'Code review',
      words: ['ptal'],
    });
    expect(changed).toContain('code-review:');
    expect(changed).toContain('url: https://board.example');
  });

  it('works on every ready charter', () => {
    const yaml = readyCharter('engineering');
    expect(withKind(yaml, 'urgent', { ...NOTHING, channel: 'incidents' })).toContain('channels: [incidents]');
  });
});

describe('the id of a new kind', () => {
  it.each([
    ['Code review', 'code-review'],
    ['  Übergabe & Co. ', 'ubergabe-co'],
    ['2nd look', 'nd-look'],
    ['レビュー', null],
    ['!', null],
  ])('of %s is %s', (label, id) => {
    expect(kindIdOf(label)).toBe(id);
  });
});

it('what is typed in lines is read without empty ones, each once', () => {
  expect(linesOf(' ptal \n\nptal\nplease look')).toEqual(['ptal', 'please look']);
});
