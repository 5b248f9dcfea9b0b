import { type Availability, isReachable, nextReachable } from '../../../domain/availability.js';
import { type HeldText, MAX_HELD_CHARACTERS, plainTextOf } from '../../../domain/held-text.js';
import { localTime } from '../../../domain/local-time.js';
import { availabilityOf, type Person, shortName } from '../../../domain/person.js';
import { type ChannelId, type MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';

/** A message in our keeping. `text` is null once it was delivered, cancelled or given back. */
export interface HeldMessage {
  id: string;
  workspace: WorkspaceId;
  sender: UserId;
  recipient: UserId;
  /** Where it was written; null for one that was never posted. */
  channel: ChannelId | null;
  messageTs: MessageTs | null;
  threadTs: MessageTs | null;
  permalink: string | null;
  writtenAt: Date;
  dueAt: Date;
  /** When the sender last heard that it would arrive. */
  toldAt: Date | null;
  /** Not before this moment, which the sender chose; null for the next one. */
  earliestAt: Date | null;
  isForced: boolean;
  /** The held message with which it leaves; null until it does. */
  batch: string | null;
  /** It is to be posted as its sender, where it was written. */
  isAsSender: boolean;
  /** The original was deleted. */
  isTakenBack: boolean;
  state: 'held' | 'delivered' | 'cancelled' | 'undeliverable' | 'returned';
  text: HeldText | null;
}

export interface From {
  now: Date;
  /** Not before this moment; null for the next one. */
  earliest: Date | null;
  roundingMinutes: number;
}

/**
 * When a message for `recipient` arrives: at once if they work, else their next working moment. @throws Refusal
 */
export function deliveryFor(recipient: Person, sender: UserId, from: From): Date {
  const refusal = whyNot(recipient, sender);
  if (refusal) throw refusal;
  const at = dueFor(recipient, from);
  if (!at) throw new Refusal('held.no_working_days', { name: shortName(recipient) });
  return at;
}

/** The same for a message that is held already; null where their hours cannot be known, or never come. */
export function dueFor(recipient: Person, { now, earliest, roundingMinutes }: From): Date | null {
  const availability = availabilityOf(recipient);
  const from = earliest && earliest > now ? earliest : now;
  return availability && nextDelivery(availability, from, roundingMinutes);
}

/**
 * `now` for somebody who is reachable, else their next reachable moment on a full `roundingMinutes` of their clock;
 * unrounded where their hours end before that. Null for never.
 */
export function nextDelivery(person: Availability, now: Date, roundingMinutes: number): Date | null {
  const next = nextReachable(person, now);
  if (!next || next <= now || roundingMinutes === 0) return next;
  const over = localTime(next, person.zone).clock % roundingMinutes;
  if (over === 0) return next;
  const rounded = new Date(next.getTime() + (roundingMinutes - over) * 60_000);
  return isReachable(person, rounded) ? rounded : next;
}

function whyNot(recipient: Person, sender: UserId): Refusal | null {
  const name = shortName(recipient);
  if (recipient.id === sender) return new Refusal('held.to_yourself');
  if (recipient.isBot) return new Refusal('held.to_app', { name });
  if (recipient.isDeleted) return new Refusal('held.to_somebody_who_left', { name });
  if (recipient.isExternal) return new Refusal('held.to_outsider', { name });
  return recipient.zone === null ? new Refusal('held.zone_unknown', { name }) : null;
}

/** @throws Refusal when there is nothing to hold, or more than fits. */
export function checkLength(text: HeldText): void {
  const { length } = plainTextOf(text);
  if (length === 0) throw new Refusal('held.no_words');
  if (length > MAX_HELD_CHARACTERS)
    throw new Refusal('held.too_long', { count: length, most: MAX_HELD_CHARACTERS });
}

export type LaterRequest = { kind: 'compose' } | { kind: 'hold'; recipients: UserId[]; text: string };

/** As many as the form takes. */
export const MOST_RECIPIENTS = 20;

/** Reads `/later @yuki @tom text`, with people as Slack escapes them: `<@U024BE7LH|yuki>`. @throws Refusal */
export function readLater(typed: string): LaterRequest {
  if (typed === '') return { kind: 'compose' };
  const [leading = ''] = /^(?:<@[UW][A-Z0-9]+(?:\|[^<>]*)?>[\s,]*)*/.exec(typed) ?? [];
  const recipients = [...leading.matchAll(/<@([UW][A-Z0-9]+)/g)].map(([, id]) => UserId.parse(id));
  const text = typed.slice(leading.length).trim();
  if (recipients.length === 0)
    throw new Refusal(typed.startsWith('<!subteam') ? 'held.to_group' : 'held.to_nobody');
  if (text === '') throw new Refusal('held.without_words');
  const unique = [...new Set(recipients)];
  if (unique.length > MOST_RECIPIENTS) throw new Refusal('held.too_many_people', { most: MOST_RECIPIENTS });
  return { kind: 'hold', recipients: unique, text };
}
