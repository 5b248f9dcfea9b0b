import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { heldTextOf, plainTextOf, withFiles } from '../../../domain/held-text.js';
import { ChannelId, MessageTs, type UserId, WorkspaceId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, post, toDirectMessage } from '../../../platform/outbox/index.js';
import type { Action, ActionCall, Answer } from '../../../platform/slack/interactions.js';
import { findByOriginal, type Original } from './held.batch.store.js';
import { cancelAll } from './held.handlers.js';
import { checkLength, type HeldMessage } from './held.rules.js';
import { findHeld, lockHeld, rewriteHeld } from './held.store.js';
import { deletedMessage } from './held.telling.views.js';
import { namesFor } from '../../../platform/slack/names.js';
import { readPosted } from '../../../platform/slack/posted.js';

/** Somebody edited or deleted a message of which something may be held. Harmless when repeated, or out of order. */
export async function originalChanged(
  original: Original & { isDeleted: boolean },
  deps: Deps,
): Promise<void> {
  const held = await findByOriginal(deps.db, deps.secrets, original);
  const [first] = held;
  if (!first) return;
  // What we are taking back is deleted by us.
  if (original.isDeleted) return first.isAsSender ? undefined : ask(first, original, deps);
  await rewriteAll(held, first, original, deps).catch((error: unknown) => {
    // Out of sight, gone meanwhile, or without words now: what was promised stays.
    if (!(error instanceof Refusal)) throw error;
    deps.log.info('what is held stays as it was');
  });
}

async function rewriteAll(
  held: HeldMessage[],
  { workspace, sender, threadTs }: HeldMessage,
  { channel, ts: messageTs }: Original,
  deps: Deps,
): Promise<void> {
  const posted = await readPosted({ workspace, channel, sender, messageTs, threadTs }, deps);
  const say = await deps.directory.say(workspace, sender);
  const words = `${posted.text} ${JSON.stringify(posted.blocks ?? [])}`;
  const names = await namesFor(say, deps, { workspace, user: sender }, words);
  const text = withFiles(heldTextOf(posted, names), posted.files);
  checkLength(text);
  await deps.db.transaction().execute(async (trx) => {
    for (const one of held)
      if (await lockHeld(trx, workspace, one.id)) await rewriteHeld(trx, deps.secrets, one, text);
  });
}

async function ask({ workspace, id }: HeldMessage, { channel, ts }: Original, deps: Deps): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transaction().execute((trx) =>
    post(trx, askAboutDeleted, {
      workspace,
      payload: { workspace, held: id, channel, ts },
      once: `deleted ${channel} ${ts}`,
      dueAt: now,
      now,
    }),
  );
  deps.wakeOutbox();
}

const Deleted = z.object({ workspace: WorkspaceId, held: z.uuid(), channel: ChannelId, ts: MessageTs });

/** Asks whoever deleted a message, just now, whether what is held of it shall still arrive. */
export const askAboutDeleted: Effect<z.infer<typeof Deleted>> = {
  name: 'held.ask_deleted',
  promise: 'at-most-once',
  payload: Deleted,
  async compose({ workspace, held: id, channel, ts }, deps): Promise<Outgoing> {
    const held = await findByOriginal(deps.db, deps.secrets, { workspace, channel, ts });
    const [first] = held;
    if (!first) return { kind: 'drop', reason: 'nothing is held of it' };
    const people = await deps.directory.people(workspace, [
      first.sender,
      ...held.map(({ recipient }) => recipient),
    ]);
    const sender = people.find((one) => one.id === first.sender);
    const recipients = people.filter((one) => held.some(({ recipient }) => recipient === one.id));
    const words = first.text && plainTextOf(first.text);
    return toDirectMessage(
      { workspace, user: first.sender },
      deletedMessage(sayIn(sender?.locale ?? 'en'), id, recipients, words),
      deps,
    );
  },
};

/** What is held of the same original, for its sender and nobody else. @throws Refusal */
async function heldOfDeleted(call: ActionCall, deps: Deps): Promise<HeldMessage[]> {
  const clicked = z.uuid().safeParse(call.value).success
    ? await findHeld(deps.db, deps.secrets, call.workspace, call.value, { mayBeUnreadable: true })
    : undefined;
  if (!clicked || clicked.sender !== call.user) throw new Refusal('held.not_yours');
  const { channel, messageTs: ts } = clicked;
  const held = channel && ts ? await findByOriginal(deps.db, deps.secrets, { ...call, channel, ts }) : [];
  if (held.length === 0) throw new Refusal('held.gone');
  return held;
}

const told = async (
  key: 'held.kept' | 'held.cancelled',
  user: UserId,
  call: ActionCall,
  deps: Deps,
): Promise<Answer> => {
  const say = await deps.directory.say(call.workspace, user);
  return { kind: 'replace', message: { text: say(key) } };
};

export const keepDeleted: Action = {
  id: 'held.keep',
  async run(call, deps) {
    await heldOfDeleted(call, deps);
    return told('held.kept', call.user, call, deps);
  },
};

export const dropDeleted: Action = {
  id: 'held.drop',
  async run(call, deps) {
    await cancelAll(await heldOfDeleted(call, deps), deps);
    return told('held.cancelled', call.user, call, deps);
  },
};
