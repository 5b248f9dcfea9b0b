import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterWork,
  type Availability,
  isReachable,
  nextStartOfWork,
  overlap,
  workingTimeBetween,
} from './availability.js';
import { parseHours } from './hours.js';

const works = (text: string, zone: string): Availability => {
  const { windows = [{ from: 540, to: 1020 }], days = [1, 2, 3, 4, 5] } = parseHours(text);
  return { zone, hours: { windows, days } };
};
const HOUR = 3_600_000;

const clock = fc.integer({ min: 0, max: 1439 });
const window = fc.tuple(clock, clock).map(([from, to]) => ({ from, to }));
const person = fc.record({
  zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  hours: fc.record({
    windows: fc.array(window, { minLength: 1, maxLength: 3 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  }),
});
const start = fc.integer({ min: 0, max: 500_000 }).map((minute) => Date.UTC(2026, 0, 1) + minute * 60_000);

describe('workingTimeBetween', () => {
  const hoursBetween = (person: Availability, from: string, until: string): number =>
    workingTimeBetween(person, new Date(from), new Date(until)) / HOUR;

  it.each`
    hours                    | zone               | from                   | until                  | expected | because
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-16T00:00Z'} | ${'2026-11-21T00:00Z'} | ${40}    | ${'a week has forty hours'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-17T07:00Z'} | ${'2026-11-18T01:30Z'} | ${2.5}   | ${'an hour of today and one and a half of tomorrow'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-21T00:00Z'} | ${'2026-11-23T00:00Z'} | ${0}     | ${'nobody works at the weekend'}
    ${'22:00-06:00 sat'}     | ${'Europe/Berlin'} | ${'2026-03-28T12:00Z'} | ${'2026-03-29T12:00Z'} | ${7}     | ${'a night shift loses the hour that is skipped'}
    ${'22:00-06:00 sat'}     | ${'Europe/Berlin'} | ${'2026-10-24T12:00Z'} | ${'2026-10-25T12:00Z'} | ${9}     | ${'and gains the hour that is repeated'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-18T00:00Z'} | ${'2026-11-17T00:00Z'} | ${0}     | ${'the end lies before the start'}
  `('$hours in $zone, $from to $until: $because', ({ hours, zone, from, until, expected }) => {
    expect(hoursBetween(works(String(hours), String(zone)), String(from), String(until))).toBe(expected);
  });

  it('counts no leave and no day off, but quiet is work, and “any time” is no overtime', () => {
    const tokyo = works('', 'Asia/Tokyo');
    const week = ['2026-11-16T00:00Z', '2026-11-21T00:00Z'] as const;
    const daysOff = { nameOf: (day: string) => (day === '2026-11-18' ? 'Founders’ day' : null) };
    const until = new Date('2026-12-01T00:00Z');
    expect(hoursBetween({ ...tokyo, leave: [{ from: '2026-11-19', to: '2026-11-30' }] }, ...week)).toBe(24);
    expect(hoursBetween({ ...tokyo, daysOff }, ...week)).toBe(32);
    expect(hoursBetween({ ...tokyo, quiet: [{ from: new Date(0), until, why: 'dnd' }] }, ...week)).toBe(40);
    expect(hoursBetween({ ...tokyo, isAnyTime: true }, ...week)).toBe(40);
  });

  it('counts as many minutes as a walk finds somebody at work', () => {
    fc.assert(
      fc.property(person, start, fc.integer({ min: 0, max: 4000 }), (one, from, minutes) => {
        let walked = 0;
        for (let minute = 0; minute < minutes; minute++)
          if (isReachable(one, new Date(from + minute * 60_000))) walked++;
        const counted = workingTimeBetween(one, new Date(from), new Date(from + minutes * 60_000));
        expect(counted / 60_000).toBe(walked);
      }),
      { numRuns: 300 },
    );
  });
});

describe('afterWork', () => {
  const after = (person: Availability, from: string, hours: number): string | undefined =>
    afterWork(person, new Date(from), hours * HOUR)?.toISOString();

  it.each`
    hours                    | zone               | from                   | work   | expected                      | because
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-17T06:00Z'} | ${1}   | ${'2026-11-17T07:00:00.000Z'} | ${'it is over today'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-17T06:00Z'} | ${8}   | ${'2026-11-18T06:00:00.000Z'} | ${'a working day ends at the same hour of the next'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-17T12:00Z'} | ${8}   | ${'2026-11-18T08:00:00.000Z'} | ${'a night is no work'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-20T07:30Z'} | ${1}   | ${'2026-11-23T00:30:00.000Z'} | ${'nobody works at the weekend'}
    ${'22:00-06:00 sat'}     | ${'Europe/Berlin'} | ${'2026-03-28T12:00Z'} | ${6}   | ${'2026-03-29T03:00:00.000Z'} | ${'a skipped hour is no work'}
    ${'09:00-17:00 mon-fri'} | ${'Asia/Tokyo'}    | ${'2026-11-17T06:00Z'} | ${400} | ${'2027-01-26T06:00:00.000Z'} | ${'fifty days take ten weeks'}
  `('$work h from $from in $zone: $because', ({ hours, zone, from, work, expected }) => {
    expect(after(works(String(hours), String(zone)), String(from), Number(work))).toBe(expected);
  });

  it('waits for them to be back, and is never for somebody who never works', () => {
    const tokyo = works('', 'Asia/Tokyo');
    const away = { ...tokyo, leave: [{ from: '2026-11-17', to: '2026-11-30' }] };
    expect(after(away, '2026-11-17T06:00Z', 1)).toBe('2026-12-01T01:00:00.000Z');
    expect(after({ ...tokyo, hours: { ...tokyo.hours, days: [] } }, '2026-11-17T06:00Z', 1)).toBeUndefined();
  });

  it('is the first instant until which they worked for so long', () => {
    fc.assert(
      fc.property(person, start, fc.integer({ min: 1, max: 20_000 }), (one, from, minutes) => {
        const at = afterWork(one, new Date(from), minutes * 60_000);
        if (!at) return;
        expect(workingTimeBetween(one, new Date(from), at)).toBe(minutes * 60_000);
        expect(workingTimeBetween(one, new Date(from), new Date(at.getTime() - 1))).toBe(
          minutes * 60_000 - 1,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('nextStartOfWork', () => {
  const next = (person: Availability, from: string): string | undefined =>
    nextStartOfWork(person, new Date(from))?.toISOString();

  it('is the next morning, not the hour after lunch, and not now', () => {
    const split = works('09:00-12:00,13:00-17:00', 'Europe/Lisbon');
    expect(next(split, '2026-11-17T12:30Z')).toBe('2026-11-18T09:00:00.000Z');
    expect(next(split, '2026-11-17T09:00Z')).toBe('2026-11-17T09:00:00.000Z');
    expect(next(split, '2026-11-20T12:30Z')).toBe('2026-11-23T09:00:00.000Z');
  });

  it('is never for somebody who never works', () => {
    expect(
      next({ ...works('', 'Asia/Tokyo'), hours: { windows: [], days: [1] } }, '2026-11-17T12:30Z'),
    ).toBeUndefined();
  });
});

describe('overlap', () => {
  const lisbon = works('', 'Europe/Lisbon');
  const tokyo = works('', 'Asia/Tokyo');
  const delhi = works('10:00-19:00', 'Asia/Kolkata');
  const shown = (...args: Parameters<typeof overlap>): string[] =>
    overlap(...args).map(({ from, until }) => `${from.toISOString()} ${until.toISOString()}`);

  it('is when all of them are at work on that day of the first one’s calendar', () => {
    expect(shown([lisbon, delhi], '2026-11-17')).toEqual([
      '2026-11-17T09:00:00.000Z 2026-11-17T13:30:00.000Z',
    ]);
    expect(shown([lisbon, tokyo], '2026-11-17')).toEqual([]);
  });

  it('is cut to the day of the zone asked for', () => {
    const night = works('22:00-06:00', 'Europe/Lisbon');
    expect(shown([night], '2026-11-17')).toEqual([
      '2026-11-17T00:00:00.000Z 2026-11-17T06:00:00.000Z',
      '2026-11-17T22:00:00.000Z 2026-11-18T00:00:00.000Z',
    ]);
    expect(shown([night], '2026-11-17', 'Asia/Tokyo')).toEqual([
      '2026-11-16T22:00:00.000Z 2026-11-17T06:00:00.000Z',
    ]);
  });

  it('leaves out leave, days off and quiet, and takes “any time” at its word', () => {
    const [from, until] = [new Date('2026-11-17T10:00Z'), new Date('2026-11-17T11:00Z')];
    expect(shown([{ ...lisbon, leave: [{ from: '2026-11-17', to: '2026-11-17' }] }], '2026-11-17')).toEqual(
      [],
    );
    expect(shown([{ ...lisbon, quiet: [{ from, until, why: 'dnd' }] }], '2026-11-17')).toEqual([
      '2026-11-17T09:00:00.000Z 2026-11-17T10:00:00.000Z',
      '2026-11-17T11:00:00.000Z 2026-11-17T17:00:00.000Z',
    ]);
    expect(shown([lisbon, { ...tokyo, isAnyTime: true }], '2026-11-17')).toEqual([
      '2026-11-17T09:00:00.000Z 2026-11-17T17:00:00.000Z',
    ]);
  });

  it('has the length that the day has when clocks change', () => {
    const always = works('00:00-24:00 daily', 'Europe/Berlin');
    const hours = (day: string): number =>
      overlap([always], day).reduce((sum, { from, until }) => sum + (+until - +from) / HOUR, 0);
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-17')]).toEqual([23, 25, 24]);
  });

  it('is none for nobody', () => {
    expect(overlap([], '2026-11-17')).toEqual([]);
  });
});
