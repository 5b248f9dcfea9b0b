import { type Selectable, sql } from 'kysely';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';

/** A channel where the charter in force stands for everybody, or stood. */
export interface Board {
  workspace: WorkspaceId;
  channel: ChannelId;
  /** At most one in a workspace does. */
  stands: boolean;
  setBy: UserId;
  setAt: Date;
  /** The pinned message; null until it is posted, and when it is taken down. */
  messageTs: MessageTs | null;
  /** Id of the channel's canvas, where that is ours. */
  canvas: string | null;
}
type Ref = Pick<Board, 'workspace' | 'channel'>;

/** Where it stands now. */
export async function findStandingBoard(db: Db, workspace: WorkspaceId): Promise<Board | null> {
  const row = await db
    .selectFrom('charter_boards')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('stands', '=', true)
    .executeTakeFirst();
  return row ? toBoard(row) : null;
}

export async function findBoard(db: Db, { workspace, channel }: Ref): Promise<Board | null> {
  const row = await db
    .selectFrom('charter_boards')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return row ? toBoard(row) : null;
}

const toBoard = (row: Selectable<Schema['charter_boards']>): Board => ({
  workspace: row.workspace as WorkspaceId,
  channel: ChannelId.parse(row.channel),
  stands: row.stands,
  setBy: UserId.parse(row.set_by),
  setAt: row.set_at,
  messageTs: row.message_ts === null ? null : MessageTs.parse(row.message_ts),
  canvas: row.canvas,
});

/** One change of the place at a time. */
export async function lockBoards(trx: Trx, workspace: WorkspaceId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`charter board ${workspace}`}, 0))`.execute(trx);
}

/** Puts it up in a channel, where it does not stand yet. A canvas of ours from an earlier time is ours still. */
export async function putUp(
  trx: Trx,
  { workspace, channel, setBy, setAt }: Pick<Board, 'workspace' | 'channel' | 'setBy' | 'setAt'>,
): Promise<void> {
  const row = { stands: true, set_by: setBy, set_at: setAt, message_ts: null };
  await trx
    .insertInto('charter_boards')
    .values({ workspace, channel, canvas: null, ...row })
    .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet(row))
    .execute();
}

export async function changeBoard(
  db: Db,
  { workspace, channel }: Ref,
  { stands, messageTs, canvas }: Partial<Pick<Board, 'stands' | 'messageTs' | 'canvas'>>,
): Promise<void> {
  await db
    .updateTable('charter_boards')
    .set({
      ...(stands === undefined ? {} : { stands }),
      ...(messageTs === undefined ? {} : { message_ts: messageTs }),
      ...(canvas === undefined ? {} : { canvas }),
    })
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .execute();
}
