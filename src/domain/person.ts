import { type Availability, isReachable, nextReachable } from './availability.js';
import type { WorkingHours } from './hours.js';
import type { UserId } from './ids.js';
import { weekdayAndClock } from './slack-date.js';

/** Somebody in Slack, as far as quiet hours care. */
export interface Person {
  id: UserId;
  /** As shown in Slack. Their own text: escape it. */
  name: string;
  /** Their own choice, else the Slack profile's; null when neither is known. */
  zone: string | null;
  hours: WorkingHours;
  isBot: boolean;
  /** From another workspace or organisation. */
  isExternal: boolean;
  isDeleted: boolean;
}

/** When this person works; null when Daybreak cannot or should not know: then it stays silent about them. */
export function availabilityOf({ zone, hours, isBot, isExternal, isDeleted }: Person): Availability | null {
  if (zone === null || isBot || isExternal || isDeleted) return null;
  return { zone, hours };
}

/** The name people call them by: `Yuki` of `Yuki Tanaka`. */
export const shortName = ({ name }: Person): string => name.split(/\s+/)[0] || name;

/** Somebody who is off-hours now. `startsAt` is their next working moment. */
export interface OffHours {
  person: Person;
  zone: string;
  startsAt: Date;
}

/** Who of `people` is off-hours at `at`. Those who never work have no next moment and are left out. */
export function whoIsOffHours(people: Person[], at: Date): OffHours[] {
  return people.flatMap((person) => {
    const availability = availabilityOf(person);
    if (!availability || isReachable(availability, at)) return [];
    const startsAt = nextReachable(availability, at);
    return startsAt ? [{ person, zone: availability.zone, startsAt }] : [];
  });
}

/** `Tue 23:40` on this person's wall, or null without a zone. */
export const clockOf = ({ zone }: Person, at: Date): string | null => zone && weekdayAndClock(at, zone);
