import { describe, expect, it } from '@jest/globals';
import { daysOffOf, holidaysOf, isRegion } from './holidays.js';

const nameOf = (region: string, day: string): string | null => holidaysOf(region)?.nameOf(day) ?? null;

describe('public holidays', () => {
  // Each date as the country's own calendar has it.
  it.each([
    ['JP', '2026-11-23', 'Labor Thanksgiving Day'],
    ['JP', '2026-05-06', 'Constitution Day (substitute day)'],
    ['US', '2026-07-04', 'Independence Day'],
    ['DE', '2026-10-03', 'National Holiday'],
    ['DE-BY', '2026-01-06', 'Epiphany'],
    ['FR', '2027-05-06', 'Ascension Day'],
    ['BR', '2026-09-07', 'Independence Day'],
    ['GB-SCT', '2026-11-30', 'St Andrew’s Day'],
  ])('in %s, %s is %s', (region, day, name) => {
    expect(nameOf(region, day)?.replaceAll("'", '’')).toContain(name);
  });

  it.each([
    ['DE', '2026-01-06', 'Epiphany is one in Bavaria only'],
    ['DE', '2026-12-24', 'Christmas Eve is a working day in Germany'],
    ['US', '2026-02-14', 'Valentine’s day is none'],
    ['JP', '2026-11-24', 'the day after one is none'],
  ])('in %s, %s is none: %s', (region, day) => {
    expect(nameOf(region, day)).toBeNull();
  });

  it('last as many days as they last, such as the feast after Ramadan in Turkey', () => {
    const days = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'];
    expect(days.map((day) => nameOf('TR', day) !== null)).toEqual([true, true, true, false]);
  });

  it.each(['JP', 'DE-BY', 'US-LA-NO', 'GB-ENG'])('know the region %s', (region) => {
    expect(isRegion(region)).toBe(true);
  });

  it.each(['', 'XX', 'DE-XX', 'jp', 'DE-BY-XX', 'constructor', '__proto__', 'DE-constructor', 'JP; drop'])(
    'do not know the region “%s”',
    (region) => {
      expect(isRegion(region)).toBe(false);
      expect(holidaysOf(region)).toBeNull();
    },
  );

  it('have none outside the years that are known, rather than a wrong one', () => {
    expect([nameOf('JP', '1969-01-01'), nameOf('JP', '9999-01-01')]).toEqual([null, null]);
  });
});

describe('days off', () => {
  const companyDays = new Map([['2026-11-18', 'Founders’ day']]);

  it('are the region’s and the company’s together', () => {
    const daysOff = daysOffOf({ region: 'JP', companyDays });
    expect(daysOff?.nameOf('2026-11-18')).toBe('Founders’ day');
    expect(daysOff?.nameOf('2026-11-23')).toContain('Thanksgiving');
    expect(daysOff?.nameOf('2026-11-19')).toBeNull();
  });

  it('are none to mind without either', () => {
    expect(daysOffOf({ region: null, companyDays: new Map() })).toBeNull();
  });
});
