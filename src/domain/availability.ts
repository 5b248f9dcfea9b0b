import type { WorkingHours } from './hours.js';
import { type Day, type DayNumber, dayNumberAt, dayText, weekdayOfNumber } from './local-time.js';
import { lastDayOfLeave, workingDays, workOf, worksOn } from './working-time.js';
import { DAY, MINUTE, type Stretch, zoneNamed } from './zone.js';

export { overlap } from './overlap.js';
export { afterWork, nextStartOfWork, workingTimeBetween } from './working-time.js';

/** When somebody may be disturbed: a week of wall-clock hours in an IANA zone, less the days and hours they are away. */
export interface Availability {
  zone: string;
  hours: WorkingHours;
  /** Days nobody there works: holidays of their region and days the company is closed. */
  daysOff?: DaysOff | null;
  /** Whole days away, on their own calendar. */
  leave?: readonly Leave[];
  /** Stretches of quiet inside their hours: do-not-disturb, a status that says they are away. */
  quiet?: readonly Quiet[];
  /** They asked to be pinged whatever the hour: always reachable. */
  isAnyTime?: boolean;
}

/** A calendar of days without work. */
export interface DaysOff {
  /** What the day is called, e.g. `Boxing Day`; null for a day like any other. */
  nameOf(day: Day): string | null;
}

/** From the first day away to the last, both included. */
export interface Leave {
  from: Day;
  to: Day;
}

/** `from` is quiet, `until` is not. */
export interface Quiet {
  from: Date;
  until: Date;
  why: 'dnd' | 'status';
}

/** Why somebody is reachable or not. */
export type Reachability =
  | { kind: 'any_time' | 'within_hours'; isReachable: true }
  | { kind: 'outside_hours' | 'no_working_day'; isReachable: false }
  /** A weekday they do not work on, 0 Sunday to 6 Saturday. */
  | { kind: 'rest_day'; isReachable: false; weekday: number }
  | { kind: 'day_off'; isReachable: false; name: string }
  /** Away, back after `lastDay`. */
  | { kind: 'leave'; isReachable: false; lastDay: Day }
  | { kind: 'quiet'; isReachable: false; why: Quiet['why']; until: Date };

/** More than a year without a working day is never. */
const DAYS_TO_SEARCH = 400;

/**
 * Whether this person may be disturbed at `at`: the wall clock shows a time inside a window, and it is not quiet. A
 * window over midnight belongs to the day it starts on; both passes of a repeated hour count.
 */
export function isReachable(person: Availability, at: Date): boolean {
  if (person.isAnyTime) return true;
  const instant = at.getTime();
  return isScheduled(person, instant) && quietAt(person, instant) === null;
}

function isScheduled(person: Availability, instant: number): boolean {
  const wall = instant + zoneNamed(person.zone).offsetAt(instant);
  const day = Math.floor(wall / DAY);
  const clock = (wall - day * DAY) / MINUTE;
  for (const { from, to } of person.hours.windows) {
    const isPastStart = clock >= from;
    const isBeforeEnd = clock < to;
    if (from < to) {
      if (isPastStart && isBeforeEnd && worksOn(person, day)) return true;
    } else if (from > to) {
      if (isPastStart && worksOn(person, day)) return true;
      if (isBeforeEnd && worksOn(person, day - 1)) return true;
    }
  }
  return false;
}

/** The quiet at `instant` that lasts longest; null when it is not quiet. */
function quietAt({ quiet }: Availability, instant: number): Quiet | null {
  if (!quiet || quiet.length === 0) return null;
  let longest: Quiet | null = null;
  for (const one of quiet) {
    if (instant < one.from.getTime() || instant >= one.until.getTime()) continue;
    if (!longest || one.until > longest.until) longest = one;
  }
  return longest;
}

/**
 * The first instant at or after `at` at which this person is reachable, to the minute unless it is `at` itself. Null
 * for never: no working day, or none in 400 days that are not leave.
 */
export function nextReachable(person: Availability, at: Date): Date | null {
  if (isReachable(person, at)) return at;
  if (worksNever(person)) return null;
  let earliest = at.getTime();
  for (;;) {
    const found = firstFree(person, earliest);
    if (found === null) return null;
    if (typeof found === 'number') return new Date(found);
    // All of a day's work was quiet: go on where the quiet ends, which may be years away.
    earliest = found.quietUntil;
  }
}

const worksNever = ({ hours }: Availability): boolean =>
  hours.days.length === 0 || hours.windows.length === 0;

/** The first free instant from `earliest` on; or the end of a quiet that leaves none of the next work; or null. */
function firstFree(person: Availability, earliest: number): number | { quietUntil: number } | null {
  const today = dayNumberAt(earliest, person.zone);
  for (const day of workingDays(person, today - 1, DAYS_TO_SEARCH)) {
    const ahead = workAround(person, day).filter(({ until }) => until > earliest);
    let quietUntil: number | null = null;
    for (const { from, until } of ahead) {
      const start = Math.max(from, earliest);
      const free = endOfQuiet(person, start);
      if (free < until) return free;
      quietUntil = Math.max(quietUntil ?? 0, free);
    }
    if (quietUntil !== null) return { quietUntil };
  }
  return null;
}

/** The work of a day and of the next, in order: when clocks go back at midnight, the next day begins before this one ends. */
function workAround(person: Availability, day: DayNumber): Stretch[] {
  const next = worksOn(person, day + 1) ? workOf(person, day + 1) : [];
  return [...workOf(person, day), ...next].sort((a, b) => a.from - b.from);
}

/** `instant`, or the first full minute at which no quiet lies on it any more. */
function endOfQuiet(person: Availability, instant: number): number {
  let free = instant;
  for (let quiet = quietAt(person, free); quiet; quiet = quietAt(person, free))
    free = Math.ceil(quiet.until.getTime() / MINUTE) * MINUTE;
  return free;
}

/** Whether this person is reachable at `at`, and why. */
export function reachability(person: Availability, at: Date): Reachability {
  if (person.isAnyTime) return { kind: 'any_time', isReachable: true };
  if (worksNever(person)) return { kind: 'no_working_day', isReachable: false };
  const instant = at.getTime();
  if (!isScheduled(person, instant)) return absence(person, dayMeant(person, instant));
  const quiet = quietAt(person, instant);
  if (quiet) return { kind: 'quiet', isReachable: false, why: quiet.why, until: quiet.until };
  return { kind: 'within_hours', isReachable: true };
}

/** The day whose windows count at `instant`: yesterday's in a night that began then, else today's. */
function dayMeant(person: Availability, instant: number): DayNumber {
  const wall = instant + zoneNamed(person.zone).offsetAt(instant);
  const today = Math.floor(wall / DAY);
  const clock = (wall - today * DAY) / MINUTE;
  const isIn = person.hours.windows.some(({ from, to }) => clock >= from && (clock < to || from > to));
  const isLateShift = person.hours.windows.some(({ from, to }) => from > to && clock < to);
  const workedYesterday = person.hours.days.includes(weekdayOfNumber(today - 1));
  return isLateShift && workedYesterday && !isIn ? today - 1 : today;
}

function absence({ hours, leave, daysOff }: Availability, day: DayNumber): Reachability {
  const lastDay = lastDayOfLeave(leave, day);
  if (lastDay !== null) return { kind: 'leave', isReachable: false, lastDay: dayText(lastDay) };
  const weekday = weekdayOfNumber(day);
  if (!hours.days.includes(weekday)) return { kind: 'rest_day', isReachable: false, weekday };
  const name = daysOff?.nameOf(dayText(day)) ?? null;
  if (name !== null) return { kind: 'day_off', isReachable: false, name };
  return { kind: 'outside_hours', isReachable: false };
}
