import { z } from 'zod';
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

interface Place {
  channel: string;
  thread_ts?: string;
}

/** Where our message is; null when it did not arrive; `out-of-sight` when Slack does not let us look. */
export type Marked = { channel: string; ts: string } | null | 'out-of-sight';

/** Looks for a message of ours that carries the row's id, where `args` would put it. */
export async function findMarked(row: OutboxRow, args: Place, deps: Deps): Promise<Marked> {
  return lookFor(row, args, deps).catch((error: unknown) => {
    if (OUT_OF_SIGHT.has(slackErrorOf(error))) return 'out-of-sight' as const;
    throw error;
  });
}

async function lookFor(row: OutboxRow, { channel, thread_ts }: Place, { slack }: Deps): Promise<Marked> {
  const since = ((row.first_sent_at ?? row.created_at).getTime() - SLACK_MS) / 1000;
  const stretch = { channel, oldest: since.toFixed(6), limit: 200, include_all_metadata: true };
  // The history of a channel leaves out what stands in its threads.
  const pages = thread_ts
    ? slack.patient.paginate('conversations.replies', { ...stretch, ts: thread_ts })
    : slack.patient.paginate('conversations.history', stretch);
  for await (const page of pages) {
    const found = Page.parse(page).messages.find(({ metadata }) => metadata?.event_payload.id === row.id);
    if (found) return { channel, ts: found.ts };
  }
  return null;
}

const Page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_type: z.literal(MARKER_EVENT), event_payload: z.object({ id: z.string() }) })
        .optional()
        .catch(undefined),
    }),
  ),
});
