import { sql } from 'kysely';
import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Quiet } from '../../domain/availability.js';
import type { Db, Trx } from '../../platform/db/schema.js';
import type { Profile } from './rules.js';

/** Everything kept about one person, as it stands in the database. */
export type PersonRow = Awaited<ReturnType<typeof findPersonRows>>[number];

export async function findPersonRows(db: Db, workspace: WorkspaceId, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('people')
    .leftJoin('own_hours', (join) =>
      join.onRef('own_hours.workspace', '=', 'people.workspace').onRef('own_hours.person', '=', 'people.id'),
    )
    .selectAll('people')
    .select([
      'own_hours.windows as own_windows',
      'own_hours.zone as own_zone',
      'own_hours.region as own_region',
      'own_hours.preference',
      sql<{ from: string; to: string }[] | null>`(
        select json_agg(json_build_object('from', first_day, 'to', last_day) order by first_day)
        from leave where leave.workspace = people.workspace and leave.person = people.id
      )`.as('leave'),
    ])
    .where('people.workspace', '=', workspace)
    .where('people.id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
}

/** What changed in a workspace since `since`, and the database's time now. */
export interface Changes {
  now: Date;
  /** Id and the moment of its last change. */
  people: { id: string; changedAt: Date }[];
  /** When the workspace's defaults last changed; null when they never were set. */
  defaultsChangedAt: Date | null;
}

export async function findChanges(db: Db, workspace: WorkspaceId, since: Date): Promise<Changes> {
  const { rows } = await sql<{
    now: Date;
    id: string | null;
    changed_at: Date;
    defaults_changed_at: Date | null;
  }>`
    select clock_timestamp() as now, people.id, people.changed_at, workspace_defaults.changed_at as defaults_changed_at
    from (select ${workspace}::text as workspace) as asked
    left join people on people.workspace = asked.workspace and people.changed_at > ${since}
    left join workspace_defaults on workspace_defaults.workspace = asked.workspace`.execute(db);
  const [first] = rows;
  return {
    now: first?.now ?? since,
    people: rows.flatMap(({ id, changed_at }) => (id === null ? [] : [{ id, changedAt: changed_at }])),
    defaultsChangedAt: first?.defaults_changed_at ?? null,
  };
}

/** Every workspace in which this person was met. */
export async function findWorkspacesOf(db: Db, id: UserId): Promise<WorkspaceId[]> {
  const rows = await db
    .selectFrom('people')
    .select('workspace')
    .where('id', '=', id)
    .orderBy('workspace')
    .execute();
  return rows.map(({ workspace }) => workspace as WorkspaceId);
}

/** Who works at other times than before, or may, since `since` on the database's clock. */
export async function findChangedSince(db: Db, minutes: number): Promise<Map<WorkspaceId, UserId[]>> {
  const rows = await db
    .selectFrom('people')
    .select(['workspace', 'id'])
    .where('changed_at', '>', sql<Date>`clock_timestamp() - make_interval(mins => ${minutes})`)
    .execute();
  const byWorkspace = new Map<WorkspaceId, UserId[]>();
  for (const { workspace, id } of rows) {
    const key = workspace as WorkspaceId;
    byWorkspace.set(key, [...(byWorkspace.get(key) ?? []), id as UserId]);
  }
  return byWorkspace;
}

/** PostgreSQL takes 65,535 parameters a statement; a profile has eleven. */
const SAVED_AT_ONCE = 1_000;
const now = sql<Date>`clock_timestamp()`;

export async function saveProfiles(
  db: Db,
  workspace: WorkspaceId,
  profiles: Profile[],
  refreshedAt: Date,
): Promise<void> {
  for (let first = 0; first < profiles.length; first += SAVED_AT_ONCE) {
    await saveSome(db, workspace, profiles.slice(first, first + SAVED_AT_ONCE), refreshedAt);
  }
}

async function saveSome(db: Db, workspace: WorkspaceId, profiles: Profile[], at: Date): Promise<void> {
  await db
    .insertInto('people')
    .values(
      profiles.map(({ id, name, zone, isBot, isExternal, isDeleted, locale, awayUntil }) => ({
        workspace,
        id,
        name,
        zone,
        is_bot: isBot,
        is_external: isExternal,
        is_deleted: isDeleted,
        refreshed_at: at,
        locale,
        away_until: awayUntil,
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
        locale: sql`coalesce(excluded.locale, people.locale)`,
        away_until: ref('excluded.away_until'),
        changed_at: sql<Date>`case when
          (people.name, people.zone, people.is_bot, people.is_external, people.is_deleted, people.locale, people.away_until)
          is distinct from
          (excluded.name, excluded.zone, excluded.is_bot, excluded.is_external, excluded.is_deleted,
            coalesce(excluded.locale, people.locale), excluded.away_until)
          then clock_timestamp() else people.changed_at end`,
      })),
    )
    .execute();
}

/** Keeps Slack's do-not-disturb of somebody known; null for none. */
export async function saveDnd(
  db: Db,
  workspace: WorkspaceId,
  person: UserId,
  dnd: Omit<Quiet, 'why'> | null,
): Promise<void> {
  const [from, until] = [dnd?.from ?? null, dnd?.until ?? null];
  await db
    .updateTable('people')
    .set({ dnd_from: from, dnd_until: until, changed_at: now })
    .where('workspace', '=', workspace)
    .where('id', '=', person)
    .where(sql<boolean>`(dnd_from, dnd_until) is distinct from (${from}::timestamptz, ${until}::timestamptz)`)
    .execute();
}

/** Notes that something about this person changed, so that every process reads them anew. */
export async function touchPerson(trx: Trx, workspace: WorkspaceId, person: UserId): Promise<void> {
  await trx
    .updateTable('people')
    .set({ changed_at: now })
    .where('workspace', '=', workspace)
    .where('id', '=', person)
    .execute();
}

const TABLES = [
  'people',
  'own_hours',
  'leave',
  'workspace_defaults',
  'company_days',
  'user_groups',
  'conversations',
] as const;

export async function erasePeople(trx: Trx, workspace: WorkspaceId): Promise<void> {
  for (const table of TABLES) await trx.deleteFrom(table).where('workspace', '=', workspace).execute();
}
