import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import { slackErrorOf } from '../../../platform/slack/failures.js';
import { findMutes } from './mute.store.js';
import { isMarked } from './norm.rules.js';
import { showNudge, tellOfPause } from './nudge.effects.js';
import { countShown, hasWavedOff, knowsUrgent, lockSender, startPause } from './nudge.learning.store.js';
import {
  type About,
  type Advice,
  EVERYBODY,
  type Facts,
  isEnough,
  letPass,
  senderDay,
} from './nudge.rules.js';
import { recordNudge } from './nudge.store.js';
import { readWords } from '../../../platform/slack/posted.js';

/**
 * Lets a message pass that its sender marked as urgent, or that the team's charter lets through. Only now, when there is
 * something to say, are its words read in Slack; nothing of them is kept. Where they cannot be read, a marker cannot be
 * seen: the note comes as ever.
 */
export async function heedUrgency(advice: Advice, facts: Facts, deps: Deps): Promise<Advice> {
  if (advice.kind !== 'nudge') return advice;
  const { norm, mayBreak, isOnCall } = facts;
  const isMarkedUrgent =
    norm.urgentMarkers.length > 0 && isMarked(await wordsOf(facts.message, deps), norm.urgentMarkers);
  if (!isMarkedUrgent && !mayBreak) return advice;
  return letPass(advice.about, { isMarked: isMarkedUrgent, isOnCall });
}

/** Empty when they cannot be read. */
async function wordsOf(message: Facts['message'], deps: Deps): Promise<string> {
  const { workspace, channel, author: sender, ts: messageTs, threadTs } = message;
  return readWords({ workspace, channel, sender, messageTs, threadTs }, deps).catch((error: unknown) => {
    deps.log.debug({ reason: slackErrorOf(error) }, 'a message could not be read for a marker');
    return '';
  });
}

/**
 * Carries the advice out: one transaction holds the nudge and its way to Slack. Harmless when repeated. Answers
 * what is to leave, if anything.
 */
export async function applyAdvice(advice: Advice, facts: Facts, deps: Deps): Promise<string | null> {
  if (advice.kind === 'silent') return null;
  return deps.db.transaction().execute(async (trx) => {
    if (advice.kind === 'count') {
      await record(trx, advice.as, advice.about, facts, deps);
      return null;
    }
    if (advice.kind === 'marked') return askWhetherUrgent(trx, advice.about, facts, deps);
    return nudge(trx, advice.about, facts, deps);
  });
}

/** Shows it, unless the sender had enough for today, or would rather have none: then they are told that once. */
async function nudge(trx: Trx, about: About, facts: Facts, deps: Deps): Promise<string | null> {
  const { message, norm } = facts;
  const { workspace, author: sender } = message;
  const now = deps.clock.now();
  await lockSender(trx, { workspace, sender });
  const mutes = await findMutes(trx, workspace, sender, now);
  if (mutes.some(({ scope }) => scope === 'all')) return null;
  if (await hasWavedOff(trx, { workspace, sender }, now)) return pause(trx, facts, deps);
  const day = senderDay(facts.sender, now);
  if (isEnough(norm, await countShown(trx, { workspace, sender }, day))) return null;
  const id = await record(trx, 'note', about, facts, deps);
  return id && show(trx, id, about, facts, deps);
}

/** Counts it; and asks, once a day, until its sender has confirmed that they mean it. */
async function askWhetherUrgent(trx: Trx, about: About, facts: Facts, deps: Deps): Promise<string | null> {
  const sender = { workspace: facts.message.workspace, sender: facts.message.author };
  await lockSender(trx, sender);
  const isKnown = await knowsUrgent(trx, sender, senderDay(facts.sender, deps.clock.now()));
  const id = await record(trx, 'urgent', about, facts, deps);
  return id && !isKnown ? show(trx, id, about, facts, deps) : null;
}

function show(
  trx: Trx,
  id: string,
  about: About,
  { message: { workspace } }: Facts,
  { clock }: Deps,
): Promise<string | null> {
  const now = clock.now();
  const crowd = about.kind === 'crowd' ? about.crowd : null;
  return post(trx, showNudge, {
    workspace,
    payload: { workspace, nudge: id, crowd },
    once: `nudge ${id}`,
    dueAt: now,
    now,
  });
}

async function record(
  trx: Trx,
  kind: 'note' | 'silent' | 'urgent',
  about: About,
  { message, sender }: Facts,
  { clock }: Deps,
): Promise<string | null> {
  const now = clock.now();
  const recipients =
    about.kind === 'people' ? about.offHours.map(({ person }) => String(person.id)) : [EVERYBODY];
  return recordNudge(trx, message, { kind, about: recipients, day: senderDay(sender, now), now });
}

/** Instead of one more note that nobody wants: for two weeks none, and a word about that. */
async function pause(trx: Trx, { message }: Facts, { clock }: Deps): Promise<string | null> {
  const { workspace, author: sender, channel, threadTs, ts } = message;
  const now = clock.now();
  const until = await startPause(trx, { workspace, sender }, now);
  if (!until) return null;
  return post(trx, tellOfPause, {
    workspace,
    payload: { workspace, sender, channel, threadTs, until: until.toISOString(), at: now.toISOString() },
    once: `pause ${sender} ${channel} ${ts}`,
    dueAt: now,
    now,
  });
}
