import { describe, expect, it } from '@jest/globals';
import type { Availability } from '../../../domain/availability.js';
import { DEFAULT_HOURS } from '../../../domain/hours.js';
import { UserId } from '../../../domain/ids.js';
import { callTime, type Reply, whoCircles } from './circle.rules.js';

const now = new Date('2026-11-17T14:40:00Z');
const limits = { messages: 12, rounds: 5 };
const PEOPLE: Record<string, UserId> = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((name) => [name, UserId.parse(`U0${name.toUpperCase()}`)]),
);
/** `abab`: who wrote, one after another, so many minutes apart; the last one now. */
const talk = (who: string, apart: number): Reply[] =>
  [...who].map((name, nth) => ({
    author: PEOPLE[name] ?? UserId.parse('U0X'),
    at: new Date(now.getTime() - (who.length - 1 - nth) * apart * 60_000),
  }));

describe('a thread goes in circles', () => {
  it.each`
    who                   | apart | people           | because
    ${'aaaaaaaaaaaab'}    | ${1}  | ${'U0A,U0B'}     | ${'thirteen messages of two in an hour are more than twelve'}
    ${'aaaaaaaaaaab'}     | ${1}  | ${null}          | ${'twelve are not'}
    ${'aaaaaaaaaaaab'}    | ${6}  | ${null}          | ${'not all of them are of the last hour'}
    ${'abcabcabcabcc'}    | ${1}  | ${'U0A,U0B,U0C'} | ${'three may, too'}
    ${'abcdabcdabcdabcd'} | ${1}  | ${null}          | ${'four are a discussion'}
    ${'aaaaaaaaaaaaaaaa'} | ${1}  | ${null}          | ${'one alone is a monologue'}
    ${'ababababab'}       | ${90} | ${'U0A,U0B'}     | ${'five rounds of two, over hours'}
    ${'abababab'}         | ${90} | ${null}          | ${'four rounds'}
    ${'aaabbbbaaabb'}     | ${90} | ${null}          | ${'several in a row are one turn'}
    ${'abcabcabcabcabc'}  | ${90} | ${'U0A,U0B,U0C'} | ${'five rounds of three'}
    ${'abcababababab'}    | ${90} | ${null}          | ${'the third person was in one round only'}
  `('$who, $apart minutes apart: $people, because $because', ({ who, apart, people }) => {
    const found = whoCircles(talk(String(who), Number(apart)), limits, now);
    expect(found?.map(String).sort().join(',') ?? null).toBe(people);
  });
});

describe('the time of a short call', () => {
  const inZone = (zone: string): Availability => ({ zone, hours: DEFAULT_HOURS });
  const [lisbon, berlin, tokyo, kolkata] = [
    'Europe/Lisbon',
    'Europe/Berlin',
    'Asia/Tokyo',
    'Asia/Kolkata',
  ].map(inZone);
  it.each`
    people               | time                          | because
    ${[lisbon, berlin]}  | ${'2026-11-17T15:00:00.000Z'} | ${'both are at work: the next quarter, with some notice'}
    ${[lisbon, kolkata]} | ${'2026-11-18T09:00:00.000Z'} | ${'one has gone home: the first time tomorrow'}
    ${[lisbon, tokyo]}   | ${null}                       | ${'they never work at the same time'}
    ${[]}                | ${null}                       | ${'nobody is there'}
  `('is $time: $because', ({ people, time }) => {
    expect(callTime(people as Availability[], now)?.toISOString() ?? null).toBe(time);
  });

  it('leaves out leave, and days that are too short for it', () => {
    const away = { ...inZone('Europe/Berlin'), leave: [{ from: '2026-11-17', to: '2026-11-18' }] };
    expect(callTime([inZone('Europe/Lisbon'), away], now)?.toISOString()).toBe('2026-11-19T09:00:00.000Z');
    const brief = { ...inZone('Europe/Lisbon'), hours: { days: [2, 3], windows: [{ from: 905, to: 919 }] } };
    expect(callTime([brief], now)).toBeNull();
  });
});
