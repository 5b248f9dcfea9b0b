import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Availability, isReachable, nextReachable } from './availability.js';
import { parseHours } from './hours.js';

const works = (text: string, zone: string): Availability => {
  const { windows = [{ from: 540, to: 1020 }], days = [1, 2, 3, 4, 5] } = parseHours(text);
  return { zone, hours: { windows, days } };
};

describe('nextReachable', () => {
  it.each`
    hours                    | zone                | at                        | next                          | because
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}     | ${'2026-11-17T14:40:00Z'} | ${'2026-11-18T00:00:00.000Z'} | ${'the next morning'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}     | ${'2026-11-18T00:00:00Z'} | ${'2026-11-18T00:00:00.000Z'} | ${'the start belongs to the window'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}     | ${'2026-11-18T08:00:00Z'} | ${'2026-11-19T00:00:00.000Z'} | ${'the end does not'}
    ${'09:00-17:00 mon-fri'} | ${'Europe/Lisbon'}  | ${'2026-11-20T18:00:00Z'} | ${'2026-11-23T09:00:00.000Z'} | ${'the weekend lies between'}
    ${'09:00-17:00 sun-thu'} | ${'Asia/Jerusalem'} | ${'2026-11-20T10:00:00Z'} | ${'2026-11-22T07:00:00.000Z'} | ${'this week starts on Sunday'}
    ${'22:00-06:00 mon-fri'} | ${'Europe/Berlin'}  | ${'2026-11-21T03:00:00Z'} | ${'2026-11-21T03:00:00.000Z'} | ${'Friday’s night ends on Saturday'}
    ${'22:00-06:00 mon-fri'} | ${'Europe/Berlin'}  | ${'2026-11-23T03:00:00Z'} | ${'2026-11-23T21:00:00.000Z'} | ${'Sunday’s night is not worked'}
    ${'02:30-03:30 daily'}   | ${'Europe/Berlin'}  | ${'2026-03-29T00:30:00Z'} | ${'2026-03-29T01:00:00.000Z'} | ${'the start is skipped, the rest is not'}
    ${'02:00-02:45 daily'}   | ${'Europe/Berlin'}  | ${'2026-03-29T00:30:00Z'} | ${'2026-03-30T00:00:00.000Z'} | ${'the whole window is skipped'}
    ${'01:00-02:30 daily'}   | ${'Europe/Berlin'}  | ${'2026-10-25T00:45:00Z'} | ${'2026-10-25T01:00:00.000Z'} | ${'02:00 to 02:30 comes a second time'}
    ${'02:00-02:20 sun'}     | ${'Europe/Berlin'}  | ${'2026-03-23T00:00:00Z'} | ${'2026-04-05T00:00:00.000Z'} | ${'the only window of the week is skipped'}
  `('$hours in $zone from $at: $because', ({ hours, zone, at, next }) => {
    expect(nextReachable(works(String(hours), String(zone)), new Date(String(at)))?.toISOString()).toBe(next);
  });

  it('is null for somebody who never works', () => {
    const never = { zone: 'Asia/Tokyo', hours: { windows: [{ from: 540, to: 1020 }], days: [] } };
    expect(nextReachable(never, new Date('2026-11-17T00:00Z'))).toBeNull();
  });
});

const minutes = fc.integer({ min: 0, max: 1439 });
const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kathmandu',
);
/** Around clock changes of 2026, where mistakes live. */
const moments = fc
  .tuple(
    fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-04-24',
      '2026-09-06',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    ),
    fc.integer({ min: -2880, max: 2880 }),
  )
  .map(([day, offset]) => new Date(Date.parse(`${day}T00:00Z`) + offset * 60_000));
const people = fc
  .record({
    from: minutes,
    to: minutes,
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    zone: zones,
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, days, zone }): Availability => ({ zone, hours: { windows: [{ from, to }], days } }));

/** Walks minute by minute and asks Intl: slow, and shares nothing with the implementation. */
function walk({ zone, hours }: Availability, at: Date): number | null {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  for (let instant = at.getTime(); instant < at.getTime() + 3 * 86_400_000; instant += 60_000) {
    const parts = Object.fromEntries(shown.formatToParts(instant).map(({ type, value }) => [type, value]));
    const today = names.indexOf(parts['weekday'] ?? '');
    const clock = Number(parts['hour']) * 60 + Number(parts['minute']);
    const worksOn = (day: number): boolean => hours.days.includes((day + 7) % 7);
    const isIn = hours.windows.some(({ from, to }) =>
      from < to
        ? worksOn(today) && from <= clock && clock < to
        : (worksOn(today) && clock >= from) || (worksOn(today - 1) && clock < to),
    );
    if (isIn) return instant;
  }
  return null;
}

describe('around clock changes', () => {
  it('agrees with a walk, minute by minute, along the wall clock that Intl shows', () => {
    fc.assert(
      fc.property(people, moments, (person, at) => {
        const walked = walk(person, at);
        const next = nextReachable(person, at)?.getTime() ?? Infinity;
        if (walked === null) expect(next).toBeGreaterThanOrEqual(at.getTime() + 3 * 86_400_000);
        else expect(new Date(next).toISOString()).toBe(new Date(walked).toISOString());
      }),
      { numRuns: 150 },
    );
  });

  it('is never in the past, and always at a reachable moment', () => {
    fc.assert(
      fc.property(people, moments, (person, at) => {
        const next = nextReachable(person, at);
        expect(next === null || (next >= at && isReachable(person, next))).toBe(true);
      }),
    );
  });
});
