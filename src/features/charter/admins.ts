import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Actor } from '../../platform/slack/interactions.js';

/** @throws Refusal for everybody whom Slack does not call an admin or owner at this moment. */
export async function onlyAdmins({ workspace, user }: Actor, { directory }: Deps): Promise<void> {
  if (!(await directory.isAdmin(workspace, user))) throw new Refusal('charter.only_admins');
}
