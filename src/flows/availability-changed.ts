import { z } from 'zod';
import { UserId, WorkspaceId } from '../domain/ids.js';
import { features } from '../features/index.js';
import { findChangedSince } from '../features/people/index.js';
import type { Deps } from '../platform/deps.js';
import { job } from '../platform/queue/job.js';

/** Somebody works at other times than before: what waits for them may have to wait for another moment. */
export const availabilityChanged = job({
  name: 'availability.changed',
  queue: 'events',
  payload: z.object({ workspace: WorkspaceId, people: z.array(UserId).nullable() }),
  attempts: 5,
  run: ({ workspace, people }, deps) => tellFeatures(workspace, people, deps),
});

async function tellFeatures(workspace: WorkspaceId, people: UserId[] | null, deps: Deps): Promise<void> {
  for (const feature of features) await feature.availabilityChanged?.(workspace, people, deps);
}

/** A process may die between a change and the news of it, so the last minutes are gone through again. */
const LOOK_BACK_MINUTES = 10;

export async function catchUpOnChanges(deps: Deps): Promise<void> {
  const changed = await findChangedSince(deps.db, LOOK_BACK_MINUTES);
  for (const [workspace, people] of changed) await tellFeatures(workspace, people, deps);
}
