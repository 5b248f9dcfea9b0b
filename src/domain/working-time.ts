import type { Availability, Leave } from './availability.js';
import { type Day, type DayNumber, dayNumber, dayNumberAt, dayText, weekdayOfNumber } from './local-time.js';
import { DAY, MINUTE, type Stretch, zoneNamed } from './zone.js';

/** Days are written with four digits for the year. */
const LAST_DAY = dayNumber('9999-12-31');

/** Whether windows start on `day`: its weekday works, nobody is off, and they are not away. */
export function worksOn({ hours, daysOff, leave }: Availability, day: DayNumber): boolean {
  if (!hours.days.includes(weekdayOfNumber(day))) return false;
  const hasLeave = leave !== undefined && leave.length > 0;
  if (!daysOff && !hasLeave) return true;
  const text = dayText(day);
  if (hasLeave && leave.some(({ from, to }) => from <= text && text <= to)) return false;
  return !daysOff || daysOff.nameOf(text) === null;
}

/** The last day away of a leave around `day`, through leave that follows on it; null when they are not away. */
export function lastDayOfLeave(leave: readonly Leave[] | undefined, day: DayNumber): DayNumber | null {
  if (!leave || leave.length === 0) return null;
  let last = day - 1;
  for (
    let next = longestFrom(leave, dayText(day));
    next !== null;
    next = longestFrom(leave, dayText(last + 1))
  )
    last = next;
  return last < day ? null : last;
}

function longestFrom(leave: readonly Leave[], day: Day): DayNumber | null {
  const ends = leave.filter(({ from, to }) => from <= day && day <= to).map(({ to }) => to);
  const latest = ends.sort().at(-1);
  return latest === undefined ? null : dayNumber(latest);
}

/** The days from `first` on whose windows happen, at most `mostDays` looked at. Leave is jumped over, and costs one look. */
export function* workingDays(
  person: Availability,
  first: DayNumber,
  mostDays = Infinity,
): Generator<DayNumber, void, undefined> {
  let looks = 0;
  for (let day = first; day <= LAST_DAY && looks < mostDays; day++, looks++) {
    if (worksOn(person, day)) yield day;
    else day = lastDayOfLeave(person.leave, day) ?? day;
  }
}

/** When the windows that start on `day` are worked, in the order of the windows. */
export function workOf({ zone, hours }: Availability, day: DayNumber): Stretch[] {
  const clock = zoneNamed(zone);
  return hours.windows.flatMap(({ from, to }) => {
    if (from === to) return [];
    const start = day * DAY + from * MINUTE;
    const end = (from < to ? day : day + 1) * DAY + to * MINUTE;
    return clock.whenWallShows(start, end);
  });
}

/**
 * Milliseconds of scheduled work from `from` to `until`: hours less days off and leave, as long as they last in fact.
 * Quiet and “any time” change nothing about it. 0 when `until` is not after `from`.
 */
export function workingTimeBetween(person: Availability, from: Date, until: Date): number {
  return workBetween(person, from.getTime(), until.getTime()).reduce(
    (sum, stretch) => sum + stretch.until - stretch.from,
    0,
  );
}

/** The same as stretches: in order, apart from each other, and cut to what was asked for. */
export function workBetween(person: Availability, from: number, until: number): Stretch[] {
  if (!(until > from)) return [];
  const work: Stretch[] = [];
  // A night shift of the day before, and a day that a clock change shows twice.
  const [firstDay, lastDay] = [dayNumberAt(from, person.zone) - 2, dayNumberAt(until, person.zone) + 1];
  for (const day of workingDays(person, firstDay, lastDay - firstDay + 1)) {
    if (day > lastDay) break;
    for (const stretch of workOf(person, day)) {
      const cut = { from: Math.max(from, stretch.from), until: Math.min(until, stretch.until) };
      if (cut.from < cut.until) work.push(cut);
    }
  }
  return joined(work);
}

/** More than a year without work is never, as for `nextReachable`. */
const DAYS_AHEAD = 400;
const DAYS_AT_ONCE = 16;

/** When somebody will have worked for `workMs` milliseconds, more than none, from `from` on. Null for never. */
export function afterWork(person: Availability, from: Date, workMs: number): Date | null {
  let left = workMs;
  const first = from.getTime();
  for (let start = first; start < first + DAYS_AHEAD * DAY; start += DAYS_AT_ONCE * DAY) {
    for (const stretch of workBetween(person, start, start + DAYS_AT_ONCE * DAY)) {
      if (stretch.until - stretch.from >= left) return new Date(stretch.from + left);
      left -= stretch.until - stretch.from;
    }
  }
  return null;
}

/** When the first day's work begins at or after `from`: the next morning of somebody who works in the morning. Null for never. */
export function nextStartOfWork(person: Availability, from: Date): Date | null {
  const earliest = from.getTime();
  for (const day of workingDays(person, dayNumberAt(earliest, person.zone) - 1, DAYS_AHEAD)) {
    const [first] = joined(workOf(person, day));
    if (first && first.from >= earliest) return new Date(first.from);
  }
  return null;
}

/** In order, and each instant once: a night shift may run into the next day's first window. */
function joined(stretches: Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && stretch.from <= last.until) last.until = Math.max(last.until, stretch.until);
    else apart.push(stretch);
  }
  return apart;
}
