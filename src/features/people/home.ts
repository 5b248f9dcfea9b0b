import type { KnownBlock } from '@slack/types';
import type { Deps } from '../../platform/deps.js';
import type { Actor } from '../../platform/slack/interactions.js';
import { hoursBlocks } from './hours.views.js';
import { leaveBlocks } from './leave.views.js';
import { findSettings } from './workspace.store.js';
import { workspaceBlocks } from './workspace.views.js';

/** Your hours, your leave, and for admins what holds for everybody. */
export async function homeBlocks({ workspace, user }: Actor, deps: Deps): Promise<KnownBlock[]> {
  const { directory, clock, db, log } = deps;
  const [person, say, isAdmin] = await Promise.all([
    directory.person(workspace, user),
    directory.say(workspace, user),
    directory.isAdmin(workspace, user).catch((error: unknown) => {
      log.warn({ err: error }, 'could not ask whether somebody is an admin');
      return false;
    }),
  ]);
  const now = clock.now();
  const settings = isAdmin ? workspaceBlocks(say, await findSettings(db, workspace)) : [];
  return [...hoursBlocks(say, person, now), ...leaveBlocks(say, person, now), ...settings];
}
