import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';
import { readSendFailure } from '../slack/failures.js';
import type { MessageContent } from '../slack/interactions.js';
import type { Outgoing } from './effect.js';

/** A message in somebody's conversation with the bot; a `drop` where Slack has none. */
export async function toDirectMessage(
  { workspace, user }: { workspace: WorkspaceId; user: UserId },
  content: MessageContent,
  { directory }: Deps,
): Promise<Outgoing> {
  try {
    const channel = await directory.conversationWith(workspace, user);
    return {
      kind: 'message',
      args: { channel, ...content, parse: 'none', unfurl_links: false, unfurl_media: false },
    };
  } catch (error) {
    const failure = readSendFailure(error);
    if (failure.kind === 'refused') return { kind: 'drop', reason: failure.reason };
    throw error;
  }
}
