import type { WorkingHours } from './hours.js';
import { addDays, type Day, instantOf, localTime, offsetChangeBetween, weekdayOf } from './local-time.js';

/** When somebody works: a week of wall-clock hours in an IANA zone. */
export interface Availability {
  zone: string;
  hours: WorkingHours;
}

const MINUTE = 60_000;
/** A week has every weekday; one more day for a window that a clock change swallows whole, and one for zone edges. */
const DAYS_TO_SEARCH = 15;

/**
 * Whether the wall clock says that this person works at `at`. A window over midnight belongs to the day it
 * starts on; both passes of a repeated hour count.
 */
export function isReachable({ zone, hours }: Availability, at: Date): boolean {
  const { clock, weekday } = localTime(at, zone);
  const worksToday = hours.days.includes(weekday);
  const workedYesterday = hours.days.includes((weekday + 6) % 7);
  return hours.windows.some(({ from, to }) => {
    if (from <= to) return worksToday && clock >= from && clock < to;
    return (worksToday && clock >= from) || (workedYesterday && clock < to);
  });
}

/**
 * The first instant at or after `at` at which this person is reachable, to the minute unless it is `at` itself;
 * null when they never are (no working day).
 */
export function nextReachable(person: Availability, at: Date): Date | null {
  if (isReachable(person, at)) return at;
  const today = localTime(at, person.zone).day;
  for (let offset = -1; offset < DAYS_TO_SEARCH; offset++) {
    const candidates = startsOn(person, addDays(today, offset)).filter(
      (start) => start >= at && isReachable(person, start),
    );
    if (candidates.length > 0) return new Date(Math.min(...candidates.map((start) => start.getTime())));
  }
  return null;
}

/** Every instant at which a stretch of work may begin on `day`: the windows' starts, and a clock change into one. */
function startsOn({ zone, hours }: Availability, day: Day): Date[] {
  const starts = hours.days.includes(weekdayOf(day))
    ? hours.windows.map(({ from }) => instantOf(day, from, zone))
    : [];
  const midnight = instantOf(day, 0, zone);
  const change = offsetChangeBetween(
    new Date(midnight.getTime() - MINUTE),
    instantOf(addDays(day, 1), 0, zone),
    zone,
  );
  return change ? [...starts, change] : starts;
}
