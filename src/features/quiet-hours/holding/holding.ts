import { type Say, sayIn } from '../../../domain/copy/index.js';
import { type HeldText, heldTextOf, withFiles } from '../../../domain/held-text.js';
import { type ChannelId, instantOfTs, type MessageTs, type UserId } from '../../../domain/ids.js';
import { mentionsIn } from '../../../domain/mentions.js';
import type { Person } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import type { Actor, Answer } from '../../../platform/slack/interactions.js';
import { takeBack, takeBackKey } from './held.as-sender.js';
import { deliverHeld } from './held.effects.js';
import { checkLength, deliveryFor } from './held.rules.js';
import { insertHeld } from './held.store.js';
import { type Promised, promisedLine } from './held.views.js';
import { deliveryKey } from './held.waiting.js';
import { type Nudge, recordAnswer } from '../nudging/nudge.store.js';
import { namesFor } from '../../../platform/slack/names.js';
import { readPosted } from '../../../platform/slack/posted.js';
import { type Carried, isOnlyFor } from './unsend.rules.js';

interface ToHold extends Actor {
  /** What asks for it: the same request holds once. */
  request: string;
  recipients: Person[];
  text: HeldText;
  writtenAt: Date;
  source: Source | null;
  /** Not before this moment; null, or left out, for the next one. @throws Refusal */
  earliest?: (recipient: Person) => Date | null;
  /** The original is taken back, and posted again as its sender. */
  isAsSender?: boolean;
}

/** Where it was written. */
interface Source {
  channel: ChannelId;
  ts: MessageTs;
  threadTs: MessageTs | null;
  permalink: string | null;
}

/**
 * Stores one message for each recipient, due at their next working moment. Whoever it is held for already is left
 * out. All others or none. @throws Refusal when it is held for everybody
 */
export async function holdFor(
  toHold: ToHold,
  deps: Deps,
  alongside?: (trx: Trx) => Promise<void>,
): Promise<Promised[]> {
  checkLength(toHold.text);
  const now = deps.clock.now();
  const { roundingMinutes } = await deps.directory.defaults(toHold.workspace);
  const promised = toHold.recipients.map((recipient): Promised => {
    const earliest = toHold.earliest?.(recipient) ?? null;
    const dueAt = deliveryFor(recipient, toHold.user, { now, earliest, roundingMinutes });
    return { recipient, dueAt, isNow: dueAt <= now };
  });
  const held: Promised[] = [];
  await deps.db.transaction().execute(async (trx) => {
    for (const one of promised) if (await holdOne(trx, toHold, one, deps)) held.push(one);
    if (held.length === 0 && toHold.source) throw new Refusal('held.already_held');
    await alongside?.(trx);
  });
  deps.wakeOutbox();
  return toHold.source ? held : promised;
}

/** False when it was held for them before. */
async function holdOne(
  trx: Trx,
  toHold: ToHold,
  { recipient, dueAt }: Promised,
  { secrets, clock }: Deps,
): Promise<boolean> {
  const { workspace, request, user: sender, text, writtenAt, source, isAsSender = false } = toHold;
  const now = clock.now();
  const held = {
    workspace,
    request,
    sender,
    recipient: recipient.id,
    channel: source?.channel ?? null,
    messageTs: source?.ts ?? null,
    threadTs: source?.threadTs ?? null,
    permalink: source?.permalink ?? null,
    writtenAt,
    dueAt,
    earliestAt: toHold.earliest?.(recipient) ?? null,
    isAsSender,
    text,
  };
  const id = await insertHeld(trx, secrets, held, now);
  if (!id) return false;
  const payload = { workspace, held: id };
  await post(trx, deliverHeld, { workspace, payload, once: deliveryKey(id), dueAt, now });
  if (isAsSender) await post(trx, takeBack, { workspace, payload, once: takeBackKey(id), dueAt: now, now });
  return true;
}

/** Whether the original can be taken back and posted again as its sender. */
export async function canTakeBack(
  { workspace, user }: Actor,
  recipients: UserId[],
  carried: Carried,
  { grants }: Deps,
): Promise<boolean> {
  if (!isOnlyFor(recipients, carried)) return false;
  return (await grants.scopesOf(workspace, user)).includes('chat:write');
}

/** Holds for people by id, words that were never posted. @throws Refusal */
export async function holdForIds(
  ids: UserId[],
  text: HeldText,
  request: string,
  { workspace, user }: Actor,
  deps: Deps,
): Promise<Promised[]> {
  const recipients = await deps.directory.people(workspace, ids);
  if (recipients.length < ids.length) throw new Refusal('held.person_not_found');
  const writtenAt = deps.clock.now();
  return holdFor({ workspace, user, request, recipients, text, writtenAt, source: null }, deps);
}

/** When it reaches whom, a line each, for `reader`. */
export const promisedText = (say: Say, promised: Promised[], reader: Person): string =>
  promised.map((one) => promisedLine(say, one, reader)).join('\n');

/** `nudge.hold`: the words are read at the click, and kept until each recipient's next working moment. */
export async function holdPosted(nudge: Nudge, deps: Deps): Promise<Answer> {
  if (nudge.answer === 'hold') throw new Refusal('held.already_held');
  const everybody = await deps.directory.people(nudge.workspace, nudge.recipients);
  const now = deps.clock.now();
  const recipients = everybody.filter(
    (person) => deliveryFor(person, nudge.sender, { now, earliest: null, roundingMinutes: 0 }) > now,
  );
  if (recipients.length === 0) throw new Refusal('held.at_work');
  const [posted, reader] = await Promise.all([
    readPosted(nudge, deps),
    deps.directory.person(nudge.workspace, nudge.sender),
  ]);
  const say = sayIn(reader.locale);
  const actor = { workspace: nudge.workspace, user: nudge.sender };
  const words = `${posted.text} ${JSON.stringify(posted.blocks ?? [])}`;
  const { files, hasReplies } = posted;
  const carried = { hasFiles: files.length > 0, hasReplies, calls: mentionsIn(posted) };
  const ids = recipients.map(({ id }) => id);
  const isAsSender = await canTakeBack(actor, ids, carried, deps);
  const text = heldTextOf(posted, await namesFor(say, deps, actor, words));
  const promised = await holdFor(
    {
      ...actor,
      request: `nudge ${nudge.id}`,
      recipients,
      text: withFiles(text, files),
      writtenAt: instantOfTs(nudge.messageTs),
      source: {
        channel: nudge.channel,
        ts: nudge.messageTs,
        threadTs: nudge.threadTs,
        permalink: posted.permalink,
      },
      isAsSender,
    },
    deps,
    (trx) => recordAnswer(trx, nudge, 'hold', now),
  );
  const next = say(isAsSender ? 'held.taken_back' : 'held.delete_original');
  const told = `🌅 ${promisedText(say, promised, reader)}\n${next}`;
  return { kind: 'replace', message: { text: told } };
}
