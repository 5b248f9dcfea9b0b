import { createHash } from 'node:crypto';
import { afterWork, nextStartOfWork } from '../../../domain/availability.js';
import type { KindId } from '../../../domain/charter.js';
import type { WorkingHours } from '../../../domain/hours.js';
import type { ChannelId, MessageTs, UserId } from '../../../domain/ids.js';
import { availabilityOf, type Person } from '../../../domain/person.js';
import { readAnswerTime } from '../charter.rules.js';
import type { Standing } from '../charter.views.js';

/** How fast an answer is expected to such a message there, as the charter has it: `1 working day`. Null for no expectation. */
export function answerTimeFor({ charter, channels }: Standing, kind: KindId, at: ChannelId): string | null {
  const rules = charter.kinds[kind];
  if (!rules?.answer_within || charter.exempt_channels.some((name) => channels.get(name) === at)) return null;
  // What belongs elsewhere is expected to be answered there.
  const belongsHere = rules.channels.length === 0 || rules.channels.some((name) => channels.get(name) === at);
  return belongsHere ? rules.answer_within : null;
}

/** Somebody who can answer. */
export interface Answerer {
  person: UserId;
  /** When they will have worked for as long as the charter gives them. */
  overAt: Date;
  /** The morning after that. */
  morningAt: Date;
}

/** In larger channels nobody feels asked: some are, other ones each time. */
export const ASKED_AT_ONCE = 20;
const ASKED_OF_MANY = 5;

/** Who of `people` can answer a question of `author`, the first to have had the time first. */
export function whoCanAnswer(
  people: readonly Person[],
  { author, ts, within, now }: { author: UserId; ts: MessageTs; within: string; now: Date },
): Answerer[] {
  const colleagues = people.filter((person) => person.id !== author && availabilityOf(person));
  const asked = colleagues.length > ASKED_AT_ONCE ? drawn(colleagues, ts) : colleagues;
  const answerers = asked.flatMap((person): Answerer[] => {
    const availability = availabilityOf(person);
    const overAt = availability && afterWork(availability, now, answerMs(within, person.hours));
    const morningAt = overAt && nextStartOfWork(availability, overAt);
    return morningAt ? [{ person: person.id, overAt, morningAt }] : [];
  });
  return answerers.sort((a, b) => a.overAt.getTime() - b.overAt.getTime());
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** A working day is as long as this person's. */
function answerMs(within: string, { windows }: WorkingHours): number {
  const { count, unit } = readAnswerTime(within);
  if (unit === 'minutes') return count * MINUTE_MS;
  if (unit === 'hours') return count * 60 * MINUTE_MS;
  const minutes = windows.reduce(
    (sum, { from, to }) => sum + (to > from ? to - from : DAY_MINUTES + to - from),
    0,
  );
  return count * minutes * MINUTE_MS;
}

/** By lot, and the same ones when it is drawn again for the same message. */
function drawn(people: Person[], ts: MessageTs): Person[] {
  const lots = people.map((person) => ({
    person,
    lot: createHash('sha256').update(`${ts} ${person.id}`).digest('hex'),
  }));
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, ASKED_OF_MANY)
    .map(({ person }) => person);
}

/** A question's author hears when to expect an answer at most once in this time. */
export const TOLD_APART_MS = 3_600_000;

/** What stands in a thread, as far as it tells whether its question was answered. */
export interface Replied {
  user?: string | undefined;
  bot_id?: string | undefined;
}

/** Whether somebody else said something under a question. What they said is nobody's business here. */
export const isAnswered = (replies: readonly Replied[], author: UserId): boolean =>
  replies.some(({ user, bot_id }) => user !== undefined && user !== author && bot_id === undefined);
