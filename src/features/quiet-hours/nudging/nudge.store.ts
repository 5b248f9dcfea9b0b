import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { ChannelId, MessageTs, WorkspaceId } from '../../../domain/ids.js';
import { UserId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import { EVERYBODY, type Nudge, type PostedMessage, threadKey } from './nudge.rules.js';

export type NudgeAnswer = 'hold' | 'no_rush' | 'urgent' | 'mute';
/** `note` is shown, `urgent` once in a while; the others are only counted. The kind tells why. */
export type NudgeKind = 'note' | 'silent' | 'urgent';

export type { Nudge } from './nudge.rules.js';

/** Writes the nudge; null when this message, or everybody it is about, was nudged about already. */
export async function recordNudge(
  trx: Trx,
  message: PostedMessage,
  { kind, about, day, now }: { kind: NudgeKind; about: string[]; day: string; now: Date },
): Promise<string | null> {
  const { workspace, author: sender } = message;
  const id = randomUUID();
  const thread = threadKey(message);
  const written = await trx
    .with('written', (db) =>
      db
        .insertInto('nudges')
        .values({
          id,
          workspace,
          sender,
          channel: message.channel,
          message_ts: message.ts,
          thread_ts: message.threadTs,
          edit_ts: message.editTs ?? '',
          created_at: now,
          kind,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .with('called', (db) =>
      db
        .insertInto('nudge_recipients')
        .columns(['workspace', 'nudge', 'sender', 'recipient', 'thread', 'day'])
        .expression((query) =>
          query
            .selectFrom('written')
            .select(({ val }) => [
              val(workspace).as('workspace'),
              'id',
              val(sender).as('sender'),
              sql<string>`unnest(${about}::text[])`.as('recipient'),
              val(thread).as('thread'),
              val(day).as('day'),
            ]),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('recipient'),
    )
    .selectFrom('written')
    .select((row) => row.exists(row.selectFrom('called').select('recipient')).as('isNew'))
    .executeTakeFirst();
  if (!written) return null;
  if (written.isNew) return id;
  await trx.deleteFrom('nudges').where('workspace', '=', workspace).where('id', '=', id).execute();
  return null;
}

/** Those this sender was nudged about in the message's thread on `day`. */
export async function findNudgedToday(db: Db, message: PostedMessage, day: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('nudge_recipients')
    .select('recipient')
    .where('workspace', '=', message.workspace)
    .where('sender', '=', message.author)
    .where('thread', '=', threadKey(message))
    .where('day', '=', day)
    .execute();
  return new Set(rows.map(({ recipient }) => recipient));
}

export async function findNudge(db: Db, workspace: WorkspaceId, id: string): Promise<Nudge | undefined> {
  const rows = await db
    .selectFrom('nudges')
    .leftJoin('nudge_recipients', (join) =>
      join.onRef('nudge', '=', 'nudges.id').on('recipient', '!=', EVERYBODY),
    )
    .selectAll('nudges')
    .select('recipient')
    .where('nudges.workspace', '=', workspace)
    .where('nudges.id', '=', id)
    .orderBy('recipient')
    .execute();
  const [nudge] = rows;
  const recipients = rows.flatMap(({ recipient }) => (recipient ? [UserId.parse(recipient)] : []));
  return nudge && toNudge(nudge, recipients);
}

const toNudge = (row: Selectable<Schema['nudges']>, recipients: UserId[]): Nudge => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  sender: row.sender as UserId,
  channel: row.channel as ChannelId,
  messageTs: row.message_ts as MessageTs,
  threadTs: row.thread_ts as MessageTs | null,
  createdAt: row.created_at,
  answer: row.answer,
  isUrgent: row.kind === 'urgent',
  recipients,
});

export async function recordAnswer(trx: Trx, nudge: Nudge, answer: NudgeAnswer, now: Date): Promise<void> {
  await trx
    .updateTable('nudges')
    .set({ answer, answered_at: now })
    .where('workspace', '=', nudge.workspace)
    .where('id', '=', nudge.id)
    .execute();
}

/** A note that never arrived counts for nothing. What was urgent was so all the same. */
export async function markUnshown(trx: Trx, workspace: WorkspaceId, id: string): Promise<void> {
  await trx
    .updateTable('nudges')
    .set({ kind: 'unshown' })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('kind', '=', 'note')
    .execute();
}

/** Forgets whom a nudge was about: after a while it serves nobody. */
export async function forgetNudges(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('nudges').where('created_at', '<', before).execute();
}
