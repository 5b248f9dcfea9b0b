import { type Availability, overlap } from '../../../domain/availability.js';
import type { Charter } from '../../../domain/charter.js';
import type { UserId } from '../../../domain/ids.js';
import { addDays, localTime } from '../../../domain/local-time.js';

/** A message in a thread, without its words. */
export interface Reply {
  author: UserId;
  at: Date;
}

const HOUR_MS = 3_600_000;
const FEWEST = 2;
const MOST = 3;

/** Rounds may take this long; what is older is forgotten. */
export const REMEMBERED_MS = 48 * HOUR_MS;

/**
 * Whoever goes in circles: two or three people with more messages than the charter has within an hour, or with so many
 * rounds. Null for anybody else. `replies` in the order they were written, none older than `REMEMBERED_MS`.
 */
export function whoCircles(
  replies: readonly Reply[],
  limits: Charter['circles'],
  now: Date,
): UserId[] | null {
  const ofTheHour = replies.filter(({ at }) => now.getTime() - at.getTime() <= HOUR_MS);
  const talking = fewAuthors(ofTheHour);
  if (talking && ofTheHour.length > limits.messages) return talking;
  const all = fewAuthors(replies);
  return all && roundsOf(replies, all.length) >= limits.rounds ? all : null;
}

function fewAuthors(replies: readonly Reply[]): UserId[] | null {
  const authors = [...new Set(replies.map(({ author }) => author))];
  return authors.length >= FEWEST && authors.length <= MOST ? authors : null;
}

/** A round is over when each of them has written. */
function roundsOf(replies: readonly Reply[], people: number): number {
  let rounds = 0;
  const spoke = new Set<UserId>();
  for (const { author } of replies) {
    spoke.add(author);
    if (spoke.size < people) continue;
    rounds++;
    spoke.clear();
  }
  return rounds;
}

export const CALL_MINUTES = 15;
const CALL_MS = CALL_MINUTES * 60_000;
/** Nobody has to drop everything. */
const NOTICE_MS = 10 * 60_000;
const DAYS_AHEAD = 7;

/** When all of them are at work for a short call, on a full quarter of an hour; null for not within a week. */
export function callTime(people: readonly Availability[], now: Date): Date | null {
  const [first] = people;
  if (!first) return null;
  const earliest = now.getTime() + NOTICE_MS;
  const { day: today } = localTime(now, first.zone);
  for (let nth = 0; nth < DAYS_AHEAD; nth++) {
    for (const { from, until } of overlap(people, addDays(today, nth), first.zone)) {
      const start = Math.ceil(Math.max(from.getTime(), earliest) / CALL_MS) * CALL_MS;
      if (start + CALL_MS <= until.getTime()) return new Date(start);
    }
  }
  return null;
}

/** What somebody sums up; what was left empty is absent. */
export const PARTS = ['agreed', 'open', 'proposal'] as const;
export type Summary = Partial<Record<(typeof PARTS)[number], string | undefined>>;
/** In characters: all three fit a message of Slack. */
export const MOST_IN_PART = 1_000;
