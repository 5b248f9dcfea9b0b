import type { ChannelId, UserId, WorkspaceId } from './ids.js';

export interface Writing {
  workspace: WorkspaceId;
  channel: ChannelId;
  person: UserId;
  at: Date;
}

/** Who wrote where just now: proof that they are awake there. Every message is noted, so that must cost nothing. */
export interface Writers {
  /** Known to this process at once, to the others within about a second. */
  wrote(writing: Writing): void;
  /** Whoever wrote in a conversation after `since`. */
  since(workspace: WorkspaceId, channel: ChannelId, since: Date): Promise<ReadonlySet<UserId>>;
  /** Stores what was noted since the last time. What cannot be stored is forgotten. */
  keep(): Promise<void>;
}
