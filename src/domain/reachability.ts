import { type Availability, isReachable, nextReachable, type Quiet, worksAt } from './availability.js';
import { type Day, localTime } from './local-time.js';

/** Why somebody may, or may not, be disturbed now. */
export type Reason =
  | { why: 'any_time' }
  | { why: 'within_hours' }
  | { why: 'outside_hours' }
  | { why: 'no_working_day' }
  /** A holiday or a day the company is closed, by its name. */
  | { why: 'day_off'; name: string }
  /** The last day of it. */
  | { why: 'leave'; until: Day }
  | { why: Quiet['why']; until: Date };

export interface Reachability {
  isReachable: boolean;
  /** `at` itself when reachable; null for never. */
  next: Date | null;
  reason: Reason;
}

/** Whether, until when and why. */
export function reachability(person: Availability, at: Date): Reachability {
  return {
    isReachable: isReachable(person, at),
    next: nextReachable(person, at),
    reason: reasonFor(person, at),
  };
}

/** Why this person may, or may not, be disturbed at `at`: what lasts longest first. */
export function reasonFor(person: Availability, at: Date): Reason {
  const { hours, leave = [], daysOff, quiet = [] } = person;
  if (person.isAnyTime) return { why: 'any_time' };
  if (hours.days.length === 0) return { why: 'no_working_day' };
  const inForce = quiet.find(({ from, until }) => from <= at && at < until);
  if (worksAt(person, at.getTime()))
    return inForce ? { why: inForce.why, until: inForce.until } : { why: 'within_hours' };
  const { day, weekday } = localTime(at, person.zone);
  const away = leave.find(({ from, to }) => from <= day && day <= to);
  if (away) return { why: 'leave', until: away.to };
  if (inForce?.why === 'status') return { why: 'status', until: inForce.until };
  const name = hours.days.includes(weekday) ? (daysOff?.nameOf(day) ?? null) : null;
  return name === null ? { why: 'outside_hours' } : { why: 'day_off', name };
}
