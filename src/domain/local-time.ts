import { formatInTimeZone } from 'date-fns-tz';

/** A calendar day, `2026-03-29`. */
export type Day = string;
/** Minutes since local midnight, 0 to 1440. */
export type ClockMinutes = number;

export interface LocalTime {
  day: Day;
  clock: ClockMinutes;
  /** 0 is Sunday, 6 Saturday, as in `Date.getDay`. */
  weekday: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Every transition known to the IANA database since 1972 falls on a quarter hour of UTC. */
const QUARTER = 15 * MINUTE;
const CACHED_OFFSETS = 20_000;

const offsets = new Map<string, number>();

/**
 * Milliseconds to add to UTC to get the wall clock of `zone` at `at`.
 * Cached: date-fns-tz asks Intl each time, which costs 12-16 microseconds.
 */
function offsetMs(zone: string, at: number): number {
  const quarter = Math.floor(at / QUARTER);
  const key = `${quarter} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(zone, new Date(quarter * QUARTER));
  if (offsets.size >= CACHED_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** `getTimezoneOffset` reads its date as a wall clock and errs for hours around a clock change; the format `xxx` does not. */
function readOffset(zone: string, at: Date): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(formatInTimeZone(at, zone, 'xxx')) ?? [];
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return sign === '-' ? -offset : offset;
}

/** True for a zone this Node's time zone database knows, e.g. `Asia/Tokyo`. Plain offsets and abbreviations are not zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$|^UTC$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall in `zone` shows at `at`. */
export function localTime(at: Date, zone: string): LocalTime {
  const shown = new Date(at.getTime() + offsetMs(zone, at.getTime()));
  return {
    day: shown.toISOString().slice(0, 10),
    clock: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
    weekday: shown.getUTCDay(),
  };
}

/** The day `count` days after `day`; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The instant at which the wall clock of `zone` first shows `clock` on `day`. A time that a clock change
 * skips lands on the first minute that exists; one that it repeats, on its first pass. `clock` may be
 * 1440, the end of the day.
 */
export function instantOf(day: Day, clock: ClockMinutes, zone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + clock * MINUTE;
  const before = offsetMs(zone, wall - DAY);
  const after = offsetMs(zone, wall + DAY);
  // The earliest instant comes from the largest offset, so try that one first.
  const [larger, smaller] = before > after ? [before, after] : [after, before];
  for (const offset of [larger, smaller]) {
    if (offsetMs(zone, wall - offset) === offset) return new Date(wall - offset);
  }
  return new Date(firstInstantShowing(wall, zone, wall - larger, wall - smaller));
}

/** Bisects to the minute for the first instant in (`early`, `late`] whose wall clock shows `wall` or later. */
function firstInstantShowing(wall: number, zone: string, early: number, late: number): number {
  let [low, high] = [early, late];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (middle + offsetMs(zone, middle) >= wall) high = middle;
    else low = middle;
  }
  return high;
}

/** The instant between `from` and `to` at which the zone's offset changes, or null when it does not. To the minute. */
export function offsetChangeBetween(from: Date, to: Date, zone: string): Date | null {
  let [low, high] = [from.getTime(), to.getTime()];
  const before = offsetMs(zone, low);
  if (before === offsetMs(zone, high)) return null;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetMs(zone, middle) === before) low = middle;
    else high = middle;
  }
  return new Date(Math.floor(high / MINUTE) * MINUTE);
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `09:05` for 545. */
export const clockText = (clock: ClockMinutes): string =>
  `${twoDigits(Math.floor(clock / 60))}:${twoDigits(clock % 60)}`;

export const WEEKDAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
