import type { Generated, GeneratedAlways } from 'kysely';
import type { Instant, MaybeInstant } from './columns.js';

/** Messages that wait, and notes to those who wrote them. */
export interface QuietHoursTables {
  held_messages: HeldMessagesTable;
  held_drafts: HeldDraftsTable;
  nudges: NudgesTable;
  nudge_recipients: NudgeRecipientsTable;
  nudge_norms: NudgeNormsTable;
  mutes: MutesTable;
  recent_writers: RecentWritersTable;
}

interface HeldMessagesTable {
  id: Generated<string>;
  workspace: string;
  /** What asked for it: makes a second click harmless. */
  request: string;
  sender: string;
  recipient: string;
  channel: string | null;
  message_ts: string | null;
  permalink: string | null;
  /** Encrypted; erased once delivered, cancelled or given back to the sender. */
  sealed_text: Buffer | null;
  written_at: Instant;
  due_at: Instant;
  /** The sender chose to send it whatever the hour. */
  is_forced: Generated<boolean>;
  state: 'held' | 'delivered' | 'cancelled' | 'undeliverable' | 'returned';
  created_at: Instant;
  ended_at: MaybeInstant;
  /** Root of the thread it was written in. */
  thread_ts: string | null;
  /** Not before this moment, which the sender chose; null for the next one. */
  earliest_at: MaybeInstant;
  /** When the sender last heard that it would arrive. */
  told_at: MaybeInstant;
  /** In the order they came. */
  position: GeneratedAlways<string>;
  /** The held message with which it leaves, together with others; null until it does. */
  batch: string | null;
  /** The sender granted that it is posted as them, where it was written. */
  is_as_sender: Generated<boolean>;
  /** The original was deleted: these words are nowhere else. */
  is_taken_back: Generated<boolean>;
}

/** What a form for holding is about, until it is sent. */
interface HeldDraftsTable {
  id: Generated<string>;
  workspace: string;
  person: string;
  /** Encrypted; erased when the form is sent, or after an hour. */
  sealed_draft: Buffer;
  created_at: Instant;
}

interface NudgesTable {
  id: Generated<string>;
  workspace: string;
  sender: string;
  channel: string;
  message_ts: string;
  /** Root of the thread, or null in the channel itself. */
  thread_ts: string | null;
  /** `edited.ts` of the edit that added a mention, or empty. */
  edit_ts: string;
  created_at: Instant;
  answer: string | null;
  answered_at: MaybeInstant;
  /** `note` was shown, `unshown` never arrived; the others were only counted, and tell why. */
  kind: Generated<'note' | 'unshown' | 'silent' | 'urgent'>;
  feedback: 'useful' | 'not_useful' | null;
  /** It had its part in a pause that was learned: it counts towards no other. */
  is_weighed: Generated<boolean>;
}

interface NudgeRecipientsTable {
  workspace: string;
  nudge: string;
  sender: string;
  recipient: string;
  /** Channel and thread, e.g. `C024BE91L 1503435956.000247`. */
  thread: string;
  /** The sender's calendar day. */
  day: string;
}

/** What admins set for the notes of the whole workspace. */
interface NudgeNormsTable {
  workspace: string;
  /** Nothing is shown, all is counted. */
  is_silent: boolean;
  exempt_channels: string[];
  /** Notes a sender gets on one of their days at most; 0 for no limit. */
  daily_cap: number;
  urgent_markers: string[];
  /** Null when Daybreak itself went silent. */
  set_by: string | null;
  changed_at: Instant;
  /** Only later notes count when it is judged whether they help. */
  counts_since: Instant;
}

interface MutesTable {
  workspace: string;
  person: string;
  scope: 'person' | 'channel' | 'all';
  /** The person or channel; empty for `all`. */
  target: string;
  until: MaybeInstant;
  /** Nobody asked for it: the sender waved off several notes in a row. */
  is_learned: Generated<boolean>;
}

interface RecentWritersTable {
  workspace: string;
  channel: string;
  person: string;
  wrote_at: Instant;
}
