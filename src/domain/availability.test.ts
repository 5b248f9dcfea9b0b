import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Availability, type Quiet, isReachable, nextReachable, reachability } from './availability.js';
import { DEFAULT_HOURS, parseHours } from './hours.js';
import { addDays } from './local-time.js';

const works = (text: string, zone: string): Availability => {
  const { windows = [{ from: 540, to: 1020 }], days = [1, 2, 3, 4, 5] } = parseHours(text);
  return { zone, hours: { windows, days } };
};

const quietUntil = (until: string): Quiet => ({
  from: new Date('2026-11-17T13:00:00Z'),
  until: new Date(until),
  why: 'dnd',
});

describe('nextReachable', () => {
  it.each`
    hours                                | zone                     | at                        | next                          | because
    ${'09:00-17:00 mon-fri'}             | ${'Asia/Tokyo'}          | ${'2026-11-17T14:40:00Z'} | ${'2026-11-18T00:00:00.000Z'} | ${'the next morning'}
    ${'09:00-17:00 mon-fri'}             | ${'Asia/Tokyo'}          | ${'2026-11-18T00:00:00Z'} | ${'2026-11-18T00:00:00.000Z'} | ${'the start belongs to the window'}
    ${'09:00-17:00 mon-fri'}             | ${'Asia/Tokyo'}          | ${'2026-11-18T08:00:00Z'} | ${'2026-11-19T00:00:00.000Z'} | ${'the end does not'}
    ${'09:00-17:00 mon-fri'}             | ${'Europe/Lisbon'}       | ${'2026-11-20T18:00:00Z'} | ${'2026-11-23T09:00:00.000Z'} | ${'the weekend lies between'}
    ${'09:00-17:00 sun-thu'}             | ${'Asia/Jerusalem'}      | ${'2026-11-20T10:00:00Z'} | ${'2026-11-22T07:00:00.000Z'} | ${'this week starts on Sunday'}
    ${'22:00-06:00 mon-fri'}             | ${'Europe/Berlin'}       | ${'2026-11-21T03:00:00Z'} | ${'2026-11-21T03:00:00.000Z'} | ${'Friday’s night ends on Saturday'}
    ${'22:00-06:00 mon-fri'}             | ${'Europe/Berlin'}       | ${'2026-11-23T03:00:00Z'} | ${'2026-11-23T21:00:00.000Z'} | ${'Sunday’s night is not worked'}
    ${'02:30-03:30 daily'}               | ${'Europe/Berlin'}       | ${'2026-03-29T00:30:00Z'} | ${'2026-03-29T01:00:00.000Z'} | ${'the start is skipped, the rest is not'}
    ${'02:00-02:45 daily'}               | ${'Europe/Berlin'}       | ${'2026-03-29T00:30:00Z'} | ${'2026-03-30T00:00:00.000Z'} | ${'the whole window is skipped'}
    ${'01:00-02:30 daily'}               | ${'Europe/Berlin'}       | ${'2026-10-25T00:45:00Z'} | ${'2026-10-25T01:00:00.000Z'} | ${'02:00 to 02:30 comes a second time'}
    ${'02:00-02:20 sun'}                 | ${'Europe/Berlin'}       | ${'2026-03-23T00:00:00Z'} | ${'2026-04-05T00:00:00.000Z'} | ${'the only window of the week is skipped'}
    ${'02:00-02:30 daily'}               | ${'Australia/Lord_Howe'} | ${'2026-10-03T15:29:00Z'} | ${'2026-10-04T15:00:00.000Z'} | ${'the half hour that Lord Howe skips'}
    ${'01:30-02:00 daily'}               | ${'Australia/Lord_Howe'} | ${'2026-04-04T15:00:00Z'} | ${'2026-04-04T15:00:00.000Z'} | ${'the half hour that it repeats'}
    ${'00:00-01:00 sun'}                 | ${'America/Santiago'}    | ${'2026-09-06T00:00:00Z'} | ${'2026-09-13T03:00:00.000Z'} | ${'midnight to one does not happen that Sunday'}
    ${'00:00-09:00 daily'}               | ${'Africa/Cairo'}        | ${'2026-04-23T21:59:00Z'} | ${'2026-04-23T22:00:00.000Z'} | ${'midnight is skipped: one o’clock is the first minute'}
    ${'23:30-23:45 daily'}               | ${'Africa/Cairo'}        | ${'2026-10-29T20:50:00Z'} | ${'2026-10-29T21:30:00.000Z'} | ${'half past eleven comes again after midnight would have'}
    ${'09:00-17:00 mon-fri'}             | ${'Pacific/Apia'}        | ${'2011-12-30T08:00:00Z'} | ${'2012-01-01T19:00:00.000Z'} | ${'Friday the 30th did not happen in Apia'}
    ${'09:00-17:00 mon-fri'}             | ${'Asia/Kathmandu'}      | ${'2026-11-17T03:14:59Z'} | ${'2026-11-17T03:15:00.000Z'} | ${'offsets may end in 45 minutes'}
    ${'09:00-12:00,14:00-18:00 mon-fri'} | ${'Europe/Madrid'}       | ${'2026-11-17T11:30:00Z'} | ${'2026-11-17T13:00:00.000Z'} | ${'the afternoon is a window of its own'}
  `('$hours in $zone from $at: $because', ({ hours, zone, at, next }) => {
    expect(nextReachable(works(String(hours), String(zone)), new Date(String(at)))?.toISOString()).toBe(next);
  });

  it.each([
    ['no working day', { days: [] }],
    ['no window', { windows: [] }],
    ['only windows without length', { windows: [{ from: 540, to: 540 }] }],
  ])('is null, at once, for somebody with %s', (_, part) => {
    const hours = { ...DEFAULT_HOURS, ...part };
    expect(nextReachable({ zone: 'Asia/Tokyo', hours }, new Date('2026-11-17T00:00Z'))).toBeNull();
  });

  it('is null when every day is a day off', () => {
    const daysOff = { nameOf: () => 'Rest' };
    const person = { ...works('', 'Asia/Tokyo'), daysOff };
    expect(nextReachable(person, new Date('2026-11-17T00:00Z'))).toBeNull();
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Godthab', 'America/Nuuk'],
    ['Pacific/Enderbury', 'Pacific/Kanton'],
    ['US/Pacific', 'America/Los_Angeles'],
  ])('is the same under the old name %s as under %s', (old, name) => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const at = new Date(day);
      expect(nextReachable(works('', old), at)).toEqual(nextReachable(works('', name), at));
    }
  });
});

/** Monday to Friday 09:00-17:00 in Tokyo, where it is nine hours later. */
describe('leave, days off and quiet', () => {
  const tokyo = works('', 'Asia/Tokyo');
  const tuesdayNight = new Date('2026-11-17T14:00:00Z');
  const next = (person: Partial<Availability>): string | undefined =>
    nextReachable({ ...tokyo, ...person }, tuesdayNight)?.toISOString();
  const founders = { nameOf: (day: string) => (day === '2026-11-18' ? 'Founders’ day' : null) };

  it.each<[string, Partial<Availability>, string]>([
    ['leave', { leave: [{ from: '2026-11-18', to: '2026-11-19' }] }, '2026-11-20T00:00:00.000Z'],
    [
      'leave that ends before a weekend',
      { leave: [{ from: '2026-11-18', to: '2026-11-20' }] },
      '2026-11-23T00:00:00.000Z',
    ],
    ['years of leave', { leave: [{ from: '2026-11-18', to: '2031-12-31' }] }, '2032-01-01T00:00:00.000Z'],
    [
      'leave upon leave',
      {
        leave: [
          { from: '2026-11-18', to: '2026-11-18' },
          { from: '2026-11-19', to: '2026-11-19' },
        ],
      },
      '2026-11-20T00:00:00.000Z',
    ],
    ['a day off', { daysOff: founders }, '2026-11-19T00:00:00.000Z'],
    [
      'do-not-disturb into the morning',
      { quiet: [quietUntil('2026-11-18T01:30:20Z')] },
      '2026-11-18T01:31:00.000Z',
    ],
    ['do-not-disturb all day', { quiet: [quietUntil('2026-11-18T08:00:00Z')] }, '2026-11-19T00:00:00.000Z'],
    ['a night’s do-not-disturb', { quiet: [quietUntil('2026-11-17T20:00:00Z')] }, '2026-11-18T00:00:00.000Z'],
    [
      'all of it, but any time',
      { isAnyTime: true, daysOff: founders, quiet: [quietUntil('2027-01-01T00:00:00Z')] },
      '2026-11-17T14:00:00.000Z',
    ],
  ])('%s is waited for', (_, person, expected) => {
    expect(next(person)).toBe(expected);
  });

  it('a holiday lets the night shift that began before it end', () => {
    const night = { ...works('22:00-06:00 daily', 'Asia/Tokyo'), daysOff: founders };
    expect(isReachable(night, new Date('2026-11-17T20:00:00Z'))).toBe(true);
    expect(isReachable(night, new Date('2026-11-18T14:00:00Z'))).toBe(false);
  });

  it.each<[string, Partial<Availability>, string, object]>([
    ['within hours', {}, '2026-11-18T01:00Z', { kind: 'within_hours', isReachable: true }],
    ['outside hours', {}, '2026-11-17T14:00Z', { kind: 'outside_hours', isReachable: false }],
    ['a rest day', {}, '2026-11-21T03:00Z', { kind: 'rest_day', isReachable: false, weekday: 6 }],
    [
      'a day off',
      { daysOff: founders },
      '2026-11-18T01:00Z',
      { kind: 'day_off', isReachable: false, name: 'Founders’ day' },
    ],
    [
      'leave',
      { leave: [{ from: '2026-11-18', to: '2026-11-19' }] },
      '2026-11-18T01:00Z',
      { kind: 'leave', isReachable: false, lastDay: '2026-11-19' },
    ],
    [
      'do-not-disturb',
      { quiet: [quietUntil('2026-11-18T02:00:00Z')] },
      '2026-11-18T01:00Z',
      { kind: 'quiet', isReachable: false, why: 'dnd', until: new Date('2026-11-18T02:00:00Z') },
    ],
    ['any time', { isAnyTime: true }, '2026-11-17T14:00Z', { kind: 'any_time', isReachable: true }],
    [
      'no working day',
      { hours: { windows: [], days: [] } },
      '2026-11-18T01:00Z',
      { kind: 'no_working_day', isReachable: false },
    ],
  ])('%s is told as the reason', (_, person, at, expected) => {
    expect(reachability({ ...tokyo, ...person }, new Date(at))).toEqual(expected);
  });
});

const clock = fc.integer({ min: 0, max: 1439 });
const window = fc.tuple(clock, clock).map(([from, to]) => ({ from, to }));
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
/** Instants of 2026 and a little more, to the millisecond. */
const moment = fc.integer({ min: 0, max: 400 * 86_400_000 }).map((ms) => new Date(Date.UTC(2026, 0, 1) + ms));
const person = fc.record({
  zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  hours: fc.record({
    windows: fc.array(window, { minLength: 1, maxLength: 4 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  }),
  leave: fc.array(
    fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 3 },
  ),
  daysOff: fc
    .uniqueArray(day, { maxLength: 20 })
    .map((days) => ({ nameOf: (one: string) => (days.includes(one) ? 'a day off' : null) })),
  quiet: fc.array(
    fc
      .tuple(moment, fc.integer({ min: 1, max: 100 * 3_600_000 }))
      .map(([from, ms]): Quiet => ({ from, until: new Date(from.getTime() + ms), why: 'dnd' })),
    { maxLength: 3 },
  ),
});

describe('for anybody, at any time, nextReachable', () => {
  const holds = (check: (next: Date | null, person: Availability, at: Date) => void): void =>
    fc.assert(
      fc.property(person, moment, (one, at) => check(nextReachable(one, at), one, at)),
      { numRuns: 1500 },
    );

  it('is never in the past', () => {
    holds((next, _, at) => expect(next === null || next >= at).toBe(true));
  });

  it('is always reachable', () => {
    holds((next, one) => expect(next === null || isReachable(one, next)).toBe(true));
  });

  it('leaves nothing reachable before it', () => {
    holds((next, one, at) => {
      const end = Math.min(next?.getTime() ?? Infinity, at.getTime() + 3 * 86_400_000);
      for (let minute = Math.ceil(at.getTime() / 60_000) * 60_000; minute < end; minute += 60_000) {
        if (isReachable(one, new Date(minute))) expect(new Date(minute)).toEqual(next);
      }
    });
  });
});
