import { describe, expect, it } from '@jest/globals';
import { addDays, instantOf, isZone, localTime } from './local-time.js';

describe('instantOf: the instant at which a wall clock first shows a time', () => {
  it.each`
    day             | clock   | zone                     | instant                       | because
    ${'2026-03-29'} | ${150}  | ${'Europe/Berlin'}       | ${'2026-03-29T01:00:00.000Z'} | ${'02:30 is skipped: the first minute that exists'}
    ${'2026-10-25'} | ${150}  | ${'Europe/Berlin'}       | ${'2026-10-25T00:30:00.000Z'} | ${'02:30 comes twice: its first pass'}
    ${'2026-11-17'} | ${540}  | ${'Asia/Tokyo'}          | ${'2026-11-17T00:00:00.000Z'} | ${'nothing odd happens'}
    ${'2026-11-17'} | ${540}  | ${'Asia/Kolkata'}        | ${'2026-11-17T03:30:00.000Z'} | ${'offsets need not be whole hours'}
    ${'2026-11-17'} | ${540}  | ${'Asia/Kathmandu'}      | ${'2026-11-17T03:15:00.000Z'} | ${'nor half ones'}
    ${'2026-10-04'} | ${135}  | ${'Australia/Lord_Howe'} | ${'2026-10-03T15:30:00.000Z'} | ${'Lord Howe skips half an hour: 02:00 to 02:30'}
    ${'2026-09-06'} | ${0}    | ${'America/Santiago'}    | ${'2026-09-06T04:00:00.000Z'} | ${'in Santiago midnight itself is skipped'}
    ${'2026-11-17'} | ${1440} | ${'UTC'}                 | ${'2026-11-18T00:00:00.000Z'} | ${'1440 is the end of the day'}
  `('$day at minute $clock in $zone: $because', ({ day, clock, zone, instant }) => {
    expect(instantOf(String(day), Number(clock), String(zone)).toISOString()).toBe(instant);
  });
});

describe('localTime', () => {
  it('is what Intl shows, on both sides of a clock change, in every zone asked', () => {
    for (const zone of [
      'Europe/Lisbon',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo',
    ]) {
      const shown = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      for (
        let at = Date.parse('2026-03-01T00:00Z');
        at < Date.parse('2026-12-01T00:00Z');
        at += 37 * 60_000
      ) {
        const { clock } = localTime(new Date(at), zone);
        const [hours, minutes] = shown.format(at).split(':').map(Number);
        expect(`${zone} ${at} ${clock}`).toBe(`${zone} ${at} ${(hours ?? 0) * 60 + (minutes ?? 0)}`);
      }
    }
  });
});

describe('isZone', () => {
  it.each(['Asia/Tokyo', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT-14', 'Asia/Calcutta'])(
    'knows %s',
    (name) => {
      expect(isZone(name)).toBe(true);
    },
  );
  it.each(['', '+02:00', '02:00', 'Mars/Olympus', 'mon-fri', 'asia tokyo'])('does not know “%s”', (name) => {
    expect(isZone(name)).toBe(false);
  });
});

it('addDays crosses months and years', () => {
  expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
});
