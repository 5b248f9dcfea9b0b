import type { Key } from '../../../domain/copy/index.js';
import { type HeldText, heldTextRaw } from '../../../domain/held-text.js';
import { shortName } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { cancelPosting, lockWaiting, repost } from '../../../platform/outbox/index.js';
import type {
  Action,
  ActionCall,
  Actor,
  Answer,
  ViewSubmission,
} from '../../../platform/slack/interactions.js';
import { takeBackKey } from './held.as-sender.js';
import { returnWords } from './held.effects.js';
import { deliveryKey, waitFor } from './held.waiting.js';
import { checkLength, type HeldMessage } from './held.rules.js';
import { endHeld, findHeld, lockHeld, changeHeldRow, rewriteHeld } from './held.store.js';
import { editModal } from './held.views.js';

/** The held message behind a button, for its sender and nobody else. @throws Refusal */
async function heldClicked(actor: Actor, id: string, deps: Deps): Promise<HeldMessage & { text: HeldText }> {
  const isId = /^[0-9a-f-]{36}$/.test(id);
  const held = isId ? await findHeld(deps.db, deps.secrets, actor.workspace, id) : undefined;
  if (!held || held.sender !== actor.user) throw new Refusal('held.not_yours');
  if (held.state !== 'held' || !held.text) throw new Refusal('held.gone');
  return { ...held, text: held.text };
}

export const editHeld: Action = {
  id: 'held.edit',
  async run(call, deps) {
    const held = await heldClicked(call, call.value, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    return { kind: 'open', view: editModal(say, held, held.text) };
  },
};

export const submitEdit: ViewSubmission = {
  callbackId: 'held.edit',
  async run(call, deps) {
    const held = await heldClicked(call, call.privateMetadata, deps);
    const text = heldTextRaw(call.values['text']?.['text']?.value ?? '');
    checkLength(text);
    await deps.db.transaction().execute(async (trx) => {
      // Held until the end: what is on its way can no longer be changed.
      const isHeld = await lockHeld(trx, held.workspace, held.id);
      const isWaiting = isHeld && (await lockWaiting(trx, held.workspace, deliveryKey(held.id)));
      if (!isWaiting) throw new Refusal('held.gone');
      await rewriteHeld(trx, deps.secrets, held, text);
    });
    return { kind: 'close' };
  },
};

export const sendHeldNow: Action = {
  id: 'held.send_now',
  run: (call, deps) =>
    changeHeld(call, deps, async (trx, held, now) => {
      await checkNight(held, deps);
      await changeHeldRow(trx, held, { due_at: now, is_forced: true });
      if (!(await repost(trx, held.workspace, deliveryKey(held.id), now))) throw new Refusal('held.gone');
      return 'held.sent_now';
    }),
};

/** Whoever wants everything held gets nothing at night, whoever sends it. @throws Refusal */
async function checkNight(held: HeldMessage, deps: Deps): Promise<void> {
  const recipient = await deps.directory.person(held.workspace, held.recipient);
  const mustWait = recipient.preference === 'hold_all' && (await waitFor(recipient, held.workspace, deps));
  if (mustWait) throw new Refusal('held.asked_to_wait', { name: shortName(recipient) });
}

export const cancelHeld: Action = {
  id: 'held.cancel',
  run: (call, deps) =>
    changeHeld(call, deps, async (trx, held, now) => {
      if (!(await cancelPosting(trx, held.workspace, deliveryKey(held.id), now)))
        throw new Refusal('held.gone');
      const isStillThere =
        !held.isAsSender || (await cancelPosting(trx, held.workspace, takeBackKey(held.id), now));
      if (isStillThere && !held.isTakenBack) {
        await endHeld(trx, held, 'cancelled', now);
        return 'held.cancelled';
      }
      // The original is gone: these words are nowhere else.
      await returnWords(trx, held, deps, 'cancelled');
      return 'held.cancelled_taken_back';
    }),
};

/** Cancels whatever of these has not left yet. */
export async function cancelAll(held: HeldMessage[], { db, clock }: Deps): Promise<void> {
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    for (const one of held) {
      const isHeld = await lockHeld(trx, one.workspace, one.id);
      if (isHeld && (await cancelPosting(trx, one.workspace, deliveryKey(one.id), now)))
        await endHeld(trx, one, 'cancelled', now);
    }
  });
}

async function changeHeld(
  call: ActionCall,
  deps: Deps,
  change: (trx: Trx, held: HeldMessage, now: Date) => Promise<Key>,
): Promise<Answer> {
  const held = await heldClicked(call, call.value, deps);
  const note = await deps.db.transaction().execute(async (trx) => {
    if (!(await lockHeld(trx, held.workspace, held.id))) throw new Refusal('held.gone');
    return change(trx, held, deps.clock.now());
  });
  deps.wakeOutbox();
  const say = await deps.directory.say(call.workspace, call.user);
  return { kind: 'refresh', note: say(note) };
}
