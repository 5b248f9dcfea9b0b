import { type HeldText, heldTextOf, heldTextRaw, heldTextTyped, type Names } from '../../domain/held-text.js';
import { instantOfTs, type ChannelId, type MessageTs, UserId } from '../../domain/ids.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Trx } from '../../platform/db/schema.js';
import type { Deps } from '../../platform/deps.js';
import { cancelPosting, lockWaiting, post, repost } from '../../platform/outbox/index.js';
import type {
  Action,
  ActionCall,
  Actor,
  Answer,
  Command,
  ViewSubmission,
} from '../../platform/slack/interactions.js';
import { deliverHeld, deliveryKey } from './held.effects.js';
import { checkLength, deliveryFor, type HeldMessage, readLater } from './held.rules.js';
import { endHeld, findHeld, insertHeld, lockHeld, rescheduleHeld, rewriteHeld } from './held.store.js';
import { composedModal, composeModal, editModal, type Promised, promisedLine } from './held.views.js';
import type { Nudge } from './nudge.store.js';
import { recordAnswer } from './nudge.store.js';
import { readPosted } from './posted.js';

interface ToHold extends Actor {
  request: string;
  recipients: Person[];
  text: HeldText;
  writtenAt: Date;
  source: { channel: ChannelId; ts: MessageTs; permalink: string | null } | null;
}

/** Stores one message for each recipient, due at their next working moment. All of them or none. @throws Refusal */
async function holdFor(toHold: ToHold, deps: Deps, alongside?: (trx: Trx) => Promise<void>) {
  checkLength(toHold.text);
  const now = deps.clock.now();
  const promised = toHold.recipients.map((recipient): Promised => {
    const dueAt = deliveryFor(recipient, toHold.user, now);
    return { recipient, dueAt, isNow: dueAt <= now };
  });
  await deps.db.transaction().execute(async (trx) => {
    for (const { recipient, dueAt } of promised) await holdOne(trx, toHold, recipient, dueAt);
    await alongside?.(trx);
  });
  return promised;

  async function holdOne(trx: Trx, held: ToHold, recipient: Person, dueAt: Date) {
    const { workspace, request, user: sender, text, writtenAt, source } = held;
    const id = await insertHeld(
      trx,
      deps.secrets,
      {
        workspace,
        request,
        sender,
        recipient: recipient.id,
        channel: source?.channel ?? null,
        messageTs: source?.ts ?? null,
        permalink: source?.permalink ?? null,
        writtenAt,
        dueAt,
        text,
      },
      now,
    );
    if (!id) return;
    await post(trx, deliverHeld, {
      workspace,
      payload: { workspace, held: id },
      once: deliveryKey(id),
      dueAt,
      now,
    });
  }
}

async function promisedText(
  promised: Promised[],
  { workspace, user }: Actor,
  { directory }: Deps,
): Promise<string> {
  const reader = await directory.person(workspace, user);
  return promised.map((one) => promisedLine(one, reader)).join('\n');
}

/** How people and groups are written out in held words. */
async function namesFor(deps: Deps, { workspace }: Actor, words: string): Promise<Names> {
  const mentioned = [...words.matchAll(/<@([UW][A-Z0-9]+)|"user_id":"([UW][A-Z0-9]+)"/g)];
  const ids = [...new Set(mentioned.map(([, inText, inBlocks]) => UserId.parse(inText ?? inBlocks)))];
  const people = new Map(
    (await deps.directory.people(workspace, ids)).map((person) => [String(person.id), person]),
  );
  const groups = new Map(
    [...words.matchAll(/<!subteam\^(S[A-Z0-9]+)\|@?([^>]+)>/g)].map(([, id, name]) => [id, name]),
  );
  return {
    person: (id) => people.get(id)?.name ?? 'someone',
    group: (id) => groups.get(id) ?? 'group',
  };
}

/** `nudge.hold`: the words are read at the click, and kept until each recipient's next working moment. */
export async function holdPosted(nudge: Nudge, deps: Deps): Promise<Answer> {
  if (nudge.answer === 'hold')
    throw new Refusal('This message is held already. `/daybreak status` shows when it leaves.');
  const everybody = await deps.directory.people(nudge.workspace, nudge.recipients);
  const now = deps.clock.now();
  const recipients = everybody.filter((person) => deliveryFor(person, nudge.sender, now) > now);
  if (recipients.length === 0)
    throw new Refusal('They are at work by now and can read your message: nothing to hold.');
  const posted = await readPosted(nudge, deps);
  const actor = { workspace: nudge.workspace, user: nudge.sender };
  const words = `${posted.text} ${JSON.stringify(posted.blocks ?? [])}`;
  const promised = await holdFor(
    {
      ...actor,
      request: `nudge ${nudge.id}`,
      recipients,
      text: heldTextOf(posted, await namesFor(deps, actor, words)),
      writtenAt: instantOfTs(nudge.messageTs),
      source: { channel: nudge.channel, ts: nudge.messageTs, permalink: posted.permalink },
    },
    deps,
    (trx) => recordAnswer(trx, nudge, 'hold', now),
  );
  const told = `🌅 ${await promisedText(promised, actor, deps)}\nDelete your original if you like; only you can. \`/daybreak status\` lists what is held.`;
  return { kind: 'replace', message: { text: told } };
}

export const later: Command = {
  name: '/later',
  async run(call, deps) {
    try {
      const request = readLater(call.text);
      if (request.kind === 'compose') return { kind: 'open', view: composeModal() };
      const text = heldTextTyped(request.text, await namesFor(deps, call, request.text));
      const promised = await holdForIds(request.recipients, text, `command ${call.triggerId}`, call, deps);
      const told = `🌅 ${await promisedText(promised, call, deps)}\n\`/daybreak status\` lists what is held.`;
      return { kind: 'say', message: { text: told } };
    } catch (error) {
      // Slack has cleared the field by now: without this their words would be lost.
      const reason = error instanceof Refusal ? error.message : unexpected(error, deps);
      const words = call.text
        ? `\nNothing was held. Here are your words back:\n\`\`\`${withoutFences(call.text)}\`\`\``
        : '';
      return { kind: 'say', message: { text: `${reason}${words}` } };
    }
  },
};

function unexpected(error: unknown, { log }: Deps): string {
  log.error({ err: error }, 'could not hold');
  return 'Something went wrong on my side. Please try again in a minute.';
}

const withoutFences = (text: string): string => text.replaceAll('```', "'''");

async function holdForIds(ids: UserId[], text: HeldText, request: string, actor: Actor, deps: Deps) {
  const recipients = await deps.directory.people(actor.workspace, ids);
  if (recipients.length < ids.length)
    throw new Refusal('I cannot find one of these people in this workspace.');
  const { workspace, user } = actor;
  return holdFor(
    { workspace, user, request, recipients, text, writtenAt: deps.clock.now(), source: null },
    deps,
  );
}

export const submitLater: ViewSubmission = {
  callbackId: 'later.compose',
  async run(call, deps) {
    const to = (call.values['to']?.['to']?.selected_users ?? []).map((id) => UserId.parse(id));
    const text = heldTextRaw(call.values['text']?.['text']?.value ?? '');
    try {
      const promised = await holdForIds(to, text, `view ${call.viewId}`, call, deps);
      return {
        kind: 'update',
        view: composedModal(promised, await deps.directory.person(call.workspace, call.user)),
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'errors', errors: { to: error.message.replaceAll('`', '') } };
    }
  },
};

/** The held message behind a button, for its sender and nobody else. @throws Refusal */
async function heldClicked(actor: Actor, id: string, deps: Deps): Promise<HeldMessage & { text: HeldText }> {
  const isId = /^[0-9a-f-]{36}$/.test(id);
  const held = isId ? await findHeld(deps.db, deps.secrets, actor.workspace, id) : undefined;
  if (!held || held.sender !== actor.user)
    throw new Refusal('Only the person who wrote a held message can change it.');
  if (held.state !== 'held' || !held.text) throw new Refusal(GONE);
  return { ...held, text: held.text };
}

const GONE = 'That message is not held any more: it was delivered, is on its way, or was cancelled.';

export const editHeld: Action = {
  id: 'held.edit',
  async run(call, deps) {
    const held = await heldClicked(call, call.value, deps);
    return { kind: 'open', view: editModal(held, held.text) };
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
      const isWaiting = await lockWaiting(trx, held.workspace, deliveryKey(held.id));
      if (!isWaiting) throw new Refusal(GONE);
      await rewriteHeld(trx, deps.secrets, held, text);
    });
    return { kind: 'close' };
  },
};

export const sendHeldNow: Action = {
  id: 'held.send_now',
  run: (call, deps) =>
    changeHeld(call, deps, async (trx, held, now) => {
      await rescheduleHeld(trx, held, { due_at: now, is_forced: true });
      if (!(await repost(trx, held.workspace, deliveryKey(held.id), now))) throw new Refusal(GONE);
      return 'It is on its way.';
    }),
};

export const cancelHeld: Action = {
  id: 'held.cancel',
  run: (call, deps) =>
    changeHeld(call, deps, async (trx, held, now) => {
      if (!(await cancelPosting(trx, held.workspace, deliveryKey(held.id), now))) throw new Refusal(GONE);
      await endHeld(trx, held, 'cancelled', now);
      return 'Cancelled. It will not arrive, and I have erased it.';
    }),
};

async function changeHeld(
  call: ActionCall,
  deps: Deps,
  change: (trx: Trx, held: HeldMessage, now: Date) => Promise<string>,
): Promise<Answer> {
  const held = await heldClicked(call, call.value, deps);
  const note = await deps.db.transaction().execute(async (trx) => {
    if (!(await lockHeld(trx, held.workspace, held.id))) throw new Refusal(GONE);
    return change(trx, held, deps.clock.now());
  });
  return { kind: 'refresh', note };
}
