import { type NotNull, type Selectable, sql } from 'kysely';
import type { KindId } from '../../../domain/charter.js';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import {
  type Earlier,
  FIRST_MODE,
  type Mode,
  type Modes,
  QUIET_AFTER_MS,
  WAVED_OFF_IN_A_ROW,
} from './suggest.rules.js';

export interface Suggestion {
  id: string;
  workspace: WorkspaceId;
  author: UserId;
  channel: ChannelId;
  messageTs: MessageTs;
  /** Null where somebody picked the place. */
  kind: KindId | null;
  /** The channel where it belongs; null for a place outside of Slack. */
  target: ChannelId | null;
  state: State;
  createdAt: Date;
  answeredAt: Date | null;
  copyTs: MessageTs | null;
  stubTs: MessageTs | null;
  /** Who wants it moved; null where Daybreak suggested it. */
  askedBy: UserId | null;
  /** Who had it moved. */
  movedBy: UserId | null;
}
export type State = Schema['suggestions']['state'];

export async function findSuggestion(db: Db, workspace: WorkspaceId, id: string): Promise<Suggestion | null> {
  const row = await db
    .selectFrom('suggestions')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toSuggestion(row) : null;
}

const toSuggestion = (row: Selectable<Schema['suggestions']>): Suggestion => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  author: UserId.parse(row.author),
  channel: ChannelId.parse(row.channel),
  messageTs: MessageTs.parse(row.message_ts),
  kind: row.kind,
  target: row.target === null ? null : ChannelId.parse(row.target),
  state: row.state,
  createdAt: row.created_at,
  answeredAt: row.answered_at,
  copyTs: row.copy_ts === null ? null : MessageTs.parse(row.copy_ts),
  stubTs: row.stub_ts === null ? null : MessageTs.parse(row.stub_ts),
  askedBy: row.asked_by === null ? null : UserId.parse(row.asked_by),
  movedBy: row.moved_by === null ? null : UserId.parse(row.moved_by),
});

interface Author {
  workspace: WorkspaceId;
  author: UserId;
}

/** One at a time for each author, so that two messages at once do not both find that there was none. */
export async function lockAuthor(trx: Trx, { workspace, author }: Author): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`suggestions ${workspace} ${author}`}, 0))`.execute(
    trx,
  );
}

/** The latest of the last two weeks, the newest first. */
export async function findEarlier(db: Db, { workspace, author }: Author, now: Date): Promise<Earlier[]> {
  const rows = await db
    .selectFrom('suggestions')
    .select(['state', 'created_at'])
    .where('workspace', '=', workspace)
    .where('author', '=', author)
    .where('asked_by', 'is', null)
    .where('created_at', '>', new Date(now.getTime() - QUIET_AFTER_MS))
    .orderBy('created_at', 'desc')
    .limit(WAVED_OFF_IN_A_ROW)
    .execute();
  return rows.map(({ state, created_at }) => ({ state, createdAt: created_at }));
}

type Recorded = Pick<
  Suggestion,
  'workspace' | 'author' | 'channel' | 'messageTs' | 'kind' | 'target' | 'state' | 'createdAt'
>;

/** Answers its id; null when there was one about this message. */
export async function recordSuggestion(
  trx: Trx,
  { messageTs, createdAt, askedBy = null, ...same }: Recorded & { askedBy?: UserId | null },
): Promise<string | null> {
  const row = await trx
    .insertInto('suggestions')
    .values({ ...same, message_ts: messageTs, created_at: createdAt, asked_by: askedBy })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What was said of a message so far; null when nothing was. It cannot change until the transaction ends. */
export async function lockSuggestionAbout(
  trx: Trx,
  { workspace, channel, messageTs }: Pick<Suggestion, 'workspace' | 'channel' | 'messageTs'>,
): Promise<Suggestion | null> {
  const row = await trx
    .selectFrom('suggestions')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('message_ts', '=', messageTs)
    .forUpdate()
    .executeTakeFirst();
  return row ? toSuggestion(row) : null;
}

export async function dropSuggestion(
  trx: Trx,
  { workspace, id }: Pick<Suggestion, 'workspace' | 'id'>,
): Promise<void> {
  await trx.deleteFrom('suggestions').where('workspace', '=', workspace).where('id', '=', id).execute();
}

/** How many messages of others somebody wanted moved since then. */
export async function countAsked(
  db: Db,
  { workspace, askedBy }: { workspace: WorkspaceId; askedBy: UserId },
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('suggestions')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('asked_by', '=', askedBy)
    .where('author', '<>', askedBy)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

type Change = Partial<Pick<Suggestion, 'copyTs' | 'stubTs' | 'answeredAt' | 'movedBy'>>;

/** Takes it from one state to another; false when it is in none of `from`. */
export async function changeState(
  trx: Trx,
  { workspace, id }: Pick<Suggestion, 'workspace' | 'id'>,
  from: readonly State[],
  to: State,
  { copyTs, stubTs, answeredAt, movedBy }: Change = {},
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('suggestions')
    .set({
      state: to,
      ...(answeredAt ? { answered_at: answeredAt } : {}),
      ...(copyTs ? { copy_ts: copyTs } : {}),
      ...(stubTs ? { stub_ts: stubTs } : {}),
      ...(movedBy ? { moved_by: movedBy } : {}),
    })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function findModes(db: Db, workspace: WorkspaceId): Promise<Modes> {
  const rows = await db
    .selectFrom('suggestion_modes')
    .selectAll()
    .where('workspace', '=', workspace)
    .execute();
  const off = (scope: 'channel' | 'person'): string[] =>
    rows.filter((row) => row.scope === scope && row.mode === 'off').map(({ target }) => target);
  return {
    workspace: rows.find(({ scope }) => scope === 'workspace')?.mode ?? FIRST_MODE,
    offChannels: new Set(off('channel').map((id) => ChannelId.parse(id))),
    offPeople: new Set(off('person').map((id) => UserId.parse(id))),
  };
}

/** Null goes back to what holds for everybody. */
export async function saveMode(
  db: Db,
  workspace: WorkspaceId,
  { scope, target }: { scope: 'workspace' | 'channel' | 'person'; target: string },
  mode: Mode | null,
): Promise<void> {
  if (mode === null) {
    await db
      .deleteFrom('suggestion_modes')
      .where('workspace', '=', workspace)
      .where('scope', '=', scope)
      .where('target', '=', target)
      .execute();
    return;
  }
  await db
    .insertInto('suggestion_modes')
    .values({ workspace, scope, target, mode })
    .onConflict((conflict) => conflict.columns(['workspace', 'scope', 'target']).doUpdateSet({ mode }))
    .execute();
}

export interface Counted {
  kind: KindId;
  state: State;
  count: number;
}

/** How many there were of each kind, and what became of them. Of nobody in particular. */
export async function countSuggestions(db: Db, workspace: WorkspaceId, since: Date): Promise<Counted[]> {
  const rows = await db
    .selectFrom('suggestions')
    .select((row) => ['kind', 'state', row.fn.countAll<string>().as('count')])
    .where('workspace', '=', workspace)
    .where('created_at', '>=', since)
    .where('asked_by', 'is', null)
    .where('kind', 'is not', null)
    .$narrowType<{ kind: NotNull }>()
    .groupBy(['kind', 'state'])
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind, state, count }) => ({ kind, state, count: Number(count) }));
}

export async function forgetSuggestions(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('suggestions').where('created_at', '<', before).execute();
}
