import { type Selectable, sql } from 'kysely';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import type { Reply } from './circle.rules.js';

export interface Thread {
  workspace: WorkspaceId;
  channel: ChannelId;
  threadTs: MessageTs;
}

/** A thread that went in circles. */
export interface Circle extends Thread {
  id: string;
  /** The two or three who wrote. */
  people: UserId[];
  state: State;
  /** Sealed; null once it stands in the thread. */
  summary: Buffer | null;
  answeredBy: UserId | null;
  callAt: Date | null;
  createdAt: Date;
}
type State = Schema['circles']['state'];

/** Keeps that somebody wrote; the same message twice counts once. */
export async function recordReply(
  db: Db,
  { workspace, channel, threadTs }: Thread,
  { ts, author, at }: Reply & { ts: MessageTs },
): Promise<void> {
  await db
    .insertInto('thread_messages')
    .values({ workspace, channel, thread_ts: threadTs, message_ts: ts, author, wrote_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The last of them since then, in the order they were written. */
export async function findReplies(
  db: Db,
  { workspace, channel, threadTs }: Thread,
  { since, limit }: { since: Date; limit: number },
): Promise<Reply[]> {
  const rows = await db
    .selectFrom('thread_messages')
    .select(['author', 'wrote_at'])
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('thread_ts', '=', threadTs)
    .where('wrote_at', '>', since)
    .orderBy('wrote_at', 'desc')
    .orderBy('message_ts', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ author, wrote_at }) => ({ author: UserId.parse(author), at: wrote_at })).reverse();
}

/** Answers its id; null when this thread went in circles before. */
export async function recordCircle(
  trx: Trx,
  { threadTs, people, createdAt, ...same }: Pick<Circle, keyof Thread | 'people' | 'state' | 'createdAt'>,
): Promise<string | null> {
  const row = await trx
    .insertInto('circles')
    .values({ ...same, thread_ts: threadTs, people: people.map(String), created_at: createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether this person was offered something about another thread since then. */
export async function wasOffered(
  db: Db,
  { workspace, person }: { workspace: WorkspaceId; person: UserId },
  since: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('circles')
    .select('id')
    .where('workspace', '=', workspace)
    .where('state', '<>', 'watched')
    .where(sql<boolean>`${person} = any(people)`)
    .where('created_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findCircle(db: Db, workspace: WorkspaceId, id: string): Promise<Circle | null> {
  const row = await db
    .selectFrom('circles')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toCircle(row) : null;
}

const toCircle = (row: Selectable<Schema['circles']>): Circle => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  channel: ChannelId.parse(row.channel),
  threadTs: MessageTs.parse(row.thread_ts),
  people: row.people.map((id) => UserId.parse(id)),
  state: row.state,
  summary: row.summary,
  answeredBy: row.answered_by === null ? null : UserId.parse(row.answered_by),
  callAt: row.call_at,
  createdAt: row.created_at,
});

/** Somebody chose what to do about it; false when that was done before. */
export async function answerCircle(
  trx: Trx,
  { workspace, id }: Pick<Circle, 'workspace' | 'id'>,
  by: UserId,
  answer: { state: 'summed_up'; summary: Buffer } | { state: 'calling'; callAt: Date },
): Promise<boolean> {
  const chosen =
    answer.state === 'calling'
      ? { state: answer.state, call_at: answer.callAt }
      : { state: answer.state, summary: answer.summary };
  const { numUpdatedRows } = await trx
    .updateTable('circles')
    .set({ ...chosen, answered_by: by })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'offered')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** It stands in the thread, or never will: nothing of it is kept. */
export async function forgetSummary(
  trx: Trx,
  { workspace, id }: Pick<Circle, 'workspace' | 'id'>,
): Promise<void> {
  await trx
    .updateTable('circles')
    .set({ summary: null })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** How many there were that nobody was told about. */
export async function countWatchedCircles(db: Db, workspace: WorkspaceId, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('circles')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('state', '=', 'watched')
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function forgetReplies(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('thread_messages').where('wrote_at', '<', before).execute();
}

export async function forgetCircles(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('circles').where('created_at', '<', before).execute();
}
