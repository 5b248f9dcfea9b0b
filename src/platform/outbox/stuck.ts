import type { Db } from '../db/schema.js';

/** What was to leave and cannot be made ready, however often it is tried. It is tried on, every few minutes. */
export interface Stuck {
  id: string;
  /** `noun.verb` */
  effect: string;
  reason: string;
  tries: number;
  since: Date;
}

/** So often a passing trouble may strike. */
const PASSING_TRIES = 3;
/** How the reason of such a row begins. */
export const NOT_PREPARED = 'could not be prepared';
export const UNKNOWN_EFFECT = 'unknown effect';

const stuck = (db: Db) =>
  db
    .selectFrom('outbox')
    .where('state', 'in', ['due', 'queued', 'sending'])
    .where('attempts', '>=', PASSING_TRIES)
    .where((row) => row.or([row('reason', 'like', `${NOT_PREPARED}%`), row('reason', '=', UNKNOWN_EFFECT)]));

export async function findStuck(db: Db): Promise<Stuck[]> {
  const rows = await stuck(db)
    .select(['id', 'effect', 'reason', 'attempts', 'created_at'])
    .orderBy('created_at', 'desc')
    .limit(1_000)
    .execute();
  return rows.map(({ id, effect, reason, attempts, created_at }) => ({
    id,
    effect,
    reason: reason ?? '',
    tries: attempts,
    since: created_at,
  }));
}

/** Has it tried at once, or dropped at once; false when no stuck row has this id. */
export async function changeStuck(db: Db, id: string, how: 'retry' | 'drop'): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    // Past on every clock, also one that a playground moved.
    .set((row) => ({ due_at: row.ref('created_at'), ...(how === 'drop' ? { is_given_up: true } : {}) }))
    .where('id', 'in', stuck(db).select('id').where('id', '=', id))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
