import * as chrono from 'chrono-node';
import type { Locale } from './copy/locales.js';
import type { Day } from './local-time.js';

/** Words before a single day that make it the last one. */
const UNTIL = /^(until|till|til|through|to|bis|hasta|até|jusqu[’']?(au|à)?|まで)(?=\s|$)|まで$/i;

export interface Days {
  from: Day;
  to: Day;
}

/**
 * Reads days as people write them: `12 Dec - 2 Jan`, `24 December`, `until Friday`, `2026-12-12 - 2027-01-02`, in
 * the language of `locale` or in English. `today` is the reader's own calendar day; without a year the next such
 * days are meant, or those under way. Null when there is no day in it. The days may still be past, or the wrong
 * way round, when that is what was written.
 */
export function daysIn(text: string, locale: Locale, today: Day): Days | null {
  return (
    readDays(text, locale, today, false) ??
    readDays(text, 'en', today, false) ??
    readDays(text, locale, today, true) ??
    readDays(text, 'en', today, true)
  );
}

function readDays(text: string, locale: Locale, today: Day, forwardDate: boolean): Days | null {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 'UTC' };
  const [first, second] = chrono[locale].casual.parse(text, reference, { forwardDate });
  if (!first) return null;
  const start = dayOf(first.start);
  const end = first.end ?? second?.start;
  const isUntil = !end && UNTIL.test(text.trim());
  const days = { from: isUntil ? today : start, to: end ? dayOf(end) : start };
  const isToCome = days.to >= today && days.from <= days.to;
  return isToCome || forwardDate ? days : null;
}

function dayOf(date: chrono.ParsedComponents): Day {
  const [year, month, day] = [date.get('year'), date.get('month'), date.get('day')];
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
