import { type ChannelId, isDirect, type MessageTs, type UserId, type WorkspaceId } from '../../domain/ids.js';
import { filesIn, type SharedFile } from '../../domain/held-text.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../deps.js';
import { slackErrorOf } from './failures.js';

/** A message as it stands in Slack at this moment. */
export interface Posted {
  text: string;
  blocks: unknown;
  files: SharedFile[];
  hasReplies: boolean;
  replyCount: number;
  permalink: string | null;
}

/** Which message, and whose. */
export interface Place {
  workspace: WorkspaceId;
  channel: ChannelId;
  sender: UserId;
  messageTs: MessageTs;
  threadTs: MessageTs | null;
}
type Reader = Deps['slack']['interactive'];

const NOT_FOUND = new Set<string | undefined>(['message_not_found', 'thread_not_found', 'channel_not_found']);

/** Reads a message, with all that is in it. @throws Refusal when it is gone or is not the sender's. */
export async function readPosted(place: Place, deps: Deps): Promise<Posted> {
  const reader = await readerFor(place, deps);
  const [messages, permalink] = await Promise.all([
    findMessages(place, reader),
    findPermalink(place, reader),
  ]);
  return { ...own(messages, place), permalink };
}

/** Only the words. @throws Refusal when it is gone or is not the sender's. */
export async function readWords(place: Place, deps: Deps): Promise<string> {
  return own(await findMessages(place, await readerFor(place, deps)), place).text;
}

/** The bot reads where it is a member; a direct message between two people with the sender's own permission. */
async function readerFor({ workspace, sender, channel }: Place, { slack, grants }: Deps): Promise<Reader> {
  if (!isDirect(channel)) return slack.interactive;
  const reader = await grants.actAs(workspace, sender, 'im:history');
  if (!reader) throw new Refusal('nudge.no_longer_granted');
  return reader;
}

type Messages = Awaited<ReturnType<typeof findMessages>>;

function own(messages: Messages, { messageTs, sender }: Place): Omit<Posted, 'permalink'> {
  const found = messages.find(({ ts }) => ts === messageTs);
  if (!found || found.user !== sender) throw new Refusal('held.original_gone');
  return {
    text: found.text ?? '',
    blocks: found.blocks,
    files: filesIn(found.files),
    hasReplies: (found.reply_count ?? 0) > 0,
    replyCount: found.reply_count ?? 0,
  };
}

async function findMessages({ channel, messageTs, threadTs }: Place, reader: Reader) {
  const only = { channel, oldest: messageTs, latest: messageTs, inclusive: true };
  try {
    const { messages = [] } = threadTs
      ? await reader.conversations.replies({ ...only, ts: threadTs, limit: 10 })
      : await reader.conversations.history({ ...only, limit: 1 });
    return messages;
  } catch (error) {
    if (NOT_FOUND.has(slackErrorOf(error))) throw new Refusal('held.original_gone');
    throw error;
  }
}

/** As many of a thread as are looked at. */
const MOST_READ = 200;

/** A message and what stands under it, the first of it first; nothing when it is gone, or out of the bot's sight. */
export async function readThread(
  { channel, ts }: { channel: ChannelId; ts: MessageTs },
  { slack }: Deps,
): Promise<Messages> {
  try {
    const { messages = [] } = await slack.patient.conversations.replies({ channel, ts, limit: MOST_READ });
    return messages;
  } catch (error) {
    if (NOT_FOUND.has(slackErrorOf(error)) || slackErrorOf(error) === 'not_in_channel') return [];
    throw error;
  }
}

/** A link is a comfort, not a need. */
async function findPermalink({ channel, messageTs }: Place, reader: Reader): Promise<string | null> {
  return reader.chat.getPermalink({ channel, message_ts: messageTs }).then(
    ({ permalink }) => permalink ?? null,
    () => null,
  );
}
