import { z } from 'zod';
import { markup, type Say } from '../../../domain/copy/index.js';
import { ChannelId, isDirect, MessageTs, UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import type {
  Actor,
  MessageShortcut,
  MessageShortcutCall,
  Submission,
  SubmissionAnswer,
  ViewSubmission,
} from '../../../platform/slack/interactions.js';
import { readPosted } from '../../../platform/slack/posted.js';
import { picked } from '../charter.fields.js';
import { whereMessage } from '../charter.views.js';
import { findReadable } from '../standing.js';
import { betterPlace } from '../suggesting/suggest.rules.js';
import {
  countAsked,
  dropSuggestion,
  lockSuggestionAbout,
  recordSuggestion,
} from '../suggesting/suggest.store.js';
import { mayGo } from '../suggesting/suggesting.js';
import { follow, startMove } from './move.effects.js';
import { wouldBeMorePublic } from './moving.js';
import { askAuthor } from './shortcut.effects.js';
import { placeModal, saidModal, sureModal, type Way } from './shortcut.views.js';

const About = z.object({
  channel: ChannelId,
  ts: MessageTs,
  author: UserId,
  /** Where to, once they were asked whether everybody may read it. */
  sure: ChannelId.optional(),
});
type About = z.infer<typeof About>;

/** "Move to the right place", in the menu of any message. */
export const moveShortcut: MessageShortcut = {
  callbackId: 'charter.shortcut',
  async run(call, deps) {
    const about = aboutOf(call);
    const [say, way, proposed] = await Promise.all([
      deps.directory.say(call.workspace, call.user),
      wayFor(call, about, deps),
      proposedFor(call, deps),
    ]);
    const { author } = about;
    return { kind: 'open', view: placeModal(say, { about: JSON.stringify(about), author, way, proposed }) };
  },
};

/** @throws Refusal for what cannot move. */
function aboutOf({ channel, message }: MessageShortcutCall): About {
  if (!message.user || message.bot_id) throw new Refusal('move.not_a_persons');
  if (isDirect(channel)) throw new Refusal('move.direct');
  if (message.thread_ts && message.thread_ts !== message.ts) throw new Refusal('move.in_thread');
  return { channel, ts: message.ts, author: message.user };
}

/** @throws Refusal where nobody is to be asked. */
async function wayFor({ workspace, user }: Actor, { author, channel }: About, deps: Deps): Promise<Way> {
  if (author === user) return 'own';
  const standing = await findReadable(workspace, deps);
  if (standing?.charter.exempt_channels.some((name) => standing.channels.get(name) === channel))
    throw new Refusal('move.exempt');
  const isLet = standing?.charter.stewards_may_move && (await deps.directory.isAdmin(workspace, user));
  return isLet ? 'steward' : 'others';
}

/** Where the charter would have it; null when it does not say. The words stay in memory for as long as this takes. */
async function proposedFor(
  { workspace, user, channel, message }: MessageShortcutCall,
  deps: Deps,
): Promise<{ channel: ChannelId; text: string } | null> {
  const standing = await findReadable(workspace, deps);
  const recognised = standing?.recognise(message.text);
  if (!standing || !recognised) return null;
  const better = betterPlace(standing, recognised.kind, channel);
  if (!better?.channel || !(await mayGo(user, better, deps))) return null;
  const say = await deps.directory.say(workspace, user);
  return { channel: better.channel, text: whereMessage(say, standing, recognised).text };
}

export const submitMove: ViewSubmission = {
  callbackId: 'charter.shortcut',
  async run(call, deps) {
    const say = await deps.directory.say(call.workspace, call.user);
    try {
      return await moveOrAsk(call, say, deps);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const text = error.inForm(say);
      return 'to' in call.values
        ? { kind: 'errors', errors: { to: text } }
        : { kind: 'update', view: saidModal(say, text) };
    }
  },
};

async function moveOrAsk(call: Submission, say: Say, deps: Deps): Promise<SubmissionAnswer> {
  const about = About.parse(JSON.parse(call.privateMetadata));
  const target = about.sure ?? ChannelId.safeParse(picked(call.values, 'to')[0]).data;
  if (!target) throw new Refusal('charter.unknown_channel');
  const way = await wayFor(call, about, deps);
  await checkMayMove(call, about, target, deps);
  const isMorePublic = await wouldBeMorePublic(about.channel, target, deps);
  if (way === 'own' && isMorePublic && about.sure !== target)
    return { kind: 'update', view: sureModal(say, JSON.stringify({ ...about, sure: target }), target) };
  // What everybody could read afterwards is for its author alone to decide.
  const isAtOnce = way === 'own' || (way === 'steward' && !isMorePublic);
  await carryOut(call, { about, target, isAtOnce }, deps);
  if (isAtOnce) return { kind: 'close' };
  return {
    kind: 'update',
    view: saidModal(say, say('move.asked', { author: markup(`<@${about.author}>`) })),
  };
}

/** @throws Refusal unless all of them may be there, Daybreak too, and the message still stands. */
async function checkMayMove(
  { workspace, user }: Actor,
  { channel, ts, author }: About,
  target: ChannelId,
  deps: Deps,
): Promise<void> {
  if (target === channel) throw new Refusal('move.same_place');
  for (const place of [target, channel])
    if (!(await isVisible(place, deps))) throw new Refusal('charter.unknown_channel');
  const to = { channel: target, place: null };
  const named = { channel: markup(`<#${target}>`), author: markup(`<@${author}>`) };
  if (!(await mayGo(user, to, deps))) throw new Refusal('move.not_member', named);
  if (!(await mayGo(author, to, deps))) throw new Refusal('move.author_not_member', named);
  await readPosted({ workspace, channel, sender: author, messageTs: ts, threadTs: null }, deps);
}

/** Whether the bot itself is there, and it is a channel. */
const isVisible = (channel: ChannelId, { slack }: Deps): Promise<boolean> =>
  slack.interactive.conversations.info({ channel }).then(
    ({ channel: found }) => Boolean(found?.is_member && !found.is_im && !found.is_mpim),
    () => false,
  );

const MOST_ASKED = 10;
const DAY_MS = 86_400_000;

interface Wanted {
  about: About;
  target: ChannelId;
  isAtOnce: boolean;
}

/** Moves it, or has its author asked. @throws Refusal when that is settled already. */
async function carryOut(
  { workspace, user }: Actor,
  { about, target, isAtOnce }: Wanted,
  { db, clock, wakeOutbox }: Deps,
): Promise<void> {
  const { channel, ts: messageTs, author } = about;
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    await giveWay(trx, { workspace, user }, about);
    const since = new Date(now.getTime() - DAY_MS);
    if (author !== user && (await countAsked(trx, { workspace, askedBy: user }, since)) >= MOST_ASKED)
      throw new Refusal('move.enough_asked');
    const id = await recordSuggestion(trx, {
      workspace,
      author,
      channel,
      messageTs,
      kind: null,
      target,
      state: 'shown',
      createdAt: now,
      askedBy: user,
    });
    if (!id) throw new Refusal('move.asked_already');
    if (isAtOnce) await startMove(trx, { workspace, id }, { by: user, now });
    else await follow(trx, askAuthor, { workspace, suggestion: id }, { now });
  });
  wakeOutbox();
}

/** What Daybreak suggested gives way to what people want; what people decided does not. */
async function giveWay(trx: Trx, { workspace, user }: Actor, { channel, ts, author }: About): Promise<void> {
  const earlier = await lockSuggestionAbout(trx, { workspace, channel, messageTs: ts });
  if (!earlier) return;
  if (earlier.state === 'moving' || earlier.state === 'moved') throw new Refusal('suggest.answered');
  if (author !== user) {
    if (['left', 'wrong', 'undone'].includes(earlier.state)) throw new Refusal('move.decided');
    if (earlier.askedBy) throw new Refusal('move.asked_already');
  }
  await dropSuggestion(trx, earlier);
}
