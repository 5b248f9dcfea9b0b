import { describe, expect, it } from '@jest/globals';
import { DEFAULT_HOURS, type WorkingHours } from '../../../domain/hours.js';
import { MessageTs, UserId } from '../../../domain/ids.js';
import type { Person } from '../../../domain/person.js';
import { isAnswered, whoCanAnswer } from './answer.rules.js';

const ANA = UserId.parse('U0ANA');
const named = (id: string, about: Partial<Person> = {}): Person => ({
  id: UserId.parse(id),
  name: id,
  zone: 'Asia/Tokyo',
  hours: DEFAULT_HOURS,
  locale: 'en',
  preference: 'urgent_only',
  region: null,
  daysOff: null,
  leave: [],
  quiet: [],
  isBot: false,
  isExternal: false,
  isDeleted: false,
  ...about,
});
const crowd = Array.from({ length: 200 }, (_, nth) => named(`U${100 + nth}`));
const asked = (people: Person[], within = '1 working day', ts = '1794926400.000100') =>
  whoCanAnswer(people, { author: ANA, ts: MessageTs.parse(ts), within, now: new Date('2026-11-17T14:40Z') });
const ids = (people: { person: UserId }[]) => people.map(({ person }) => String(person));

describe('who can answer', () => {
  it('is every colleague but the author: no bot, no guest, nobody who left or whose hours are unknown', () => {
    const others = [{ isBot: true }, { isExternal: true }, { isDeleted: true }, { zone: null }];
    const people = [named('U0ANA'), named('U1'), ...others.map((about, nth) => named(`U9${nth}`, about))];
    expect(ids(asked(people))).toEqual(['U1']);
  });

  it('is some of a large channel: always the same for one message, and others for another', () => {
    const first = ids(asked(crowd));
    expect(first).toHaveLength(5);
    expect(ids(asked([...crowd].reverse())).sort()).toEqual([...first].sort());
    expect(ids(asked(crowd, '1 working day', '1794926401.000100')).sort()).not.toEqual([...first].sort());
  });

  it.each`
    within              | hours                                                            | overAt                        | because
    ${'30 min'}         | ${DEFAULT_HOURS}                                                 | ${'2026-11-18T00:30:00.000Z'} | ${'it is night in Tokyo'}
    ${'4 h'}            | ${DEFAULT_HOURS}                                                 | ${'2026-11-18T04:00:00.000Z'} | ${'hours are hours of work'}
    ${'2 working days'} | ${DEFAULT_HOURS}                                                 | ${'2026-11-19T08:00:00.000Z'} | ${'two days of work are over when the second ends'}
    ${'1 working day'}  | ${{ days: [1, 2, 3, 4, 5], windows: [{ from: 540, to: 780 }] }}  | ${'2026-11-18T04:00:00.000Z'} | ${'their own day is four hours'}
    ${'1 working day'}  | ${{ days: [1, 2, 3, 4, 5], windows: [{ from: 1320, to: 360 }] }} | ${'2026-11-18T14:40:00.000Z'} | ${'a night shift is a working day'}
  `('has had $within at $overAt: $because', ({ within, hours, overAt }) => {
    const [only] = asked([named('U1', { hours: hours as WorkingHours })], within as string);
    expect(only?.overAt.toISOString()).toBe(overAt);
    expect(only?.morningAt.getTime()).toBeGreaterThanOrEqual(only?.overAt.getTime() ?? Infinity);
  });

  it('is in order of who has had the time first', () => {
    const people = [named('U1', { zone: 'Asia/Tokyo' }), named('U2', { zone: 'Europe/Lisbon' })];
    expect(ids(asked(people, '30 min'))).toEqual(['U2', 'U1']);
  });
});

describe('a question is answered', () => {
  it.each`
    replies                                    | answered | because
    ${[]}                                      | ${false} | ${'nobody wrote'}
    ${[{ user: 'U0ANA' }]}                     | ${false} | ${'only its author did'}
    ${[{ user: 'U0BOT', bot_id: 'B1' }]}       | ${false} | ${'only a bot did'}
    ${[{ user: 'U0ANA' }, { user: 'U0YUKI' }]} | ${true}  | ${'somebody else did'}
  `('$answered: $because', ({ replies, answered }) => {
    expect(isAnswered(replies as { user: string }[], ANA)).toBe(answered);
  });
});
