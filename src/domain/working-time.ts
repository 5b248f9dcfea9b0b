import { type Availability, type Stretch, workBetween } from './availability.js';
import { addDays, type Day, instantOf } from './local-time.js';

/**
 * Milliseconds of scheduled work between two instants: hours less days off less leave. What says quiet, and being
 * pinged at any time, change nothing about it. 0 when `until` is not after `from`.
 */
export function workingTimeBetween(person: Availability, from: Date, until: Date): number {
  const stretches = merged(workBetween(person, from.getTime(), until.getTime()));
  return stretches.reduce((sum, stretch) => sum + stretch.until - stretch.from, 0);
}

/** The stretches of scheduled work that all of `people` share while it is `day` in `zone`; none for nobody. */
export function overlap(people: readonly Availability[], day: Day, zone = people[0]?.zone): Stretch[] {
  if (zone === undefined) return [];
  const from = instantOf(day, 0, zone).getTime();
  const until = instantOf(addDays(day, 1), 0, zone).getTime();
  return people.reduce<Stretch[]>(
    (shared, person) => common(shared, merged(workBetween(person, from, until))),
    from < until ? [{ from, until }] : [],
  );
}

/** Joins what touches or overlaps. */
function merged(stretches: Iterable<Stretch>): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && stretch.from <= last.until) last.until = Math.max(last.until, stretch.until);
    else joined.push({ ...stretch });
  }
  return joined;
}

const common = (some: Stretch[], others: Stretch[]): Stretch[] =>
  some.flatMap((one) =>
    others.flatMap((other) => {
      const [from, until] = [Math.max(one.from, other.from), Math.min(one.until, other.until)];
      return from < until ? [{ from, until }] : [];
    }),
  );
