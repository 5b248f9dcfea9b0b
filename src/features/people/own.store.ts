import { hoursText, type WorkingHours } from '../../domain/hours.js';
import type { Leave } from '../../domain/availability.js';
import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Preference } from '../../domain/person.js';
import type { Db, Trx } from '../../platform/db/schema.js';
import { touchPerson } from './store.js';

/** What somebody chose for themselves; null follows Slack's profile or the workspace. */
export interface OwnChoices {
  hours: WorkingHours | null;
  zone: string | null;
  /** `none` for no public holidays. */
  region: string | null;
  preference: Preference | null;
}

/** Keeps the choices given; those left out stay as they are. */
export async function saveOwn(
  trx: Trx,
  workspace: WorkspaceId,
  person: UserId,
  { hours, ...others }: Partial<OwnChoices>,
): Promise<void> {
  const windows = hours === undefined ? {} : { windows: hours && hoursText(hours) };
  const kept = { ...others, ...windows };
  await trx
    .insertInto('own_hours')
    .values({ workspace, person, windows: null, zone: null, region: null, preference: null, ...kept })
    .onConflict((conflict) => conflict.columns(['workspace', 'person']).doUpdateSet({ workspace, ...kept }))
    .execute();
  await touchPerson(trx, workspace, person);
}

/** The zone and region somebody pinned themselves; null for what follows Slack or the workspace. */
export async function findOwn(
  db: Db,
  workspace: WorkspaceId,
  person: UserId,
): Promise<{ zone: string | null; region: string | null }> {
  const row = await db
    .selectFrom('own_hours')
    .select(['zone', 'region'])
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ?? { zone: null, region: null };
}

/** More than this is not leave any more, and a broken client. */
export const MOST_LEAVE = 40;

/** Keeps a stretch of leave; false when there are too many already. The same one twice is one. */
export async function addLeave(
  trx: Trx,
  workspace: WorkspaceId,
  person: UserId,
  { from, to }: Leave,
): Promise<boolean> {
  const { count } = await trx
    .selectFrom('leave')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_LEAVE) return false;
  await trx
    .insertInto('leave')
    .values({ workspace, person, first_day: from, last_day: to })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await touchPerson(trx, workspace, person);
  return true;
}

/** Takes leave back: the one stretch, or every one. */
export async function removeLeave(
  trx: Trx,
  workspace: WorkspaceId,
  person: UserId,
  only: Leave | null,
): Promise<void> {
  const query = trx.deleteFrom('leave').where('workspace', '=', workspace).where('person', '=', person);
  const narrowed = only ? query.where('first_day', '=', only.from).where('last_day', '=', only.to) : query;
  await narrowed.execute();
  await touchPerson(trx, workspace, person);
}

/** Forgets leave that ended before `day`. */
export async function forgetPastLeave(db: Db, day: string): Promise<void> {
  await db.deleteFrom('leave').where('last_day', '<', day).execute();
}
