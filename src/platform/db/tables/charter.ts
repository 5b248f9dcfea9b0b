import type { ColumnType, Generated } from 'kysely';
import type { Instant, MaybeInstant } from './columns.js';

/** The charter, and what it led to. */
export interface CharterTables {
  charters: ChartersTable;
  charter_proposals: CharterProposalsTable;
  charter_lessons: CharterLessonsTable;
  suggestions: SuggestionsTable;
  suggestion_modes: SuggestionModesTable;
  outside_drafts: OutsideDraftsTable;
  charter_boards: CharterBoardsTable;
  questions: QuestionsTable;
  question_people: QuestionPeopleTable;
  thread_messages: ThreadMessagesTable;
  circles: CirclesTable;
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

/** What was asked where the charter says how fast an answer is expected. */
interface QuestionsTable {
  id: Generated<string>;
  workspace: string;
  author: string;
  channel: string;
  message_ts: string;
  kind: string;
  /** When the first of those who can answer will have had the time. */
  expected_by: Instant;
  /** `watched` was only counted. `gone`: it was deleted, or is no such message any more. */
  state: 'watched' | 'open' | 'answered' | 'gone';
  /** Its author was told when to expect an answer. */
  is_told: boolean;
  created_at: Instant;
}

/** Who can answer it. */
interface QuestionPeopleTable {
  workspace: string;
  question: string;
  person: string;
  /** When they will have worked for as long as the charter gives them. */
  over_at: Instant;
  /** That of the message that brings it to them; null until one does. */
  morning: MaybeInstant;
}

/** Who wrote when in a thread, for as long as it may go in circles. */
interface ThreadMessagesTable {
  workspace: string;
  channel: string;
  thread_ts: string;
  message_ts: string;
  author: string;
  wrote_at: Instant;
}

/** A thread that went in circles, and what somebody chose to do about it. */
interface CirclesTable {
  id: Generated<string>;
  workspace: string;
  channel: string;
  thread_ts: string;
  /** The two or three who wrote. */
  people: string[];
  /** `watched` was only counted. */
  state: 'watched' | 'offered' | 'summed_up' | 'calling';
  /** Sealed until it stands in the thread. */
  summary: Buffer | null;
  answered_by: string | null;
  call_at: MaybeInstant;
  created_at: Instant;
}
