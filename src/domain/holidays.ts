import Holidays from 'date-holidays';
import type { DaysOff } from './availability.js';
import { addDays, type Day } from './local-time.js';

/** Public holidays by region: `JP`, `DE-BY`, `US-CA-LA`. Data: https://github.com/commenthol/date-holidays */
const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3}){0,2}$/;

const calendars = new Map<string, Calendar>();

/** Whether the public holidays of this region are known. */
export const isRegion = (text: string): boolean => REGION.test(text) && calendarOf(text) !== null;

/** The public holidays of `region`; null for a region that is not known. */
export const holidaysOf = (region: string): DaysOff | null => calendarOf(region);

function calendarOf(region: string): Calendar | null {
  const known = calendars.get(region);
  if (known) return known;
  const [country = '', state, part] = region.split('-');
  const holidays = new Holidays();
  if (!isKnownPlace(holidays, country, state, part)) return null;
  holidays.init(country, state ?? '', part ?? '', { types: ['public'] });
  const calendar = new Calendar(holidays);
  calendars.set(region, calendar);
  return calendar;
}

const isKnownPlace = (holidays: Holidays, country: string, state?: string, part?: string): boolean => {
  if (!(country in holidays.getCountries())) return false;
  if (state !== undefined && !(state in (holidays.getStates(country) ?? {}))) return false;
  return part === undefined || part in (holidays.getRegions(country, state ?? '') ?? {});
};

/** A region's holidays, worked out year by year when first asked for. */
class Calendar implements DaysOff {
  readonly #years = new Map<number, Map<Day, string>>();

  constructor(private readonly holidays: Holidays) {}
  nameOf(day: Day): string | null {
    return this.#yearOf(Number(day.slice(0, 4))).get(day) ?? null;
  }

  #yearOf(year: number): Map<Day, string> {
    const known = this.#years.get(year);
    if (known) return known;
    // A holiday of last year's end may last into this one.
    const named = [year - 1, year].flatMap((one) =>
      this.holidays.getHolidays(one).flatMap((day) => this.#daysOf(day)),
    );
    const days = new Map(named.filter(([day]) => day.startsWith(`${year}-`)));
    this.#years.set(year, days);
    return days;
  }

  /** Every whole day of a holiday, on the calendar of its place. Half a day off is a working day. */
  #daysOf({ date, start, end, name }: ReturnType<Holidays['getHolidays']>[number]): [Day, string][] {
    const first = date.slice(0, 10);
    const isFromMidnight = date.slice(11, 19) === '00:00:00';
    if (!isFromMidnight) return [];
    const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    return Array.from({ length: count }, (_, index) => [addDays(first, index), name]);
  }
}

/** The days off of a region and of a company together; null when there are none to mind. */
export function daysOffOf({
  region,
  companyDays,
}: {
  region: string | null;
  companyDays: ReadonlyMap<Day, string>;
}): DaysOff | null {
  const holidays = region === null ? null : holidaysOf(region);
  if (companyDays.size === 0) return holidays;
  return { nameOf: (day) => companyDays.get(day) ?? holidays?.nameOf(day) ?? null };
}
