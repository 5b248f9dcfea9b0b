import { addDays, instantOf, localTime, weekdayOf } from '../../domain/local-time.js';
import type { Beginning } from './story.js';

/** A story may begin a little late rather than a day later. */
const GRACE_MS = 10 * 60_000;

/** The first such moment at or after `now`, or just before it. Time only goes forward: the bot's plans depend on it. */
export function momentOf({ zone, clock, weekdays }: Beginning, now: Date): Date {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const today = localTime(now, zone).day;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    const moment = instantOf(day, hours * 60 + minutes, zone);
    if (weekdays.includes(weekdayOf(day)) && moment.getTime() >= now.getTime() - GRACE_MS) return moment;
  }
  throw new Error(`No day of ${weekdays.join(', ')} comes within a week.`);
}
