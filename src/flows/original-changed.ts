import { z } from 'zod';
import { ChannelId, MessageTs, WorkspaceId } from '../domain/ids.js';
import { originalChanged } from '../features/quiet-hours/index.js';
import { job } from '../platform/queue/job.js';
import type { Envelope } from '../platform/slack/receive.js';

const Changed = z.object({
  workspace: WorkspaceId,
  channel: ChannelId,
  ts: MessageTs,
  isDeleted: z.boolean(),
});
type Changed = z.infer<typeof Changed>;

/** Somebody edited or deleted a message: what is held of it may follow. */
export const messageChanged = job({
  name: 'message.changed',
  queue: 'events',
  payload: Changed,
  attempts: 9,
  run: (changed, deps) => originalChanged(changed, deps),
});

const Edited = z.object({
  subtype: z.literal('message_changed'),
  channel: ChannelId,
  // Slack reports an unfurled link as a change, too: that has no `edited`.
  message: z.object({ ts: MessageTs, edited: z.object({ ts: MessageTs }), bot_id: z.undefined().optional() }),
});
const Deleted = z.object({
  subtype: z.literal('message_deleted'),
  channel: ChannelId,
  deleted_ts: MessageTs,
  previous_message: z.object({ bot_id: z.undefined().optional() }).optional(),
});

/** Only ids go on; bots' messages are nobody's original. */
export function readChanged({ team_id: workspace, event }: Envelope): Changed | null {
  const edited = Edited.safeParse(event).data;
  if (edited) return { workspace, channel: edited.channel, ts: edited.message.ts, isDeleted: false };
  const deleted = Deleted.safeParse(event).data;
  return deleted ? { workspace, channel: deleted.channel, ts: deleted.deleted_ts, isDeleted: true } : null;
}
