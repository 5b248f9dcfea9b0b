import { isReachable, nextReachable } from '../../domain/availability.js';
import { availabilityOf, type Person } from '../../domain/person.js';
import type { Outgoing } from './effect.js';

/** Null when this person may be told something now; else when, or that they never work. */
export function untilTheirHours(person: Person, now: Date): Outgoing | null {
  const availability = availabilityOf(person);
  if (!availability || isReachable(availability, now)) return null;
  const until = nextReachable(availability, now);
  return until ? { kind: 'postpone', until } : { kind: 'drop', reason: 'never at work' };
}
