import { nextReachable } from '../../domain/availability.js';
import { escape } from '../../domain/escape.js';
import { type HeldText, MAX_HELD_CHARACTERS, plainTextOf } from '../../domain/held-text.js';
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
export function deliveryFor(recipient: Person, sender: UserId, now: Date): Date {
  const reason = whyNot(recipient, sender);
  if (reason) throw new Refusal(reason);
  const availability = availabilityOf(recipient);
  const at = availability && nextReachable(availability, now);
  if (!at)
    throw new Refusal(
      `${escape(shortName(recipient))} has no working days, so there is no morning to wait for.`,
    );
  return at;
}

function whyNot(recipient: Person, sender: UserId): string | null {
  const name = escape(shortName(recipient));
  if (recipient.id === sender) return 'That is you. For a reminder to yourself, Slack has `/remind me`.';
  if (recipient.isBot) return `${name} is an app, and apps do not sleep: write to it directly.`;
  if (recipient.isDeleted) return `${name} is no longer in this workspace.`;
  if (recipient.isExternal) {
    return `${name} is from another company, and I only know the hours of people here. Slack’s own “Schedule message” can do it.`;
  }
  if (recipient.zone === null) {
    return `I do not know ${name}’s time zone. They can set it in their Slack profile, or with \`/daybreak hours Europe/Lisbon\`.`;
  }
  return null;
}

/** @throws Refusal when there is nothing to hold, or more than fits. */
export function checkLength(text: HeldText): void {
  const { length } = plainTextOf(text);
  if (length === 0)
    throw new Refusal('There are no words in it that I could hold. Files stay where they are.');
  if (length > MAX_HELD_CHARACTERS) {
    throw new Refusal(
      `That is ${length.toLocaleString('en')} characters, and I can hold up to ${MAX_HELD_CHARACTERS.toLocaleString('en')}. A document and a link to it may serve better.`,
    );
  }
}

export type LaterRequest = { kind: 'compose' } | { kind: 'hold'; recipients: UserId[]; text: string };

/** As many as the form takes. */
export const MOST_RECIPIENTS = 20;
export const LATER_EXAMPLE = '/later @yuki Could you look at the draft?';

/** Reads `/later @yuki @tom text`, with people as Slack escapes them: `<@U024BE7LH|yuki>`. @throws Refusal */
export function readLater(typed: string): LaterRequest {
  if (typed === '') return { kind: 'compose' };
  const [leading = ''] = /^(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>[\s,]*)*/.exec(typed) ?? [];
  const recipients = [...leading.matchAll(/<@([UW][A-Z0-9]+)/g)].map(([, id]) => UserId.parse(id));
  const text = typed.slice(leading.length).trim();
  if (recipients.length === 0 && typed.startsWith('<!subteam')) {
    throw new Refusal(`I can hold a message for people, not for a group yet. Try \`${LATER_EXAMPLE}\`.`);
  }
  if (recipients.length === 0) {
    throw new Refusal(`Start with the people it is for, picked from Slack’s list: \`${LATER_EXAMPLE}\`.`);
  }
  if (text === '')
    throw new Refusal(`What shall I tell them? Try \`${LATER_EXAMPLE}\`, or \`/later\` alone for a form.`);
  const unique = [...new Set(recipients)];
  if (unique.length > MOST_RECIPIENTS)
    throw new Refusal(`I can hold for up to ${MOST_RECIPIENTS} people at once.`);
  return { kind: 'hold', recipients: unique, text };
}
