import type { Availability, Quiet } from './availability.js';
import { type Day, dayNumber } from './local-time.js';
import { workBetween } from './working-time.js';
import { DAY, type Stretch, zoneNamed } from './zone.js';

/**
 * The stretches of calendar day `day` in `zone` during which all of `people` are reachable, in order; `until` no longer
 * belongs to its stretch. `zone` is the first person's unless given. Empty for nobody.
 */
export function overlap(
  people: readonly Availability[],
  day: Day,
  zone = people[0]?.zone ?? 'UTC',
): { from: Date; until: Date }[] {
  if (people.length === 0) return [];
  const midnight = dayNumber(day) * DAY;
  let common = zoneNamed(zone).whenWallShows(midnight, midnight + DAY);
  for (const person of people) common = common.flatMap((stretch) => reachableIn(person, stretch));
  return common.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }));
}

function reachableIn(person: Availability, { from, until }: Stretch): Stretch[] {
  if (person.isAnyTime) return [{ from, until }];
  let stretches = workBetween(person, from, until);
  for (const quiet of person.quiet ?? []) stretches = stretches.flatMap((stretch) => without(stretch, quiet));
  return stretches;
}

function without({ from, until }: Stretch, quiet: Quiet): Stretch[] {
  const before = { from, until: Math.min(until, quiet.from.getTime()) };
  const after = { from: Math.max(from, quiet.until.getTime()), until };
  if (before.until === until || after.from === from) return [{ from, until }];
  return [before, after].filter((stretch) => stretch.from < stretch.until);
}
