import { ChannelId } from '../../domain/ids.js';
import type { Deps } from '../../platform/deps.js';
import type { ViewValues } from '../../platform/slack/interactions.js';
import type { Named } from './charter.rules.js';

/** What was typed into a field, as Slack escapes it. */
export const typed = (values: ViewValues, name: string): string => values[name]?.[name]?.value?.trim() ?? '';
/** Which conversations were picked. */
export const picked = (values: ViewValues, name: string): string[] =>
  values[name]?.[name]?.selected_conversations ?? [];

/** A public channel and what it is called; null for one that the bot cannot see, or that not everybody may. */
export async function nameOf(id: string, { slack, log }: Deps): Promise<Named | null> {
  const parsed = ChannelId.safeParse(id).data;
  if (!parsed) return null;
  try {
    const { channel } = await slack.interactive.conversations.info({ channel: parsed });
    return channel?.name && !channel.is_private ? { id: parsed, name: channel.name } : null;
  } catch (error) {
    log.info({ err: error, channel: parsed }, 'a channel for the charter cannot be seen');
    return null;
  }
}
