import { type Availability, isReachable, nextReachable } from '../../domain/availability.js';
import { type HeldText, MAX_HELD_CHARACTERS, plainTextOf } from '../../domain/held-text.js';
import { localTime } from '../../domain/local-time.js';
import { availabilityOf, type Person, shortName } from '../../domain/person.js';
import { type ChannelId, UserId, type WorkspaceId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';

/** A message in our keeping. `text` is null once it was delivered, cancelled or given back. */
export interface HeldMessage {
  id: string;
  workspace: WorkspaceId;
  sender: UserId;
  recipient: UserId;
  /** Where it was written; null for one that was never posted. */
  channel: ChannelId | null;
  permalink: string | null;
  writtenAt: Date;
  dueAt: Date;
  isForced: boolean;
  state: 'held' | 'delivered' | 'cancelled' | 'undeliverable' | 'returned';
  text: HeldText | null;
}

/** When a message for `recipient` arrives: now if they work, else their next working moment. @throws Refusal */
export function deliveryFor(
  recipient: Person,
  sender: UserId,
  { now, roundingMinutes }: { now: Date; roundingMinutes: number },
): Date {
  const refusal = whyNot(recipient, sender);
  if (refusal) throw refusal;
  const availability = availabilityOf(recipient);
  const at = availability && nextDelivery(availability, now, roundingMinutes);
  if (!at) throw new Refusal('held.no_working_days', { name: shortName(recipient) });
  return at;
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
  const [leading = ''] = /^(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>[\s,]*)*/.exec(typed) ?? [];
  const recipients = [...leading.matchAll(/<@([UW][A-Z0-9]+)/g)].map(([, id]) => UserId.parse(id));
  const text = typed.slice(leading.length).trim();
  if (recipients.length === 0)
    throw new Refusal(typed.startsWith('<!subteam') ? 'held.to_group' : 'held.to_nobody');
  if (text === '') throw new Refusal('held.without_words');
  const unique = [...new Set(recipients)];
  if (unique.length > MOST_RECIPIENTS) throw new Refusal('held.too_many_people', { most: MOST_RECIPIENTS });
  return { kind: 'hold', recipients: unique, text };
}
