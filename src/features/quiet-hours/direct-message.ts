import type { UserId } from '../../domain/ids.js';
import type { Deps } from '../../platform/deps.js';
import type { Outgoing } from '../../platform/outbox/index.js';
import { readSendFailure } from '../../platform/slack/failures.js';
import type { MessageContent } from '../../platform/slack/interactions.js';

/** A message in somebody's conversation with the bot; a `drop` where Slack has none. */
export async function toDirectMessage(
  user: UserId,
  content: MessageContent,
  { slack }: Deps,
): Promise<Outgoing> {
  try {
    const { channel } = await slack.patient.conversations.open({ users: user });
    if (!channel?.id) throw new Error('Slack opened no direct message.');
    return {
      kind: 'message',
      args: { channel: channel.id, ...content, parse: 'none', unfurl_links: false, unfurl_media: false },
    };
  } catch (error) {
    const failure = readSendFailure(error);
    if (failure.kind === 'refused') return { kind: 'drop', reason: failure.reason };
    throw error;
  }
}
