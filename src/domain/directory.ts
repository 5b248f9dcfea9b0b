import type { ChannelId, GroupId, UserId, WorkspaceId } from './ids.js';
import type { Say } from './copy/index.js';
import type { WorkingHours } from './hours.js';
import type { Person } from './person.js';

/** Where features ask who people are. The `people` feature answers; `app.ts` hands it to everybody. */
export interface Directory {
  /** Those of `ids` that Slack knows, in no particular order. */
  people(workspace: WorkspaceId, ids: UserId[]): Promise<Person[]>;
  /** @throws Refusal when Slack does not know this person. */
  person(workspace: WorkspaceId, id: UserId): Promise<Person>;
  /** Speaks this person's language; English when it cannot be told. */
  say(workspace: WorkspaceId, id: UserId): Promise<Say>;
  /** Whether Slack says, now, that this person is an admin or owner of the workspace. */
  isAdmin(workspace: WorkspaceId, id: UserId): Promise<boolean>;
  /** Whoever Slack calls an admin or owner now. */
  admins(workspace: WorkspaceId): Promise<UserId[]>;
  /** What holds in this workspace for everybody who chose nothing else. */
  defaults(workspace: WorkspaceId): Promise<WorkspaceDefaults>;
  /** Everybody in a channel, bots and guests included. */
  members(channel: ChannelId): Promise<UserId[]>;
  /** Where the bot speaks with this person directly. @throws what Slack answers when it opens none. */
  conversationWith(workspace: WorkspaceId, id: UserId): Promise<ChannelId>;
  /** Everybody in a user group; nobody where Slack has no such group. */
  group(workspace: WorkspaceId, group: GroupId): Promise<UserId[]>;
}

export interface WorkspaceDefaults {
  hours: WorkingHours;
  /** Whose public holidays count, e.g. `JP`; null for none. */
  region: string | null;
  /** Deliveries land on a full five, ten, fifteen or thirty minutes; 0 leaves them to the minute. */
  roundingMinutes: 0 | 5 | 10 | 15 | 30;
}
