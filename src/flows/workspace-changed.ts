import { z } from 'zod';
import { GroupId, UserId, WorkspaceId } from '../domain/ids.js';
import { welcomeTo } from '../features/charter/index.js';
import { features } from '../features/index.js';
import { DndStatus, dndUpdated, groupUpdated, profileChanged, SlackUser } from '../features/people/index.js';
import { eraseOutbox } from '../platform/outbox/index.js';
import { job } from '../platform/queue/job.js';
import type { Envelope } from '../platform/slack/receive.js';

const ProfileChange = z.object({ workspace: WorkspaceId, user: SlackUser });

/** Somebody's profile changed, or somebody joined: their zone, language or status may be new. */
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

const Joined = z.object({ workspace: WorkspaceId, user: UserId });

/** Somebody new: they are shown what belongs where. */
export const memberJoined = job({
  name: 'member.joined',
  queue: 'events',
  payload: Joined,
  attempts: 5,
  run: ({ workspace, user }, deps) => welcomeTo(workspace, user, deps),
});

export function readJoined(envelope: Envelope): z.infer<typeof Joined> | null {
  const change = readUserChange(envelope);
  return change && { workspace: change.workspace, user: change.user.id };
}

const DndChange = z.object({ workspace: WorkspaceId, user: UserId, status: DndStatus });

/** Somebody paused their notifications, or goes on hearing them. */
export const dndChanged = job({
  name: 'dnd.changed',
  queue: 'events',
  payload: DndChange,
  attempts: 5,
  run: ({ workspace, user, status }, deps) => dndUpdated(deps, workspace, user, status),
});

export function readDndChange({ team_id: workspace, event }: Envelope): z.infer<typeof DndChange> | null {
  return DndChange.safeParse({ workspace, user: event['user'], status: event['dnd_status'] }).data ?? null;
}

const GroupChange = z.object({ workspace: WorkspaceId, group: GroupId });

/** People joined or left a user group, or it is gone. */
export const groupChanged = job({
  name: 'group.changed',
  queue: 'events',
  payload: GroupChange,
  attempts: 5,
  run: ({ workspace, group }, deps) => groupUpdated(deps, workspace, group),
});

/** `subteam_updated` carries the group, `subteam_members_changed` its id. */
export function readGroupChange({ team_id: workspace, event }: Envelope): z.infer<typeof GroupChange> | null {
  const subteam = z.looseObject({ id: z.string() }).safeParse(event['subteam']).data;
  return GroupChange.safeParse({ workspace, group: subteam?.id ?? event['subteam_id'] }).data ?? null;
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
      await eraseOutbox(trx, workspace);
    });
    log.info({ workspace }, 'workspace erased');
  },
});
