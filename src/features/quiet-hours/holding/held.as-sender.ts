import { isDirect } from '../../../domain/ids.js';
import { calling, type HeldText, plainTextOf } from '../../../domain/held-text.js';
import { escape } from '../../../domain/escape.js';
import type { Person } from '../../../domain/person.js';
import type { Deps } from '../../../platform/deps.js';
import type { Effect, Outgoing } from '../../../platform/outbox/index.js';
import { bindAlone } from './held.batch.store.js';
import type { HeldMessage } from './held.rules.js';
import { changeHeldRow, findHeld } from './held.store.js';
import { tellSender } from './held.telling.js';
import { HeldPayload } from './held.waiting.js';

export const takeBackKey = (heldId: string): string => `unsend ${heldId}`;

/** Deletes the original, as its sender, once its words are safe with us. */
export const takeBack: Effect<HeldPayload> = {
  name: 'held.take_back',
  promise: 'exactly-once',
  payload: HeldPayload,

  async compose({ workspace, held: id }, { db, secrets, grants }): Promise<Outgoing> {
    const held = await findHeld(db, secrets, workspace, id);
    if (held?.state !== 'held' || !held.channel || !held.messageTs)
      return { kind: 'drop', reason: 'no longer held' };
    const scopes = await grants.scopesOf(workspace, held.sender);
    if (!scopes.includes('chat:write')) return { kind: 'drop', reason: 'not granted' };
    return { kind: 'delete', args: { channel: held.channel, ts: held.messageTs }, as: held.sender };
  },

  async settle(trx, { workspace, held: id }, outcome, deps) {
    if (outcome.kind === 'sent') return changeHeldRow(trx, { workspace, id }, { is_taken_back: true });
    const held = await findHeld(trx, deps.secrets, workspace, id);
    if (held?.state !== 'held') return;
    // The original stays, so a second one as them would double it.
    await changeHeldRow(trx, held, { is_as_sender: false });
    await tellSender(trx, held, 'kept_original', deps);
  },
};

const UNTIL_TAKEN_BACK_MS = 5_000;

/** The message as its sender posts it; null when they no longer let us: then it is the bot that brings it. */
export async function asSender(
  held: HeldMessage & { text: HeldText },
  recipient: Person,
  deps: Deps,
): Promise<Outgoing | null> {
  const { db, clock, grants } = deps;
  const { workspace, sender, channel, threadTs, text } = held;
  if (!held.isTakenBack)
    return { kind: 'postpone', until: new Date(clock.now().getTime() + UNTIL_TAKEN_BACK_MS) };
  const scopes = await grants.scopesOf(workspace, sender);
  if (!channel || !scopes.includes('chat:write')) {
    await db.transaction().execute(async (trx) => {
      await changeHeldRow(trx, held, { is_as_sender: false });
      await tellSender(trx, held, 'from_me', deps);
    });
    return null;
  }
  await bindAlone(db, held);
  return {
    kind: 'message',
    as: sender,
    args: {
      channel,
      text: escape(plainTextOf(text)),
      blocks: [{ type: 'rich_text', elements: isDirect(channel) ? text : calling(text, recipient) }],
      ...(threadTs ? { thread_ts: threadTs } : {}),
    },
  };
}
