import { type Selectable, sql } from 'kysely';
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
  kind: KindId;
  /** The channel where it belongs; null for a place outside of Slack. */
  target: ChannelId | null;
  state: State;
  createdAt: Date;
  answeredAt: Date | null;
  copyTs: MessageTs | null;
  stubTs: MessageTs | null;
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
    .where('created_at', '>', new Date(now.getTime() - QUIET_AFTER_MS))
    .orderBy('created_at', 'desc')
    .limit(WAVED_OFF_IN_A_ROW)
    .execute();
  return rows.map(({ state, created_at }) => ({ state, createdAt: created_at }));
}

/** Answers its id; null when there was one about this message. */
export async function recordSuggestion(
  trx: Trx,
  {
    workspace,
    author,
    channel,
    messageTs,
    kind,
    target,
    state,
    createdAt,
  }: Omit<Suggestion, 'id' | 'answeredAt' | 'copyTs' | 'stubTs'>,
): Promise<string | null> {
  const row = await trx
    .insertInto('suggestions')
    .values({ workspace, author, channel, message_ts: messageTs, kind, target, state, created_at: createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

type Change = Partial<Pick<Suggestion, 'copyTs' | 'stubTs' | 'answeredAt'>>;

/** Takes it from one state to another; false when it is in none of `from`. */
export async function changeState(
  trx: Trx,
  { workspace, id }: Pick<Suggestion, 'workspace' | 'id'>,
  from: readonly State[],
  to: State,
  { copyTs, stubTs, answeredAt }: Change = {},
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('suggestions')
    .set({
      state: to,
      ...(answeredAt ? { answered_at: answeredAt } : {}),
      ...(copyTs ? { copy_ts: copyTs } : {}),
      ...(stubTs ? { stub_ts: stubTs } : {}),
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
    .groupBy(['kind', 'state'])
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind, state, count }) => ({ kind, state, count: Number(count) }));
}

export async function forgetSuggestions(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('suggestions').where('created_at', '<', before).execute();
}
