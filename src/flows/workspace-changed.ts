import { z } from 'zod';
import { WorkspaceId } from '../domain/ids.js';
import { features } from '../features/index.js';
import { profileChanged, SlackUser } from '../features/people/index.js';
import { job } from '../platform/queue/job.js';
import type { Envelope } from '../platform/slack/receive.js';

const ProfileChange = z.object({ workspace: WorkspaceId, user: SlackUser });

/** Somebody's profile changed: their zone may have. */
export const userChanged = job({
  name: 'user.changed',
  queue: 'events',
  payload: ProfileChange,
  attempts: 5,
  run: ({ workspace, user }, deps) => profileChanged(deps, workspace, user),
});

export function readUserChange({
  team_id: workspace,
  event,
}: Envelope): z.infer<typeof ProfileChange> | null {
  const user = SlackUser.safeParse(event['user']).data;
  return user ? { workspace, user } : null;
}

const Uninstall = z.object({ workspace: WorkspaceId });

/** The workspace removed the bot: everything kept about it is erased, held text first of all. */
export const appUninstalled = job({
  name: 'app.uninstalled',
  queue: 'events',
  payload: Uninstall,
  attempts: 10,
  async run({ workspace }, { db, log }) {
    await db.transaction().execute(async (trx) => {
      for (const feature of features) await feature.erase(trx, workspace);
      await trx.deleteFrom('outbox').where('workspace', '=', workspace).execute();
      await trx.deleteFrom('channel_pace').where('workspace', '=', workspace).execute();
    });
    log.info({ workspace }, 'workspace erased');
  },
});
