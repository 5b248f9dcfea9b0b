import type { WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import { editHours, hoursSubcommand, submitHours } from './handlers.js';
import { profileOf, type SlackUser } from './rules.js';
import { erasePeople, saveProfiles } from './store.js';
import { hoursBlocks } from './views.js';

export { openDirectory } from './directory.js';
export { SlackUser } from './rules.js';

/** Who people are and when they work: the one availability model. */
export const people: Feature = {
  name: 'people',
  subcommands: [hoursSubcommand],
  actions: [editHours],
  submissions: [submitHours],
  async homeBlocks({ workspace, user }, deps) {
    return hoursBlocks(await deps.directory.person(workspace, user), deps.clock.now());
  },
  erase: erasePeople,
};

/** Slack told us that somebody's profile changed. */
export async function profileChanged(deps: Deps, workspace: WorkspaceId, user: SlackUser): Promise<void> {
  await saveProfiles(deps.db, workspace, [profileOf(user, workspace)], deps.clock.now());
}
