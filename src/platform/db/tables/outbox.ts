import type { ColumnType, Generated } from 'kysely';
import type { Instant, MaybeInstant } from './columns.js';

/** What is to leave, and how fast it may. */
export interface OutboxTables {
  outbox: OutboxTable;
  channel_pace: ChannelPaceTable;
  workspace_pauses: WorkspacePausesTable;
}

interface OutboxTable {
  id: Generated<string>;
  workspace: string;
  dedupe_key: string;
  effect: string;
  payload: ColumnType<unknown, string, never>;
  due_at: Instant;
  state: Generated<'due' | 'queued' | 'sending' | 'sent' | 'dropped' | 'cancelled'>;
  /** Real time of the database server, not the clock of the bot: it is about machines that died. */
  leased_until: MaybeInstant;
  attempts: Generated<number>;
  /** An earlier attempt may have reached Slack. */
  may_be_sent: Generated<boolean>;
  first_sent_at: MaybeInstant;
  reason: string | null;
  created_at: Instant;
  ended_at: MaybeInstant;
  /** An admin decided that it shall not leave. */
  is_given_up: Generated<boolean>;
  /** Id of the event, command or click for which it leaves. */
  cause: string | null;
}

interface ChannelPaceTable {
  workspace: string;
  channel: string;
  free_at: Instant;
}

/** Slack asked for nothing more from there until then. */
interface WorkspacePausesTable {
  workspace: string;
  until: Instant;
}
