import { type Availability, nextReachable } from '../../../domain/availability.js';
import type { WorkspaceDefaults } from '../../../domain/directory.js';
import { addDays, instantOf, localTime } from '../../../domain/local-time.js';
import { availabilityOf, type Person, shortName } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';

export const WHENS = ['next', 'day', 'channel', 'leave'] as const;
/** `next`: their next morning. `day`: a time in their day. `channel`: most of the channel's. `leave`: back from it. */
export type When = (typeof WHENS)[number];

const FARTHEST_DAYS = 366;

/** The moment at which the clock of `recipient` shows this. `clock` is `HH:mm`. @throws Refusal when past, or far away */
export function timeInTheirDay(
  recipient: Person,
  { day, clock }: { day: string | null; clock: string | null },
  now: Date,
): Date {
  if (!day || !clock) throw new Refusal('held.day_missing');
  const zone = recipient.zone ?? 'UTC';
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const at = instantOf(day, hours * 60 + minutes, zone);
  if (at <= now) throw new Refusal('held.day_past', { name: shortName(recipient) });
  if (day > addDays(localTime(now, zone).day, FARTHEST_DAYS)) throw new Refusal('held.day_far');
  return at;
}

/** The start of the day after their present or next leave. @throws Refusal when there is none */
export function backFromLeave(recipient: Person, now: Date): Date {
  const zone = recipient.zone ?? 'UTC';
  const today = localTime(now, zone).day;
  const [next] = recipient.leave.filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (next) return instantOf(addDays(next.to, 1), 0, zone);
  const away = recipient.quiet.find(({ why, until }) => why === 'status' && until > now);
  if (away) return away.until;
  throw new Refusal('held.not_on_leave', { name: shortName(recipient) });
}

/** The next working morning where most of these people are; of zones with as many, the first to begin. */
export function morningOfMost(people: Person[], defaults: WorkspaceDefaults, now: Date): Date {
  const counts = new Map<string, number>();
  for (const person of people) {
    const zone = availabilityOf(person)?.zone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const mornings = [...counts].flatMap(([zone, count]) => {
    const usual: Availability = { zone, hours: defaults.hours };
    const next = count === most ? nextReachable(usual, now) : null;
    return next ? [next.getTime()] : [];
  });
  if (mornings.length === 0) throw new Refusal('held.channel_unknown');
  return new Date(Math.min(...mornings));
}
