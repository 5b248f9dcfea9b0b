import type { Deps } from '../deps.js';
import { slackErrorOf } from '../slack/failures.js';
import type { OutboxRow } from './store.js';

/** Every message of ours says in its metadata which row it came from. Ids only: members can read it. */
export const MARKER_EVENT = 'daybreak_outbox';

/** Slack's clock and ours may differ. */
const SLACK_MS = 5 * 60_000;

/** Slack does not show us this conversation, and will not later. */
const OUT_OF_SIGHT = new Set<string | undefined>([
  'channel_not_found',
  'is_archived',
  'missing_scope',
  'not_in_channel',
]);

/** Where our message is; null when it did not arrive; `out-of-sight` when Slack does not let us look. */
export type Marked = { channel: string; ts: string } | null | 'out-of-sight';

/** Looks in the channel for a message of ours that carries the row's id. */
export async function findMarked(row: OutboxRow, channel: string, deps: Deps): Promise<Marked> {
  return lookFor(row, channel, deps).catch((error: unknown) => {
    if (OUT_OF_SIGHT.has(slackErrorOf(error))) return 'out-of-sight' as const;
    throw error;
  });
}

async function lookFor(row: OutboxRow, channel: string, { slack }: Deps): Promise<Marked> {
  const since = ((row.first_sent_at ?? row.created_at).getTime() - SLACK_MS) / 1000;
  const { messages = [] } = await slack.patient.conversations.history({
    channel,
    oldest: since.toFixed(6),
    limit: 200,
    include_all_metadata: true,
  });
  const found = messages.find(({ metadata }) => markedId(metadata) === row.id);
  return found?.ts ? { channel, ts: found.ts } : null;
}

function markedId(metadata: { event_type?: string; event_payload?: unknown } | undefined): unknown {
  if (metadata?.event_type !== MARKER_EVENT) return undefined;
  const payload = metadata.event_payload;
  return typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined;
}
