import { sql } from 'kysely';
import type { ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Db, Trx } from '../../../platform/db/schema.js';
import type { Secrets } from '../../../platform/secrets.js';
import { fitting } from './held.batch.rules.js';
import type { HeldMessage } from './held.rules.js';
import { toHeld } from './held.store.js';

const held = (db: Db, workspace: WorkspaceId) =>
  db.selectFrom('held_messages').selectAll().where('workspace', '=', workspace).where('state', '=', 'held');

/** What leaves with the held message `id`, in the order written. */
export async function findBatch(
  db: Db,
  secrets: Secrets,
  workspace: WorkspaceId,
  id: string,
): Promise<HeldMessage[]> {
  const rows = await held(db, workspace)
    .where('batch', '=', id)
    .orderBy('written_at')
    .orderBy('position')
    .execute();
  return rows.map((row) => toHeld(row, secrets));
}

/**
 * Binds to `own` whatever is due for its recipient, as much as one message takes, so that every attempt sends the
 * same. Answers it in the order written; null when what was written before `own` fills the message: it comes first.
 */
export async function bindBatch(
  trx: Trx,
  secrets: Secrets,
  own: HeldMessage,
  now: Date,
): Promise<HeldMessage[] | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`held ${own.workspace} ${own.recipient}`}, 0))`.execute(
    trx,
  );
  const rows = await held(trx, own.workspace)
    .where('recipient', '=', own.recipient)
    .where('batch', 'is', null)
    .where('is_as_sender', '=', false)
    .where((row) =>
      row.or([row('id', '=', own.id), row.and([row('is_forced', '=', false), row('due_at', '<=', now)])]),
    )
    .orderBy('written_at')
    .orderBy('position')
    .forUpdate()
    .execute();
  // One that was sealed under another key must not hold up the others.
  const readable = rows.flatMap((row) => {
    const one = toHeld(row, secrets, { mayBeUnreadable: row.id !== own.id });
    return one.text ? [{ ...one, text: one.text }] : [];
  });
  const together = own.isForced ? readable.filter(({ id }) => id === own.id) : fitting(readable);
  if (!together.some(({ id }) => id === own.id)) return rows.some(({ id }) => id === own.id) ? null : [];
  await bind(trx, together, own.id);
  return together;
}

async function bind(trx: Trx, together: HeldMessage[], batch: string): Promise<void> {
  await trx
    .updateTable('held_messages')
    .set({ batch })
    .where(
      'id',
      'in',
      together.map(({ id }) => id),
    )
    .execute();
}

/** It leaves alone: from here on nothing about it changes. */
export async function bindAlone(db: Db, { workspace, id }: HeldMessage): Promise<void> {
  await db
    .updateTable('held_messages')
    .set({ batch: id })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'held')
    .execute();
}

/** Somebody's messages in our keeping that are not leaving, or everybody's: for whom they wait and until when. */
export async function findWaiting(db: Db, workspace: WorkspaceId, recipients: UserId[] | null, now: Date) {
  return db
    .selectFrom('held_messages')
    .select(['id', 'sender', 'recipient', 'due_at', 'earliest_at'])
    .where('workspace', '=', workspace)
    .where('state', '=', 'held')
    .where('batch', 'is', null)
    .where('is_forced', '=', false)
    .where('due_at', '>', now)
    .$if(recipients !== null, (query) => query.where('recipient', 'in', recipients ?? []))
    .orderBy('id')
    .execute();
}

export interface Original {
  workspace: WorkspaceId;
  channel: ChannelId;
  ts: MessageTs;
}

/** What is held of a message that stands in Slack, for each of its recipients. */
export async function findByOriginal(
  db: Db,
  secrets: Secrets,
  { workspace, channel, ts }: Original,
): Promise<HeldMessage[]> {
  const rows = await held(db, workspace)
    .where('channel', '=', channel)
    .where('message_ts', '=', ts)
    .where('batch', 'is', null)
    .where('is_taken_back', '=', false)
    .orderBy('id')
    .execute();
  return rows.map((row) => toHeld(row, secrets, { mayBeUnreadable: true }));
}
