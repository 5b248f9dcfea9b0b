import type { ColumnType, Generated, RawBuilder } from 'kysely';
import type { Instant, MaybeInstant } from './columns.js';

/** Who people are, and when they work. */
export interface PeopleTables {
  people: PeopleTable;
  own_hours: OwnHoursTable;
  leave: LeaveTable;
  workspace_defaults: WorkspaceDefaultsTable;
  company_days: CompanyDaysTable;
  user_groups: UserGroupsTable;
  conversations: ConversationsTable;
  direct_partners: DirectPartnersTable;
  user_tokens: UserTokensTable;
}

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
