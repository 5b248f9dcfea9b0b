import { addDays, type Day, instantOf, localTime, weekdayOf } from '../../domain/local-time.js';
import type { Beginning } from './story.js';

/** A story may begin a little late rather than a day later. */
const GRACE_MS = 10 * 60_000;
/** Clocks change and holidays come within a year; some leave a year out. */
const DAYS_AHEAD = 800;

/** The first such moment at or after `now`, or just before it. Time only goes forward: the bot's plans depend on it. */
export function momentOf({ zone, clock, on }: Beginning, now: Date): Date {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const today = localTime(now, zone).day;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead);
    const moment = instantOf(day, hours * 60 + minutes, zone);
    if (on(day) && moment.getTime() >= now.getTime() - GRACE_MS) return moment;
  }
  throw new Error(`No such day comes within ${DAYS_AHEAD} days.`);
}

/** Days of the week, 0 Sunday to 6 Saturday. */
export const onWeekdays =
  (...weekdays: number[]) =>
  (day: Day): boolean =>
    weekdays.includes(weekdayOf(day));
