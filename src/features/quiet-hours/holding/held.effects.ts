import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import type { Person } from '../../../domain/person.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outcome,
  type Outgoing,
  post,
  toDirectMessage,
} from '../../../platform/outbox/index.js';
import { asSender } from './held.as-sender.js';
import { bindBatch, findBatch } from './held.batch.store.js';
import type { HeldMessage } from './held.rules.js';
import { changeHeldRow, endHeld, findHeld } from './held.store.js';
import { tellSender } from './held.telling.js';
import { digestMessage } from './held.digest.views.js';
import { deliveredMessage, returnedMessage } from './held.views.js';
import { deliveryKey, HeldPayload, waitFor } from './held.waiting.js';

const TURN_MS = 1_000;

/**
 * Brings a held message to its recipient: in their DM with the bot, together with whatever else is due for them, or,
 * where its sender granted that, as the sender where it was written.
 */
export const deliverHeld: Effect<HeldPayload> = {
  name: 'held.deliver',
  promise: 'exactly-once',
  payload: HeldPayload,

  async compose({ workspace, held: id }, deps, when): Promise<Outgoing> {
    const own = await findHeld(deps.db, deps.secrets, workspace, id);
    if (own?.state !== 'held' || !own.text) return { kind: 'drop', reason: 'no longer held' };
    if (own.batch !== null && own.batch !== id) return { kind: 'drop', reason: 'left together with others' };
    const [recipient] = await deps.directory.people(workspace, [own.recipient]);
    if (!recipient || (recipient.isDeleted && !when.isLookingBack))
      return { kind: 'drop', reason: 'the recipient has left' };
    // Their hours may have changed since it was held.
    const until = when.isLookingBack ? null : await stillToWait(own, recipient, deps);
    if (until) {
      await changeHeldRow(deps.db, own, { due_at: until });
      return { kind: 'postpone', until };
    }
    if (own.isAsSender && !when.mayBeSecond) {
      const outgoing = await asSender({ ...own, text: own.text }, recipient, deps);
      if (outgoing) return outgoing;
    }
    const together = await whatLeaves({ ...own, isAsSender: false }, deps);
    if (!together) return { kind: 'postpone', until: new Date(deps.clock.now().getTime() + TURN_MS) };
    return toRecipient(together, recipient, when, deps);
  },

  async settle(trx, { workspace, held: id }, outcome, deps) {
    const now = deps.clock.now();
    const left = await findBatch(trx, deps.secrets, workspace, id);
    const own = await findHeld(trx, deps.secrets, workspace, id);
    const concerned = left.length > 0 ? left : own?.state === 'held' && own.batch === null ? [own] : [];
    for (const held of concerned) {
      if (outcome.kind === 'sent') await endHeld(trx, held, 'delivered', now);
      else if (held.isAsSender) await fallBackToBot(trx, held, deps);
      else await giveBack(trx, held, outcome, deps);
    }
  },
};

/** Until when it waits for the recipient; null when it may arrive now. Whoever wants everything held is not woken. */
async function stillToWait(held: HeldMessage, recipient: Person, deps: Deps): Promise<Date | null> {
  if (held.isForced && recipient.preference !== 'hold_all') return null;
  return waitFor(recipient, held.workspace, deps);
}

/** What leaves with it: the same at every attempt. Null while others come first. */
async function whatLeaves(own: HeldMessage, { db, secrets, clock }: Deps): Promise<HeldMessage[] | null> {
  const bound = await findBatch(db, secrets, own.workspace, own.id);
  if (bound.length > 0) return bound;
  return db.transaction().execute((trx) => bindBatch(trx, secrets, own, clock.now()));
}

async function toRecipient(
  together: HeldMessage[],
  recipient: Person,
  when: { mayBeSecond: boolean },
  deps: Deps,
): Promise<Outgoing> {
  const [first, ...others] = together;
  if (!first) return { kind: 'drop', reason: 'no longer held' };
  const senders = await deps.directory.people(first.workspace, [
    ...new Set(together.map(({ sender }) => sender)),
  ]);
  const items = together.flatMap((held) => {
    const sender = senders.find(({ id }) => id === held.sender);
    return sender && held.text ? [{ held, text: held.text, sender }] : [];
  });
  const [item] = items;
  if (!item) return { kind: 'drop', reason: 'the sender is unknown' };
  const say = sayIn(recipient.locale);
  const content =
    others.length > 0
      ? digestMessage(say, items, when)
      : deliveredMessage(say, item.held, item.text, item.sender, when);
  return toDirectMessage({ workspace: first.workspace, user: recipient.id }, content, deps);
}

/** Slack does not let it be posted as its sender, for good: the bot brings it. */
async function fallBackToBot(trx: Trx, held: HeldMessage, deps: Deps): Promise<void> {
  const { workspace, id } = held;
  const now = deps.clock.now();
  await changeHeldRow(trx, held, { is_as_sender: false, batch: null });
  await tellSender(trx, held, 'from_me', deps);
  const payload = { workspace, held: id };
  await post(trx, deliverHeld, {
    workspace,
    payload,
    once: `${deliveryKey(id)} by-bot`,
    dueAt: now,
    now,
  });
}

/** A message that cannot be delivered goes back to whoever wrote it. */
async function giveBack(trx: Trx, held: HeldMessage, outcome: Outcome, deps: Deps): Promise<void> {
  if (outcome.kind !== 'dropped') return;
  await returnWords(trx, held, deps);
}

/** Gives the words back to their sender: they could not be delivered, or are nowhere else. */
export async function returnWords(
  trx: Trx,
  { workspace, id }: HeldMessage,
  { clock }: Deps,
  why: ReturnPayload['why'] = 'undeliverable',
): Promise<void> {
  const now = clock.now();
  await endHeld(trx, { workspace, id }, 'undeliverable', now);
  const payload = { workspace, held: id, why };
  await post(trx, returnHeld, { workspace, payload, once: `return ${id}`, dueAt: now, now });
}

const ReturnPayload = HeldPayload.extend({
  why: z.enum(['undeliverable', 'cancelled']).default('undeliverable'),
});
type ReturnPayload = z.infer<typeof ReturnPayload>;

export const returnHeld: Effect<ReturnPayload> = {
  name: 'held.return',
  promise: 'exactly-once',
  payload: ReturnPayload,

  async compose({ workspace, held: id, why }, deps, { isLookingBack }): Promise<Outgoing> {
    const held = await findHeld(deps.db, deps.secrets, workspace, id);
    if (held?.state !== 'undeliverable' || !held.text) return { kind: 'drop', reason: 'given back already' };
    const people = await deps.directory.people(workspace, [held.sender, held.recipient]);
    const sender = people.find(({ id }) => id === held.sender);
    // Who cancels is at their desk.
    const mayWait = sender && !isLookingBack && why !== 'cancelled';
    const until = mayWait ? await waitFor(sender, workspace, deps) : null;
    if (until) return { kind: 'postpone', until };
    const recipient = people.find(({ id }) => id === held.recipient) ?? null;
    const content = returnedMessage(sayIn(sender?.locale ?? 'en'), held.text, recipient, why);
    return toDirectMessage({ workspace, user: held.sender }, content, deps);
  },

  async settle(trx, { workspace, held: id }, _outcome, { clock }) {
    // Sent or not: there is nobody else to give it to, and words are not kept without a purpose.
    await endHeld(trx, { workspace, id }, 'returned', clock.now());
  },
};
