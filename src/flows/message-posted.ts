import { z } from 'zod';
import { ChannelId, instantOfTs, MessageTs, UserId, WorkspaceId } from '../domain/ids.js';
import { hasMentions, Mentions, mentionsIn } from '../domain/mentions.js';
import { expectAnswer, heedReply, quietHoursRules, suggestPlace } from '../features/charter/index.js';
import {
  advise,
  applyAdvice,
  type Facts,
  gatherDirectFacts,
  gatherFacts,
  heedUrgency,
  partnerIn,
  withCharter,
} from '../features/quiet-hours/index.js';
import type { Deps } from '../platform/deps.js';
import { job } from '../platform/queue/job.js';
import { type Envelope, grantorOf } from '../platform/slack/receive.js';
import { offerHelp } from './help.js';

/** A nudge about an older message would come after its moment; Slack may send events again for a day. */
const STALE_AFTER_MS = 10 * 60_000;

const PostedMessage = z.object({
  workspace: WorkspaceId,
  channel: ChannelId,
  ts: MessageTs,
  threadTs: MessageTs.nullable(),
  author: UserId,
  editTs: MessageTs.nullable(),
  mentions: Mentions,
  /** What the team's charter calls such a message; null for none. */
  kind: z.string().nullable().default(null),
});
type PostedMessage = z.infer<typeof PostedMessage>;

/** The main job: somebody wrote, perhaps to somebody who is asleep. */
export const messagePosted = job({
  name: 'message.posted',
  queue: 'events',
  payload: PostedMessage,
  // Over eight minutes: as long as a nudge makes sense.
  attempts: 9,

  async run(message, deps) {
    const writtenAt = instantOfTs(message.editTs ?? message.ts);
    const now = deps.clock.now();
    if (now.getTime() - writtenAt.getTime() > STALE_AFTER_MS) return tooLate(deps);
    if (await callsOnlyTheBot(message, deps)) return offerHelp(message, deps);
    const facts = await gatherFacts(message, deps);
    const isNudged = facts !== null && (await nudgeIfNeeded(facts, message.kind, deps));
    await heedCharter(message, { isNudged }, deps);
  },
});

/** Whether a thread goes in circles; where a message belongs, and when to expect an answer to it. One note at a time. */
async function heedCharter(
  { kind, ...message }: PostedMessage,
  { isNudged }: { isNudged: boolean },
  deps: Deps,
): Promise<void> {
  const { threadTs, editTs } = message;
  if (threadTs && !editTs && (await heedReply({ ...message, threadTs }, deps))) deps.wakeOutbox();
  if (kind === null) return;
  const sorted = { ...message, kind };
  const suggestion = isNudged ? null : await suggestPlace(sorted, deps);
  const expectation = await expectAnswer(sorted, { mayTell: !isNudged && !suggestion }, deps);
  const outbox = suggestion ?? expectation;
  if (outbox) deps.wakeOutbox(outbox);
}

/** A machine that slept: its moment has passed. */
function tooLate({ log, metrics }: Deps): void {
  log.info('message is too old to nudge about');
  metrics.left('nudge.show', 'too-late');
}

/** Whether a note is on its way. */
async function nudgeIfNeeded(gathered: Facts, kind: string | null, deps: Deps): Promise<boolean> {
  const facts = withCharter(gathered, await quietHoursRules({ ...gathered.message, kind }, deps));
  const advice = await heedUrgency(advise(facts, deps.clock.now()), facts, deps);
  const outbox = await applyAdvice(advice, facts, deps);
  deps.log.debug({ channel: facts.message.channel, advice: advice.kind, outbox }, 'message considered');
  // A note is best while its sender still looks at what they wrote.
  if (outbox) deps.wakeOutbox(outbox);
  return outbox !== null;
}

const WatchedMessage = PostedMessage.extend({ grantor: UserId });

/** Somebody who asked to be told wrote to somebody directly. */
export const directWatched = job({
  name: 'direct.watched',
  queue: 'events',
  payload: WatchedMessage,
  attempts: 9,

  async run(message, deps) {
    const age = deps.clock.now().getTime() - instantOfTs(message.ts).getTime();
    if (age > STALE_AFTER_MS) return tooLate(deps);
    const partner = await partnerIn(message, deps);
    if (!partner) return;
    const { botUser } = await deps.slack.identity();
    // Slack sends a message once: what somebody writes to the bot may come under their own permission.
    if (partner === botUser) return offerHelp(message, deps, true);
    const facts = await gatherDirectFacts(message, partner, deps);
    if (facts) await nudgeIfNeeded(facts, null, deps);
  },
});

async function callsOnlyTheBot({ mentions }: PostedMessage, { slack }: Deps): Promise<boolean> {
  const [only, ...others] = mentions.users;
  if (!only || others.length > 0 || mentions.groups.length > 0 || mentions.broadcast) return false;
  return only === (await slack.identity()).botUser;
}

/** Subtypes that carry a person's own words: https://docs.slack.dev/reference/events/message */
const HUMAN_SUBTYPES = new Set([undefined, 'thread_broadcast', 'file_share', 'me_message']);

const Written = z.object({
  subtype: z.string().optional(),
  user: UserId.optional(),
  bot_id: z.string().optional(),
  app_id: z.string().optional(),
  ts: MessageTs,
  thread_ts: MessageTs.optional(),
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  edited: z.object({ ts: MessageTs }).optional(),
});
type Written = z.infer<typeof Written>;

const PostedEvent = Written.extend({ channel: ChannelId });
const ChangedEvent = z.object({
  subtype: z.literal('message_changed'),
  channel: ChannelId,
  message: Written,
  previous_message: Written.partial().optional(),
});

/**
 * Reads a `message` or `app_mention` event; a mention of the bot arrives as both, and the second finds the work
 * done. Only ids and times go on: the words stay in Slack.
 */
export function readPosted({ team_id: workspace, event }: Envelope): PostedMessage | null {
  const changed = ChangedEvent.safeParse(event).data;
  if (changed) return readEdit(workspace, changed);
  const posted = PostedEvent.safeParse(event).data;
  return posted ? describe(workspace, posted.channel, posted, null) : null;
}

/** What stands in a channel, as it was written, for whoever sorts it. Not what stands in a thread, or was edited. */
export const wordsToSort = ({ event }: Envelope, { threadTs, editTs }: PostedMessage): string | null =>
  threadTs === null && editTs === null && typeof event['text'] === 'string' ? event['text'] : null;

/** Reads a message between two people, which comes under the permission of one of them. Edits change nothing here. */
export function readWatched(envelope: Envelope): z.infer<typeof WatchedMessage> | null {
  const grantor = grantorOf(envelope);
  const posted = PostedEvent.safeParse(envelope.event).data;
  const described = posted ? describe(envelope.team_id, posted.channel, posted, null) : null;
  return described && grantor ? { ...described, mentions: NOBODY, grantor } : null;
}
const NOBODY: PostedMessage['mentions'] = { users: [], groups: [], broadcast: null };

/** An edit matters for the mentions it adds. Slack also reports an unfurled link as a change: that has no `edited`. */
function readEdit(workspace: WorkspaceId, changed: z.infer<typeof ChangedEvent>): PostedMessage | null {
  const editTs = changed.message.edited?.ts;
  const described = editTs ? describe(workspace, changed.channel, changed.message, editTs) : null;
  if (!described) return null;
  const before = mentionsIn(changed.previous_message ?? {});
  const mentions = {
    users: described.mentions.users.filter((id) => !before.users.includes(id)),
    groups: described.mentions.groups.filter((id) => !before.groups.includes(id)),
    broadcast: before.broadcast ? null : described.mentions.broadcast,
  };
  return hasMentions(mentions) ? { ...described, mentions } : null;
}

/** Null for bots and apps, whose messages carry a `bot_id` even when posted in a person's name. */
function describe(
  workspace: WorkspaceId,
  channel: ChannelId,
  written: Written,
  editTs: MessageTs | null,
): PostedMessage | null {
  const { user: author, bot_id, app_id, subtype, ts, thread_ts } = written;
  // A root with replies names itself: it stands in the channel.
  const threadTs = thread_ts && thread_ts !== ts ? thread_ts : null;
  if (!author || bot_id || app_id || !HUMAN_SUBTYPES.has(subtype)) return null;
  return { workspace, channel, ts, threadTs, author, editTs, mentions: mentionsIn(written), kind: null };
}
