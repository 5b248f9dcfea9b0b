import type { Selectable } from 'kysely';
import { DEFAULT_HOURS, hoursText, parseHours, type WorkingHours } from '../../domain/hours.js';
import { UserId, type WorkspaceId } from '../../domain/ids.js';
import type { Person } from '../../domain/person.js';
import type { Db, Schema, Trx } from '../../platform/db/schema.js';
import type { Profile } from './rules.js';

type PersonRow = Selectable<Schema['people']> & { own_windows: string | null; own_zone: string | null };

/** Somebody and when their profile was last read. */
export interface KnownPerson {
  person: Person;
  refreshedAt: Date;
}

export async function findPeople(db: Db, workspace: WorkspaceId, ids: UserId[]): Promise<KnownPerson[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('people')
    .leftJoin('own_hours', (join) =>
      join.onRef('own_hours.workspace', '=', 'people.workspace').onRef('own_hours.person', '=', 'people.id'),
    )
    .selectAll('people')
    .select(['own_hours.windows as own_windows', 'own_hours.zone as own_zone'])
    .where('people.workspace', '=', workspace)
    .where('people.id', 'in', ids)
    .execute();
  return rows.map((row) => ({ person: toPerson(row), refreshedAt: row.refreshed_at }));
}

const toPerson = (row: PersonRow): Person => ({
  id: UserId.parse(row.id),
  name: row.name,
  zone: row.own_zone ?? row.zone,
  hours: ownHours(row.own_windows),
  isBot: row.is_bot,
  isExternal: row.is_external,
  isDeleted: row.is_deleted,
});

function ownHours(text: string | null): WorkingHours {
  return { ...DEFAULT_HOURS, ...(text ? parseHours(text) : {}) };
}

/** PostgreSQL takes 65,535 parameters a statement; a profile has eight. */
const SAVED_AT_ONCE = 1_000;

export async function saveProfiles(
  db: Db,
  workspace: WorkspaceId,
  profiles: Profile[],
  now: Date,
): Promise<void> {
  for (let first = 0; first < profiles.length; first += SAVED_AT_ONCE) {
    await saveSome(db, workspace, profiles.slice(first, first + SAVED_AT_ONCE), now);
  }
}

async function saveSome(db: Db, workspace: WorkspaceId, profiles: Profile[], now: Date): Promise<void> {
  await db
    .insertInto('people')
    .values(
      profiles.map(({ id, name, zone, isBot, isExternal, isDeleted }) => ({
        workspace,
        id,
        name,
        zone,
        is_bot: isBot,
        is_external: isExternal,
        is_deleted: isDeleted,
        refreshed_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'id']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        zone: ref('excluded.zone'),
        is_bot: ref('excluded.is_bot'),
        is_external: ref('excluded.is_external'),
        is_deleted: ref('excluded.is_deleted'),
        refreshed_at: ref('excluded.refreshed_at'),
      })),
    )
    .execute();
}

/** Keeps somebody's own hours and zone; a null zone follows their Slack profile. */
export async function saveOwnHours(
  db: Db,
  workspace: WorkspaceId,
  person: UserId,
  own: { hours: WorkingHours; zone: string | null },
): Promise<void> {
  const kept = { windows: hoursText(own.hours), zone: own.zone };
  await db
    .insertInto('own_hours')
    .values({ workspace, person, ...kept })
    .onConflict((conflict) => conflict.columns(['workspace', 'person']).doUpdateSet(kept))
    .execute();
}

export async function findOwnZone(db: Db, workspace: WorkspaceId, person: UserId): Promise<string | null> {
  const row = await db
    .selectFrom('own_hours')
    .select('zone')
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.zone ?? null;
}

export async function forgetOwnHours(db: Db, workspace: WorkspaceId, person: UserId): Promise<void> {
  await db.deleteFrom('own_hours').where('workspace', '=', workspace).where('person', '=', person).execute();
}

export async function erasePeople(trx: Trx, workspace: WorkspaceId): Promise<void> {
  await trx.deleteFrom('people').where('workspace', '=', workspace).execute();
  await trx.deleteFrom('own_hours').where('workspace', '=', workspace).execute();
}
