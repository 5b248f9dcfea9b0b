import { sql } from 'kysely';
import { DEFAULT_HOURS, hoursText, parseHours } from '../../domain/hours.js';
import type { WorkspaceDefaults } from '../../domain/directory.js';
import { type GroupId, UserId, type WorkspaceId } from '../../domain/ids.js';
import type { Db, Trx } from '../../platform/db/schema.js';
import type { WorkspaceSettings } from './rules.js';

export async function findSettings(db: Db, workspace: WorkspaceId): Promise<WorkspaceSettings> {
  const [defaults, days] = await Promise.all([
    db.selectFrom('workspace_defaults').selectAll().where('workspace', '=', workspace).executeTakeFirst(),
    db
      .selectFrom('company_days')
      .select(['day', 'name'])
      .where('workspace', '=', workspace)
      .orderBy('day')
      .execute(),
  ]);
  return {
    hours: defaults?.windows ? { ...DEFAULT_HOURS, ...parseHours(defaults.windows) } : DEFAULT_HOURS,
    region: defaults?.region ?? null,
    roundingMinutes: (defaults?.rounding_minutes ?? 0) as WorkspaceDefaults['roundingMinutes'],
    companyDays: new Map(days.map(({ day, name }) => [day, name])),
  };
}

export async function saveSettings(
  trx: Trx,
  workspace: WorkspaceId,
  { hours, region, roundingMinutes, companyDays }: WorkspaceSettings,
): Promise<void> {
  const kept = {
    windows: hoursText(hours),
    region,
    rounding_minutes: roundingMinutes,
    changed_at: sql<Date>`clock_timestamp()`,
  };
  await trx
    .insertInto('workspace_defaults')
    .values({ workspace, windows: kept.windows, region, rounding_minutes: roundingMinutes })
    .onConflict((conflict) => conflict.column('workspace').doUpdateSet(kept))
    .execute();
  await trx.deleteFrom('company_days').where('workspace', '=', workspace).execute();
  const days = [...companyDays].map(([day, name]) => ({ workspace, day, name }));
  if (days.length > 0) await trx.insertInto('company_days').values(days).execute();
}

/** A user group's members as last read, or undefined. */
export async function findGroup(
  db: Db,
  workspace: WorkspaceId,
  group: GroupId,
  freshSince: Date,
): Promise<UserId[] | undefined> {
  const row = await db
    .selectFrom('user_groups')
    .select('members')
    .where('workspace', '=', workspace)
    .where('id', '=', group)
    .where('refreshed_at', '>', freshSince)
    .executeTakeFirst();
  return row?.members.map((id) => UserId.parse(id));
}

export async function saveGroup(
  db: Db,
  workspace: WorkspaceId,
  group: GroupId,
  members: UserId[],
  now: Date,
): Promise<void> {
  const kept = { members: [...members], refreshed_at: now };
  await db
    .insertInto('user_groups')
    .values({ workspace, id: group, ...kept })
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(kept))
    .execute();
}

export async function forgetGroup(db: Db, workspace: WorkspaceId, group: GroupId): Promise<void> {
  await db.deleteFrom('user_groups').where('workspace', '=', workspace).where('id', '=', group).execute();
}
