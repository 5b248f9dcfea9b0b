import type { ChannelId, GroupId, UserId, WorkspaceId } from './ids.js';
import type { Person } from './person.js';

/** Where features ask who people are. The `people` feature answers; `app.ts` hands it to everybody. */
export interface Directory {
  /** Those of `ids` that Slack knows, in no particular order. */
  people(workspace: WorkspaceId, ids: UserId[]): Promise<Person[]>;
  /** @throws Refusal when Slack does not know this person. */
  person(workspace: WorkspaceId, id: UserId): Promise<Person>;
  /** Everybody in a channel, bots and guests included. */
  members(channel: ChannelId): Promise<UserId[]>;
  /** Everybody in a user group; nobody where Slack has no such group. */
  group(group: GroupId): Promise<UserId[]>;
}
