import { DAY, MINUTE, zoneNamed } from './zone.js';

/** A calendar day, `2026-03-29`. */
export type Day = string;
/** A calendar day as days since 1970-01-01: what we reckon with; `Day` is what we store and show. */
export type DayNumber = number;
/** Minutes since local midnight, 0 to 1440. */
export type ClockMinutes = number;

export interface LocalTime {
  day: Day;
  clock: ClockMinutes;
  /** 0 is Sunday, 6 Saturday, as in `Date.getDay`. */
  weekday: number;
}

/** Some fifty years. */
const MOST_DAY_TEXTS = 20_000;
const dayTexts = new Map<DayNumber, Day>();

/** True for a zone this Node's time zone database knows, e.g. `Asia/Tokyo`. Plain offsets and abbreviations are not zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$|^UTC$/.test(name)) return false;
  try {
    zoneNamed(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall in `zone` shows at `at`. */
export function localTime(at: Date, zone: string): LocalTime {
  const wall = at.getTime() + zoneNamed(zone).offsetAt(at.getTime());
  const day = Math.floor(wall / DAY);
  return { day: dayText(day), clock: Math.floor((wall - day * DAY) / MINUTE), weekday: weekdayOfNumber(day) };
}

/** The day it is in `zone` at `at`, in milliseconds since 1970. */
export const dayNumberAt = (at: number, zone: string): DayNumber =>
  Math.floor((at + zoneNamed(zone).offsetAt(at)) / DAY);

/** The day `count` days after `day`; negative counts go back. */
export const addDays = (day: Day, count: number): Day => dayText(dayNumber(day) + count);

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => weekdayOfNumber(dayNumber(day));

/** 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export const dayNumber = (day: Day): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Kept, because making the text costs more than all else that is asked of a day. */
export function dayText(day: DayNumber): Day {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  if (dayTexts.size >= MOST_DAY_TEXTS) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}

/**
 * The instant at which the wall clock of `zone` first shows `clock` on `day`. A time that a clock change
 * skips lands on the first minute that exists; one that it repeats, on its first pass. `clock` may be
 * 1440, the end of the day.
 */
export function instantOf(day: Day, clock: ClockMinutes, zone: string): Date {
  return new Date(zoneNamed(zone).firstShowing(dayNumber(day) * DAY + clock * MINUTE));
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `09:05` for 545. */
export const clockText = (clock: ClockMinutes): string =>
  `${twoDigits(Math.floor(clock / 60))}:${twoDigits(clock % 60)}`;

export const WEEKDAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
