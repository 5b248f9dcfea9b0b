import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Db, Trx } from '../../platform/db/schema.js';
import type { Mute } from './nudge.rules.js';

export async function findMutes(db: Db, workspace: WorkspaceId, person: UserId, now: Date): Promise<Mute[]> {
  const rows = await db
    .selectFrom('mutes')
    .select(['scope', 'target', 'until'])
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', now)]))
    .orderBy('scope')
    .execute();
  return rows as Mute[];
}

export async function saveMute(trx: Trx, workspace: WorkspaceId, person: UserId, mute: Mute): Promise<void> {
  await trx
    .insertInto('mutes')
    .values({ workspace, person, scope: mute.scope, target: mute.target, until: mute.until })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'person', 'scope', 'target']).doUpdateSet({ until: mute.until }),
    )
    .execute();
}

export async function forgetMutes(db: Db, workspace: WorkspaceId, person: UserId): Promise<void> {
  await db.deleteFrom('mutes').where('workspace', '=', workspace).where('person', '=', person).execute();
}

export async function forgetEndedMutes(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('mutes').where('until', '<', now).execute();
}
