import { createRequire } from 'node:module';
import type { default as Holidays } from 'date-holidays';
import type { DaysOff } from './availability.js';
import { addDays, type Day } from './local-time.js';

type Holiday = ReturnType<Holidays['getHolidays']>[number];

/** A country, perhaps a state, perhaps a part of it: `JP`, `DE-BY`, `US-LA-NO`, `CK-Atiu`. */
const REGION = /^[A-Z]{2}(?:-[A-Za-z0-9]+){0,2}$/;
/** Its calendars do not reach further, and take minutes for the year 9999. */
const YEARS = { first: 1970, last: 2100 };
const HOUR = 3_600_000;
/** A day on which the clocks change lasts 23 hours, or 22. */
const MISSING_HOURS = 2;

const calendars = new Map<string, Calendar>();

const load = createRequire(import.meta.url);
let library: typeof Holidays | undefined;

/** Loaded at first need: it takes some twenty megabytes, and many a workspace names no region. */
function holidaysLibrary(): typeof Holidays {
  library ??= load('date-holidays') as typeof Holidays;
  return library;
}

/** Whether the public holidays of this region are known. */
export const isRegion = (text: string): boolean => REGION.test(text) && calendarOf(text) !== null;

/** The public holidays of `region`, each on the day people there are off; null for a region that is not known. */
export const holidaysOf = (region: string): DaysOff | null =>
  REGION.test(region) ? calendarOf(region) : null;

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

function calendarOf(region: string): Calendar | null {
  const known = calendars.get(region);
  if (known) return known;
  const [country = '', state, part] = region.split('-');
  const Library = holidaysLibrary();
  const holidays = new Library();
  if (!isKnownPlace(holidays, country, state, part)) return null;
  holidays.init(country, state ?? '', part ?? '');
  const calendar = new Calendar(holidays);
  calendars.set(region, calendar);
  return calendar;
}

function isKnownPlace(holidays: Holidays, country: string, state?: string, part?: string): boolean {
  const among = (places: Record<string, string> | undefined, name: string): boolean =>
    Object.hasOwn(places ?? {}, name);
  if (!among(holidays.getCountries(), country)) return false;
  if (state !== undefined && !among(holidays.getStates(country), state)) return false;
  return part === undefined || among(holidays.getRegions(country, state ?? ''), part);
}

/** A region's holidays, worked out year by year when first asked for. */
class Calendar implements DaysOff {
  readonly #days = new Map<Day, string>();
  readonly #years = new Set<number>();
  readonly #holidays: Holidays;
  #ready = 'no year';

  constructor(holidays: Holidays) {
    this.#holidays = holidays;
  }

  nameOf(day: Day): string | null {
    if (!day.startsWith(this.#ready)) this.#prepare(day.slice(0, 5));
    return this.#days.get(day) ?? null;
  }

  #prepare(year: string): void {
    // Japan's new year is a day; Russia's lasts longer than December, and New Year may be kept on 31 December.
    const middle = Number.parseInt(year, 10);
    for (const one of [middle - 1, middle, middle + 1]) this.#add(one);
    this.#ready = year;
  }

  #add(year: number): void {
    if (this.#years.has(year) || !(year >= YEARS.first && year <= YEARS.last)) return;
    this.#years.add(year);
    // Names in English, the language that colleagues of another country are likeliest to read.
    for (const holiday of this.#holidays.getHolidays(year, 'en')) {
      // Left out here and not by the library, where a rule such as “a week later in Holy Week” needs the others.
      if (holiday.type !== 'public') continue;
      for (const day of wholeDaysOf(holiday)) if (!this.#days.has(day)) this.#days.set(day, holiday.name);
    }
  }
}

/**
 * The whole days of a holiday, on its place's calendar. A holiday that begins at noon leaves its first day a working
 * day. `2026-03-20 00:00:00 -0600` begins with the sunset before 20 March; its days off are counted from the 20th.
 */
function wholeDaysOf({ date, start, end }: Holiday): Day[] {
  const startHour = Number(date.slice(11, 13));
  const hours = (end.getTime() - start.getTime()) / HOUR;
  const hoursOfPartialDay = startHour > 0 ? 24 - startHour : 0;
  const count = Math.floor((hours - hoursOfPartialDay + MISSING_HOURS) / 24);
  const first = addDays(date.slice(0, 10), startHour > 0 ? 1 : 0);
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}
