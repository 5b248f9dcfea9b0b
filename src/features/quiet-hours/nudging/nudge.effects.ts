import { z } from 'zod';
import { markup, sayIn } from '../../../domain/copy/index.js';
import { isDirect, ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import { whoIsOffHours } from '../../../domain/person.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, toDirectMessage } from '../../../platform/outbox/index.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { type Crowd } from './nudge.rules.js';
import { findNudge, markUnshown, type Nudge } from './nudge.store.js';
import { crowdNudge, noRushNote, peopleNudge } from './nudge.views.js';

/** After this long the sender has moved on; a nudge would only puzzle. */
const STALE_AFTER_MS = 10 * 60_000;
const STALE: Outgoing = { kind: 'drop', reason: 'stale' };

const NudgePayload = z.object({
  workspace: WorkspaceId,
  nudge: z.uuid(),
  crowd: z
    .object({ offHours: z.number().int(), asleep: z.number().int().default(0), reached: z.number().int() })
    .nullable(),
});

/** Tells the sender, in the same place, where only they see it. */
export const showNudge: Effect<z.infer<typeof NudgePayload>> = {
  name: 'nudge.show',
  promise: 'at-most-once',
  payload: NudgePayload,

  async compose({ workspace, nudge: id, crowd }, deps): Promise<Outgoing> {
    const nudge = await findNudge(deps.db, workspace, id);
    if (!nudge) return { kind: 'drop', reason: 'the nudge is gone' };
    const now = deps.clock.now();
    if (now.getTime() - nudge.createdAt.getTime() > STALE_AFTER_MS) return STALE;
    const content = crowd ? await aboutCrowd(nudge, crowd, deps) : await aboutPeople(nudge, deps, now);
    if (!content) return { kind: 'drop', reason: 'nobody is off-hours any more' };
    return toSender(nudge, content, deps);
  },

  async settle(trx, { workspace, nudge }, outcome) {
    if (outcome.kind === 'dropped') await markUnshown(trx, workspace, nudge);
  },
};

type Place = Pick<Nudge, 'workspace' | 'channel' | 'sender' | 'threadTs'>;

/** Where they wrote. Nobody but the two of them can show anything in their direct message: then in the bot's own. */
async function toSender(
  { workspace, channel, sender: user, threadTs }: Place,
  content: MessageContent,
  deps: Deps,
): Promise<Outgoing> {
  if (isDirect(channel)) return toDirectMessage({ workspace, user }, content, deps);
  const thread = threadTs ? { thread_ts: threadTs } : {};
  return { kind: 'ephemeral', args: { channel, user, ...content, parse: 'none', ...thread } };
}

async function aboutPeople(nudge: Nudge, { directory }: Deps, now: Date): Promise<MessageContent | null> {
  const [sender, called] = await Promise.all([
    directory.person(nudge.workspace, nudge.sender),
    directory.people(nudge.workspace, nudge.recipients),
  ]);
  const offHours = whoIsOffHours(called, now);
  if (offHours.length === 0) return null;
  return peopleNudge(sayIn(sender.locale), nudge, offHours, sender, now);
}

async function aboutCrowd(nudge: Nudge, crowd: Crowd, { directory }: Deps): Promise<MessageContent> {
  return crowdNudge(await directory.say(nudge.workspace, nudge.sender), nudge, crowd);
}

const PausePayload = z.object({
  workspace: WorkspaceId,
  sender: UserId,
  channel: ChannelId,
  threadTs: MessageTs.nullable(),
  until: z.iso.datetime(),
  at: z.iso.datetime(),
});

/** Tells a sender who left several notes alone that there will be none for a while. */
export const tellOfPause: Effect<z.infer<typeof PausePayload>> = {
  name: 'nudge.pause',
  promise: 'at-most-once',
  payload: PausePayload,

  async compose({ workspace, sender, until, at, ...place }, deps): Promise<Outgoing> {
    if (deps.clock.now().getTime() - Date.parse(at) > STALE_AFTER_MS) return STALE;
    const person = await deps.directory.person(workspace, sender);
    const say = sayIn(person.locale);
    const end = new Date(until);
    const text = say('nudge.paused', {
      until: markup(slackDate(end, dateText(end, person.zone, say.locale))),
    });
    return toSender({ ...place, workspace, sender }, { text }, deps);
  },
};

const NotePayload = z.object({ workspace: WorkspaceId, nudge: z.uuid() });

/** Tells the recipient, in a note under the message, that it can wait. */
export const postNoRush: Effect<z.infer<typeof NotePayload>> = {
  name: 'nudge.no_rush',
  promise: 'at-most-once',
  payload: NotePayload,

  async compose({ workspace, nudge: id }, { db, directory, clock }): Promise<Outgoing> {
    const nudge = await findNudge(db, workspace, id);
    if (!nudge) return { kind: 'drop', reason: 'the nudge is gone' };
    const sender = await directory.person(workspace, nudge.sender);
    const called = await directory.people(workspace, nudge.recipients);
    const recipients = whoIsOffHours(called, clock.now());
    if (called.length > 0 && recipients.length === 0)
      return { kind: 'drop', reason: 'nobody is off-hours any more' };
    // All of several readers cannot be pleased: then it is in the language of whoever it speaks for.
    const [only, ...others] = recipients;
    const reader = only && others.length === 0 ? only.person : sender;
    return {
      kind: 'message',
      args: {
        channel: nudge.channel,
        thread_ts: nudge.threadTs ?? nudge.messageTs,
        ...noRushNote(sayIn(reader.locale), sender, recipients),
        parse: 'none',
        unfurl_links: false,
        unfurl_media: false,
      },
    };
  },
};
