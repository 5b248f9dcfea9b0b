import {
  type Availability,
  type DaysOff,
  isReachable,
  type Leave,
  nextReachable,
  type Quiet,
} from './availability.js';
import type { Locale } from './copy/locales.js';
import type { WorkingHours } from './hours.js';
import type { UserId } from './ids.js';

/** Somebody in Slack, as far as quiet hours care. */
export interface Person {
  id: UserId;
  /** As shown in Slack. Their own text: escape it. */
  name: string;
  /** Their own choice, else the Slack profile's; null when neither is known. */
  zone: string | null;
  hours: WorkingHours;
  /** The language of their Slack. */
  locale: Locale;
  preference: Preference;
  /** Whose public holidays are theirs, e.g. `JP` or `DE-BY`; null for none. */
  region: string | null;
  /** The days off of their region and of the workspace. */
  daysOff: DaysOff | null;
  leave: readonly Leave[];
  quiet: readonly Quiet[];
  isBot: boolean;
  /** From another workspace or organisation. */
  isExternal: boolean;
  isDeleted: boolean;
}

/**
 * What somebody wants for themselves outside their hours. `any_time`: never protect me. `urgent_only`: what is
 * marked urgent may pass. `hold_all`: not even that.
 */
export const PREFERENCES = ['any_time', 'urgent_only', 'hold_all'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** When this person works; null when Daybreak cannot or should not know: then it stays silent about them. */
export function availabilityOf(person: Person): Availability | null {
  const { zone, hours, daysOff, leave, quiet, preference } = person;
  if (zone === null || person.isBot || person.isExternal || person.isDeleted) return null;
  return { zone, hours, daysOff, leave, quiet, isAnyTime: preference === 'any_time' };
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
