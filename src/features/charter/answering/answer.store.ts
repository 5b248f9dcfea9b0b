import type { Selectable } from 'kysely';
import type { KindId } from '../../../domain/charter.js';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import type { Answerer } from './answer.rules.js';

/** What somebody asked where the charter says how fast an answer is expected. */
export interface Question {
  id: string;
  workspace: WorkspaceId;
  author: UserId;
  channel: ChannelId;
  messageTs: MessageTs;
  kind: KindId;
  /** When the first of those who can answer will have had the time. */
  expectedBy: Date;
  state: Schema['questions']['state'];
  createdAt: Date;
}

const toQuestion = (row: Selectable<Schema['questions']>): Question => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  author: UserId.parse(row.author),
  channel: ChannelId.parse(row.channel),
  messageTs: MessageTs.parse(row.message_ts),
  kind: row.kind,
  expectedBy: row.expected_by,
  state: row.state,
  createdAt: row.created_at,
});

/** Answers its id; null when it is known already. */
export async function recordQuestion(
  trx: Trx,
  { messageTs, expectedBy, createdAt, isTold, ...same }: Omit<Question, 'id'> & { isTold: boolean },
  people: readonly Answerer[],
): Promise<string | null> {
  const row = await trx
    .insertInto('questions')
    .values({
      ...same,
      message_ts: messageTs,
      expected_by: expectedBy,
      created_at: createdAt,
      is_told: isTold,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return null;
  const { workspace } = same;
  await trx
    .insertInto('question_people')
    .values(people.map(({ person, overAt }) => ({ workspace, question: row.id, person, over_at: overAt })))
    .execute();
  return row.id;
}

export async function findQuestion(db: Db, workspace: WorkspaceId, id: string): Promise<Question | null> {
  const row = await db
    .selectFrom('questions')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toQuestion(row) : null;
}

/** Whether this person wrote it or was found able to answer it. */
export async function isConcerned(
  db: Db,
  { id, workspace, author }: Question,
  person: UserId,
): Promise<boolean> {
  if (person === author) return true;
  const row = await db
    .selectFrom('question_people')
    .select('person')
    .where('workspace', '=', workspace)
    .where('question', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

/** What this person asked and nobody answered yet, as far as is known; the latest first. */
export async function findOpenOf(
  db: Db,
  { workspace, author }: { workspace: WorkspaceId; author: UserId },
  limit: number,
): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('author', '=', author)
    .where('state', '=', 'open')
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toQuestion);
}

/** Whether its author was told since then when to expect an answer to one of theirs. */
export async function wasTold(
  db: Db,
  { workspace, author }: { workspace: WorkspaceId; author: UserId },
  since: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('questions')
    .select('id')
    .where('workspace', '=', workspace)
    .where('author', '=', author)
    .where('is_told', '=', true)
    .where('created_at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function closeQuestion(
  db: Db,
  { workspace, id }: Pick<Question, 'workspace' | 'id'>,
  state: 'answered' | 'gone',
): Promise<void> {
  await db
    .updateTable('questions')
    .set({ state })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

/** Somebody wrote in a thread: whoever asked at its top has an answer, unless it was themselves. */
export async function closeThread(
  db: Db,
  { workspace, channel, threadTs }: { workspace: WorkspaceId; channel: ChannelId; threadTs: MessageTs },
  author: UserId,
): Promise<void> {
  await db
    .updateTable('questions')
    .set({ state: 'answered' })
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('message_ts', '=', threadTs)
    .where('author', '<>', author)
    .where('state', '=', 'open')
    .execute();
}

interface Morning {
  workspace: WorkspaceId;
  person: UserId;
  morning: Date;
}

/**
 * Takes what is past its time for this person into the message of this morning: open, and in no other morning's message.
 * The same morning again finds the same ones.
 */
export async function takeForMorning(
  db: Db,
  { workspace, person, morning }: Morning,
  now: Date,
): Promise<void> {
  await db
    .updateTable('question_people')
    .set({ morning })
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .where('over_at', '<=', now)
    .where('morning', 'is', null)
    .execute();
}

/** What that morning's message brings and is open still, the oldest first. */
export async function findOfMorning(db: Db, { workspace, person, morning }: Morning): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('question_people', 'question_people.question', 'questions.id')
    .selectAll('questions')
    .where('questions.workspace', '=', workspace)
    .where('question_people.workspace', '=', workspace)
    .where('question_people.person', '=', person)
    .where('question_people.morning', '=', morning)
    .where('questions.state', '=', 'open')
    .orderBy('questions.created_at')
    .execute();
  return rows.map(toQuestion);
}

/** How many there were that nobody was told about. */
export async function countWatched(db: Db, workspace: WorkspaceId, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('questions')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('state', '=', 'watched')
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function forgetQuestions(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('questions').where('created_at', '<', before).execute();
}
