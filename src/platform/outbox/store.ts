import type { Selectable } from 'kysely';
import type { WorkspaceId } from '../../domain/ids.js';
import type { Db, Schema, Trx } from '../db/schema.js';
import { currentCause } from '../observability/cause.js';
import type { Effect } from './effect.js';

export type OutboxRow = Selectable<Schema['outbox']>;

/** A row to leave at `dueAt`. */
export interface Posting<P> {
  workspace: WorkspaceId;
  payload: P;
  /** The same key twice leaves once. */
  once: string;
  dueAt: Date;
  now: Date;
}

/** Writes the row in the caller's transaction, and answers its id; null when `once` was posted before. */
export async function post<P>(trx: Trx, effect: Effect<P>, posting: Posting<P>): Promise<string | null> {
  const row = await trx
    .insertInto('outbox')
    .values({
      workspace: posting.workspace,
      dedupe_key: posting.once,
      effect: effect.name,
      payload: JSON.stringify(posting.payload),
      due_at: posting.dueAt,
      created_at: posting.now,
      cause: currentCause(),
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'dedupe_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Moves what has not left yet; false when it has left, is leaving or was cancelled. */
export async function repost(trx: Trx, workspace: WorkspaceId, once: string, dueAt: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ due_at: dueAt, state: 'due' })
    .where('workspace', '=', workspace)
    .where('dedupe_key', '=', once)
    .where('state', 'in', ['due', 'queued'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Takes back what has not left yet; false when it has left or may have, is leaving or was cancelled before. */
export async function cancelPosting(
  trx: Trx,
  workspace: WorkspaceId,
  once: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ state: 'cancelled', ended_at: now })
    .where('workspace', '=', workspace)
    .where('dedupe_key', '=', once)
    .where('state', 'in', ['due', 'queued'])
    .where('may_be_sent', '=', false)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Whether it has not left yet and may still be changed, holding the row until the transaction ends. */
export async function lockWaiting(trx: Trx, workspace: WorkspaceId, once: string): Promise<boolean> {
  const row = await trx
    .selectFrom('outbox')
    .select('id')
    .where('workspace', '=', workspace)
    .where('dedupe_key', '=', once)
    .where('state', 'in', ['due', 'queued'])
    .where('may_be_sent', '=', false)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Since when the row is due that waits the longest; null when none waits. It may be due in the future. */
export async function oldestDue(db: Db): Promise<Date | null> {
  const row = await db
    .selectFrom('outbox')
    .select('due_at')
    .where('state', '=', 'due')
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at ?? null;
}

/** Whether a row is under way at this moment. */
export async function hasUnderWay(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('state', 'in', ['queued', 'sending'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Notes that a request is about to leave: from here on a death leaves it open whether it arrived. False when
 * another holder took the row meanwhile, because this one was held up for longer than its lease: `attempts` tells.
 */
export async function noteFirstSend(db: Db, { id, attempts }: OutboxRow, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set((row) => ({ first_sent_at: row.fn.coalesce('first_sent_at', row.val(now)) }))
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Gives the row back, to be taken again at `dueAt`. */
export async function returnToOutbox(
  db: Db,
  { id, attempts }: OutboxRow,
  { dueAt, reason, mayBeSent }: { dueAt: Date; reason: string; mayBeSent: boolean },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'due', leased_until: null, due_at: dueAt, reason, may_be_sent: mayBeSent })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute();
}

export async function markEnded(
  trx: Trx,
  { id }: OutboxRow,
  end: { state: 'sent' | 'dropped'; reason: string | null; now: Date },
): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ state: end.state, reason: end.reason, leased_until: null, ended_at: end.now })
    .where('id', '=', id)
    .execute();
}

/** Forgets rows that ended before `before`: their keys have done their work. */
export async function forgetEnded(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('outbox').where('ended_at', '<', before).execute();
}

/** Forgets all that was to leave for a workspace, and at what pace. */
export async function eraseOutbox(trx: Trx, workspace: WorkspaceId): Promise<void> {
  for (const table of ['outbox', 'channel_pace', 'workspace_pauses'] as const)
    await trx.deleteFrom(table).where('workspace', '=', workspace).execute();
}
