import type { Locale } from '../../../domain/copy/locales.js';
import { daysIn } from '../../../domain/days-in-words.js';
import { addDays, type Day, instantOf } from '../../../domain/local-time.js';
import { Refusal } from '../../../domain/refusal.js';

const LONGEST_DAYS = 366;
/** `3 days`, `2 weeks`, in the languages Daybreak speaks. */
const COUNTED =
  /^(\d{1,3})\s*(?:(d|days?|tage?n?|d[ií]as?|jours?|日間?)|(w|weeks?|wochen?|semanas?|semaines?|週間?))$/iu;

/**
 * When notes come back: at the start of the day that `typed` names, `until Friday`, `2 Dec` or `3 days`, on the
 * calendar of `zone`. @throws Refusal when there is no day in it, or it is not one to come within a year.
 */
export function snoozeUntil(
  typed: string,
  { locale, today, zone }: { locale: Locale; today: Day; zone: string },
): Date {
  const day = countedDay(typed, today) ?? daysIn(typed, locale, today)?.to;
  if (!day) throw new Refusal('snooze.unreadable', { typed: typed.slice(0, 60) });
  if (day <= today) throw new Refusal('snooze.past');
  if (day > addDays(today, LONGEST_DAYS)) throw new Refusal('snooze.too_far');
  return instantOf(day, 0, zone);
}

function countedDay(typed: string, today: Day): Day | null {
  const [, count, , weeks] = COUNTED.exec(typed.trim()) ?? [];
  return count ? addDays(today, Number(count) * (weeks ? 7 : 1)) : null;
}
