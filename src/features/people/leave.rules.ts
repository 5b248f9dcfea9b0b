import type { Leave } from '../../domain/availability.js';
import type { Locale } from '../../domain/copy/locales.js';
import { daysIn } from '../../domain/days-in-words.js';
import { addDays, type Day, weekdayOf } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';

const LONGEST_DAYS = 3 * 366;

/**
 * Reads the days somebody is away, in their own language or in English. `today` is their own calendar day.
 * @throws Refusal when there is no day in it, or the days are past, too far away or the wrong way round.
 */
export function parseLeave(text: string, locale: Locale, today: Day): Leave {
  const leave = daysIn(text, locale, today);
  if (!leave) throw new Refusal('leave.unreadable', { typed: text });
  return checkLeave(leave, today);
}

/** @throws Refusal when these days are past, too far away or the wrong way round. */
export function checkLeave(leave: Leave, today: Day): Leave {
  if (leave.to < leave.from) throw new Refusal('leave.wrong_way_round');
  if (leave.to < today) throw new Refusal('leave.past');
  if (leave.to > addDays(today, LONGEST_DAYS)) throw new Refusal('leave.too_far');
  return leave;
}

/** As far as anybody plans ahead. */
const LOOKED_AHEAD_DAYS = 120;

/** The next day they would work on were it not a holiday or a company day; null when none comes soon. */
export function nextDayOff({ daysOff, hours }: Person, today: Day): { day: Day; name: string } | null {
  if (!daysOff) return null;
  for (let ahead = 0; ahead < LOOKED_AHEAD_DAYS; ahead++) {
    const day = addDays(today, ahead);
    const name = hours.days.includes(weekdayOf(day)) ? daysOff.nameOf(day) : null;
    if (name !== null) return { day, name };
  }
  return null;
}
