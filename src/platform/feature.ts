import type { KnownBlock } from '@slack/types';
import type { WorkspaceId } from '../domain/ids.js';
import type { Trx } from './db/schema.js';
import type { Deps } from './deps.js';
import type { AnyEffect } from './outbox/effect.js';
import type { Action, Actor, Command, Subcommand, ViewSubmission } from './slack/interactions.js';

/** A room of the house, as `app.ts` sees it: what it adds to the bot. */
export interface Feature {
  name: string;
  commands?: Command[];
  subcommands?: Subcommand[];
  actions?: Action[];
  submissions?: ViewSubmission[];
  effects?: AnyEffect[];
  /** This feature's part of a person's Home tab. */
  homeBlocks?(actor: Actor, deps: Deps): Promise<KnownBlock[]>;
  /** Forgets everything about a workspace that removed the bot. */
  erase(trx: Trx, workspace: WorkspaceId): Promise<void>;
}
