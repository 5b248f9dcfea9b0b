import type { MovableClock } from '../../../platform/clock.js';
import { isReachable, nextReachable } from '../../../domain/availability.js';
import { DEFAULT_HOURS, parseHours } from '../../../domain/hours.js';
import type { Deed, DeedResult } from '../../contract.js';
import type { Person } from '../state.js';
import type { World } from '../world.js';
import { done, Impossible } from './outcome.js';

const QUARTER_HOUR_MS = 15 * 60_000;
const MOST_QUARTERS = 8 * 24 * 4;

export function moveClock(
  { to }: Extract<Deed, { do: 'move-clock' }>,
  clock: MovableClock,
  world: World,
): DeedResult {
  if ('at' in to) clock.moveTo(readInstant(to.at));
  else if ('byMinutes' in to) clock.moveBy(to.byMinutes * 60_000);
  else clock.moveTo(nextMorning(world.person(to.nextMorningOf), clock.now()));
  return done();
}

function readInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Impossible(`“${text}” is not a time.`);
  return instant;
}

/** When this person's next stretch of work begins, by the hours they have from the start; not the one under way. */
function nextMorning(person: Person | undefined, now: Date): Date {
  if (!person?.zone)
    throw new Impossible(
      `${person?.name ?? 'Nobody'} has no time zone, so there is no telling when their morning is.`,
    );
  const week = { zone: person.zone, hours: { ...DEFAULT_HOURS, ...parseHours(person.hours ?? '') } };
  let at = now;
  for (let quarters = 0; isReachable(week, at) && quarters < MOST_QUARTERS; quarters++) {
    at = new Date(at.getTime() + QUARTER_HOUR_MS);
  }
  return nextReachable(week, at) ?? now;
}
