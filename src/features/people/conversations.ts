import { ChannelId, type UserId, type WorkspaceId } from '../../domain/ids.js';
import type { Db } from '../../platform/db/schema.js';
import type { DirectoryDeps } from './directory.js';

interface Place {
  workspace: WorkspaceId;
  bot: UserId;
  person: UserId;
}

/**
 * The channel of the bot's direct messages with somebody. It never changes, and Slack opens fifty a minute: a workspace
 * whose morning begins would wait for that.
 */
export async function conversationWith(
  { db, slack }: DirectoryDeps,
  workspace: WorkspaceId,
  person: UserId,
): Promise<ChannelId> {
  const { botUser: bot } = await slack.identity();
  const known = await findConversation(db, { workspace, bot, person });
  if (known) return known;
  const { channel } = await slack.patient.conversations.open({ users: person });
  const opened = ChannelId.parse(channel?.id);
  await db
    .insertInto('conversations')
    .values({ workspace, bot, person, channel: opened })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return opened;
}

async function findConversation(db: Db, { workspace, bot, person }: Place): Promise<ChannelId | undefined> {
  const row = await db
    .selectFrom('conversations')
    .select('channel')
    .where('workspace', '=', workspace)
    .where('bot', '=', bot)
    .where('person', '=', person)
    .executeTakeFirst();
  return row && ChannelId.parse(row.channel);
}
