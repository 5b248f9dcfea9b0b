import type { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Db, Trx } from '../../../platform/db/schema.js';
import type { Mute } from './nudge.rules.js';

export async function findMutes(db: Db, workspace: WorkspaceId, person: UserId, now: Date): Promise<Mute[]> {
  const rows = await db
    .selectFrom('mutes')
    .select(['scope', 'target', 'until', 'is_learned as isLearned'])
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', now)]))
    .orderBy('scope')
    .execute();
  return rows as Mute[];
}

export async function saveMute(trx: Trx, workspace: WorkspaceId, person: UserId, mute: Mute): Promise<void> {
  const kept = { until: mute.until, is_learned: mute.isLearned ?? false };
  await trx
    .insertInto('mutes')
    .values({ workspace, person, ...kept, scope: mute.scope, target: mute.target })
    .onConflict((conflict) => conflict.columns(['workspace', 'person', 'scope', 'target']).doUpdateSet(kept))
    .execute();
}

export async function forgetMutes(db: Db, workspace: WorkspaceId, person: UserId): Promise<void> {
  await db.deleteFrom('mutes').where('workspace', '=', workspace).where('person', '=', person).execute();
}

/** Ends a snooze, and any other silence everywhere. */
export async function forgetMuteEverywhere(trx: Trx, workspace: WorkspaceId, person: UserId): Promise<void> {
  await trx
    .deleteFrom('mutes')
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .where('scope', '=', 'all')
    .execute();
}

export async function forgetEndedMutes(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('mutes').where('until', '<', now).execute();
}
