import type { GroupId, UserId, WorkspaceId } from '../../domain/ids.js';
import { addDays, localTime } from '../../domain/local-time.js';
import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import { homeBlocks } from './home.js';
import {
  choosePreference,
  editHours,
  hoursSubcommand,
  pingsSubcommand,
  submitHours,
} from './hours.handlers.js';
import { addLeaveAction, awaySubcommand, dropLeave, submitLeave } from './leave.handlers.js';
import { forgetPastLeave } from './own.store.js';
import { type DndStatus, dndOf, profileOf, type SlackUser } from './rules.js';
import { erasePeople, saveDnd, saveProfiles } from './store.js';
import { editWorkspace, submitWorkspace, workspaceSubcommand } from './workspace.handlers.js';
import { forgetGroup } from './workspace.store.js';

export { openDirectory } from './directory.js';
export { KnownPeople } from './known-people.js';
export { DndStatus, SlackUser } from './rules.js';
export { findChangedSince, findWorkspacesOf } from './store.js';

/** Who people are and when they work: the one availability model. */
export const people: Feature = {
  name: 'people',
  subcommands: [hoursSubcommand, awaySubcommand, pingsSubcommand, workspaceSubcommand],
  actions: [editHours, choosePreference, addLeaveAction, dropLeave, editWorkspace],
  submissions: [submitHours, submitLeave, submitWorkspace],
  homeBlocks,
  erase: erasePeople,
};

/** Slack told us of somebody new, or that somebody's profile changed. */
export async function profileChanged(deps: Deps, workspace: WorkspaceId, user: SlackUser): Promise<void> {
  await saveProfiles(deps.db, workspace, [profileOf(user, workspace)], deps.clock.now());
  await deps.availabilityChanged(workspace, [user.id]);
}

/** Slack told us that somebody's do-not-disturb changed. */
export async function dndUpdated(
  deps: Deps,
  workspace: WorkspaceId,
  user: UserId,
  status: DndStatus,
): Promise<void> {
  await saveDnd(deps.db, workspace, user, dndOf(status));
  await deps.availabilityChanged(workspace, [user]);
}

/** Slack told us that a user group changed: it is read anew when it is next called. */
export const groupUpdated = ({ db }: Deps, workspace: WorkspaceId, group: GroupId): Promise<void> =>
  forgetGroup(db, workspace, group);

/** Leave is over when its last day is over everywhere. */
export async function forgetPastAbsences({ db, clock }: Deps): Promise<void> {
  await forgetPastLeave(db, addDays(localTime(clock.now(), 'UTC').day, -2));
}
