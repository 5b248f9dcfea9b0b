import { z } from 'zod';
import { sayIn } from '../../domain/copy/index.js';
import { isReachable } from '../../domain/availability.js';
import { WorkspaceId, type UserId } from '../../domain/ids.js';
import { availabilityOf, type Person } from '../../domain/person.js';
import type { Trx } from '../../platform/db/schema.js';
import type { Deps } from '../../platform/deps.js';
import { type Effect, type Outcome, type Outgoing, post } from '../../platform/outbox/index.js';
import { readSendFailure } from '../../platform/slack/failures.js';
import type { MessageContent } from '../../platform/slack/interactions.js';
import { nextDelivery } from './held.rules.js';
import { endHeld, findHeld, rescheduleHeld } from './held.store.js';
import { deliveredMessage, returnedMessage } from './held.views.js';

const HeldPayload = z.object({ workspace: WorkspaceId, held: z.uuid() });
type HeldPayload = z.infer<typeof HeldPayload>;

export const deliveryKey = (heldId: string): string => `held ${heldId}`;

/** Brings a held message to its recipient's DM with the bot. */
export const deliverHeld: Effect<HeldPayload> = {
  name: 'held.deliver',
  promise: 'exactly-once',
  payload: HeldPayload,

  async compose({ workspace, held: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const held = await findHeld(deps.db, deps.secrets, workspace, id);
    if (held?.state !== 'held' || !held.text) return { kind: 'drop', reason: 'no longer held' };
    const people = await deps.directory.people(workspace, [held.recipient, held.sender]);
    const recipient = people.find(({ id }) => id === held.recipient);
    const sender = people.find(({ id }) => id === held.sender);
    if (!recipient || !sender || (recipient.isDeleted && !isLookingBack))
      return { kind: 'drop', reason: 'the recipient has left' };
    // Their hours may have changed since it was held.
    const until = held.isForced || isLookingBack ? null : await waitFor(recipient, workspace, deps);
    if (until) {
      await rescheduleHeld(deps.db, held, { due_at: until });
      return { kind: 'postpone', until };
    }
    const content = deliveredMessage(sayIn(recipient.locale), held, held.text, sender);
    return toDirectMessage(held.recipient, content, deps);
  },

  async settle(trx, { workspace, held: id }, outcome, deps) {
    const now = deps.clock.now();
    if (outcome.kind === 'sent') return endHeld(trx, { workspace, id }, 'delivered', now);
    await giveBack(trx, { workspace, held: id }, outcome, deps);
  },
};

/** When the person is next at work, or null when they are, or when that can no longer be told. */
async function waitFor(person: Person, workspace: WorkspaceId, deps: Deps): Promise<Date | null> {
  const availability = availabilityOf(person);
  const now = deps.clock.now();
  if (!availability || isReachable(availability, now)) return null;
  const { roundingMinutes } = await deps.directory.defaults(workspace);
  return nextDelivery(availability, now, roundingMinutes);
}

async function toDirectMessage(user: UserId, content: MessageContent, { slack }: Deps): Promise<Outgoing> {
  const channel = await openDirectMessage(user, slack);
  if (typeof channel !== 'string') return channel;
  return {
    kind: 'message',
    args: { channel, ...content, parse: 'none', unfurl_links: false, unfurl_media: false },
  };
}

async function openDirectMessage(user: UserId, { patient }: Deps['slack']): Promise<string | Outgoing> {
  try {
    const { channel } = await patient.conversations.open({ users: user });
    if (!channel?.id) throw new Error('Slack opened no direct message.');
    return channel.id;
  } catch (error) {
    const failure = readSendFailure(error);
    if (failure.kind === 'refused') return { kind: 'drop', reason: failure.reason };
    throw error;
  }
}

/** A message that cannot be delivered goes back to whoever wrote it. */
async function giveBack(trx: Trx, payload: HeldPayload, outcome: Outcome, deps: Deps): Promise<void> {
  const { workspace, held: id } = payload;
  const held = await findHeld(trx, deps.secrets, workspace, id);
  if (outcome.kind !== 'dropped' || held?.state !== 'held') return;
  const now = deps.clock.now();
  await endHeld(trx, held, 'undeliverable', now);
  await post(trx, returnHeld, { workspace, payload, once: `return ${id}`, dueAt: now, now });
}

export const returnHeld: Effect<HeldPayload> = {
  name: 'held.return',
  promise: 'exactly-once',
  payload: HeldPayload,

  async compose({ workspace, held: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const held = await findHeld(deps.db, deps.secrets, workspace, id);
    if (held?.state !== 'undeliverable' || !held.text) return { kind: 'drop', reason: 'given back already' };
    const people = await deps.directory.people(workspace, [held.sender, held.recipient]);
    const sender = people.find(({ id }) => id === held.sender);
    const until = sender && !isLookingBack ? await waitFor(sender, workspace, deps) : null;
    if (until) return { kind: 'postpone', until };
    const recipient = people.find(({ id }) => id === held.recipient) ?? null;
    const content = returnedMessage(sayIn(sender?.locale ?? 'en'), held.text, recipient);
    return toDirectMessage(held.sender, content, deps);
  },

  async settle(trx, { workspace, held: id }, _outcome, { clock }) {
    // Sent or not: there is nobody else to give it to, and words are not kept without a purpose.
    await endHeld(trx, { workspace, id }, 'returned', clock.now());
  },
};
