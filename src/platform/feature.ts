import type { KnownBlock } from '@slack/types';
import type { UserId, WorkspaceId } from '../domain/ids.js';
import type { Trx } from './db/schema.js';
import type { Deps } from './deps.js';
import type { AnyEffect } from './outbox/effect.js';
import type {
  Action,
  Actor,
  Command,
  MessageShortcut,
  Subcommand,
  ViewSubmission,
} from './slack/interactions.js';

/** A room of the house, as `app.ts` sees it: what it adds to the bot. */
export interface Feature {
  name: string;
  commands?: Command[];
  subcommands?: Subcommand[];
  actions?: Action[];
  shortcuts?: MessageShortcut[];
  submissions?: ViewSubmission[];
  effects?: AnyEffect[];
  /** This feature's part of a person's Home tab. */
  homeBlocks?(actor: Actor, deps: Deps): Promise<KnownBlock[]>;
  /** These people work at other times than before; null for everybody. May come twice. */
  availabilityChanged?(workspace: WorkspaceId, people: UserId[] | null, deps: Deps): Promise<void>;
  /** Forgets everything about a workspace that removed the bot. */
  erase(trx: Trx, workspace: WorkspaceId): Promise<void>;
}
