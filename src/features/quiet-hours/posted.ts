import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { slackErrorOf } from '../../platform/slack/failures.js';
import type { Nudge } from './nudge.store.js';

/** A message as it stands in Slack at this moment. */
export interface Posted {
  text: string;
  blocks: unknown;
  permalink: string | null;
}

const NOT_FOUND = new Set<string | undefined>(['message_not_found', 'thread_not_found', 'channel_not_found']);

/** Reads the words of the message a nudge is about. @throws Refusal when it is gone or is not the sender's. */
export async function readPosted(nudge: Nudge, { slack }: Deps): Promise<Posted> {
  const [messages, permalink] = await Promise.all([findMessages(nudge, slack), findPermalink(nudge, slack)]);
  const found = messages.find(({ ts }) => ts === nudge.messageTs);
  if (!found || found.user !== nudge.sender) throw new Refusal('held.original_gone');
  return { text: found.text ?? '', blocks: found.blocks, permalink };
}

async function findMessages({ channel, messageTs, threadTs }: Nudge, { interactive }: Deps['slack']) {
  const only = { channel, oldest: messageTs, latest: messageTs, inclusive: true };
  try {
    const { messages = [] } = threadTs
      ? await interactive.conversations.replies({ ...only, ts: threadTs, limit: 10 })
      : await interactive.conversations.history({ ...only, limit: 1 });
    return messages;
  } catch (error) {
    if (NOT_FOUND.has(slackErrorOf(error))) throw new Refusal('held.original_gone');
    throw error;
  }
}

/** A link is a comfort, not a need. */
async function findPermalink(
  { channel, messageTs }: Nudge,
  { interactive }: Deps['slack'],
): Promise<string | null> {
  return interactive.chat.getPermalink({ channel, message_ts: messageTs }).then(
    ({ permalink }) => permalink ?? null,
    () => null,
  );
}
