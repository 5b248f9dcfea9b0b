import type { ColumnType, Generated, GeneratedAlways, Kysely, RawBuilder, Transaction } from 'kysely';

/** Row shapes as PostgreSQL holds them. They stop at a feature's `store.ts`. */
export interface Schema {
  people: PeopleTable;
  own_hours: OwnHoursTable;
  leave: LeaveTable;
  workspace_defaults: WorkspaceDefaultsTable;
  company_days: CompanyDaysTable;
  user_groups: UserGroupsTable;
  conversations: ConversationsTable;
  charters: ChartersTable;
  charter_proposals: CharterProposalsTable;
  charter_lessons: CharterLessonsTable;
  suggestions: SuggestionsTable;
  suggestion_modes: SuggestionModesTable;
  outside_drafts: OutsideDraftsTable;
  charter_boards: CharterBoardsTable;
  held_messages: HeldMessagesTable;
  held_drafts: HeldDraftsTable;
  nudges: NudgesTable;
  nudge_recipients: NudgeRecipientsTable;
  nudge_norms: NudgeNormsTable;
  mutes: MutesTable;
  recent_writers: RecentWritersTable;
  direct_partners: DirectPartnersTable;
  user_tokens: UserTokensTable;
  outbox: OutboxTable;
  channel_pace: ChannelPaceTable;
  workspace_pauses: WorkspacePausesTable;
}

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** Slack profiles, as last seen. */
interface PeopleTable {
  workspace: string;
  id: string;
  name: string;
  zone: string | null;
  is_bot: boolean;
  is_external: boolean;
  is_deleted: boolean;
  refreshed_at: Instant;
  /** As Slack spells it, e.g. `pt-BR`; null until Slack told it. */
  locale: string | null;
  /** When the Slack status that says they are away ends. */
  away_until: MaybeInstant;
  /** Slack's next or present do-not-disturb. */
  dnd_from: MaybeInstant;
  dnd_until: MaybeInstant;
  /** Real time of the database server: whatever this says of somebody, or they of themselves, changed then. */
  changed_at: ColumnType<Date, never, RawBuilder<Date>>;
}

/** What somebody chose for themselves; a null part follows the profile or the default. */
interface OwnHoursTable {
  workspace: string;
  person: string;
  windows: string | null;
  zone: string | null;
  /** `none` for no public holidays at all. */
  region: string | null;
  preference: 'any_time' | 'urgent_only' | 'hold_all' | null;
}

/** Whole days away, `2026-12-24`, both included. */
interface LeaveTable {
  id: Generated<string>;
  workspace: string;
  person: string;
  first_day: string;
  last_day: string;
}

interface WorkspaceDefaultsTable {
  workspace: string;
  windows: string | null;
  region: string | null;
  rounding_minutes: Generated<number>;
  changed_at: ColumnType<Date, never, RawBuilder<Date>>;
}

/** Days on which nobody in the workspace works. */
interface CompanyDaysTable {
  workspace: string;
  day: string;
  name: string;
}

interface UserGroupsTable {
  workspace: string;
  id: string;
  members: string[];
  refreshed_at: Instant;
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

interface RecentWritersTable {
  workspace: string;
  channel: string;
  person: string;
  wrote_at: Instant;
}

interface ChartersTable {
  workspace: string;
  version: number;
  yaml: string;
  channels: ColumnType<unknown, string, never>;
  author: string;
  reason: string;
  written_at: Instant;
}

/** A change of a charter that somebody proposed. */
interface CharterProposalsTable {
  id: Generated<string>;
  workspace: string;
  /** The version that it changes. */
  base: number;
  yaml: string;
  channels: ColumnType<unknown, string, never>;
  author: string;
  reason: string;
  /** `outdated`: another version came before it was decided. */
  state: 'open' | 'approved' | 'declined' | 'outdated';
  created_at: Instant;
  decided_at: MaybeInstant;
}

/** How often a word spoke for a kind rightly, and how often wrongly. */
interface CharterLessonsTable {
  workspace: string;
  kind: string;
  token: string;
  right: number;
  wrong: number;
}

/** A message that might belong better elsewhere. */
interface SuggestionsTable {
  id: Generated<string>;
  workspace: string;
  author: string;
  channel: string;
  message_ts: string;
  /** Null where somebody picked the place. */
  kind: string | null;
  /** The channel where it belongs; null for a place outside of Slack. */
  target: string | null;
  /** `watched` was only counted, `unshown` never arrived; the others tell how far it came. */
  state: 'watched' | 'shown' | 'unshown' | 'left' | 'wrong' | 'moving' | 'moved' | 'undone';
  created_at: Instant;
  answered_at: MaybeInstant;
  /** The message where it was moved to. */
  copy_ts: string | null;
  /** The line that was left in its place. */
  stub_ts: string | null;
  /** Who wants it moved, by the shortcut; null where Daybreak suggested it. */
  asked_by: string | null;
  /** Who had it moved: its author, or an admin whom the charter lets. */
  moved_by: string | null;
}

/** Whether Daybreak says where a message belongs: in the workspace, in a channel, to a person. */
interface SuggestionModesTable {
  workspace: string;
  scope: 'workspace' | 'channel' | 'person';
  /** The channel or person; empty for the workspace. */
  target: string;
  mode: 'off' | 'watch' | 'suggest';
}

/** What somebody prepared for a place outside of Slack. */
interface OutsideDraftsTable {
  id: string;
  workspace: string;
  suggestion: string;
  author: string;
  channel: string;
  message_ts: string;
  place_name: string;
  place_url: string;
  connector: string | null;
  into: string | null;
  sealed: Buffer | null;
  /** `locked`: it does not let us in. `refused`: it does not take this. `unreachable`: it did not answer for an hour. */
  state: 'wanted' | 'created' | 'locked' | 'refused' | 'unreachable';
  /** Where to read it. */
  url: string | null;
  first_tried_at: MaybeInstant;
  created_at: Instant;
}

/** Where the charter in force stands for everybody, or stood. */
interface CharterBoardsTable {
  workspace: string;
  channel: string;
  stands: boolean;
  set_by: string;
  set_at: Instant;
  message_ts: string | null;
  /** Id of the channel's canvas, where that is ours. */
  canvas: string | null;
}

interface ConversationsTable {
  workspace: string;
  /** The bot's own user id: another one has other conversations. */
  bot: string;
  person: string;
  channel: string;
}

/** Whom somebody writes to in a direct message that they let Daybreak watch. */
interface DirectPartnersTable {
  workspace: string;
  channel: string;
  person: string;
  partner: string;
  found_at: Instant;
}

/** What somebody let Daybreak do in their name. */
interface UserTokensTable {
  workspace: string;
  person: string;
  sealed_token: Buffer;
  scopes: string[];
  granted_at: Instant;
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
