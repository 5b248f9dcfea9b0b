import { sql } from 'kysely';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Trx } from '../../../platform/db/schema.js';

/** Where the charter in force stands for everybody. */
export interface Board {
  workspace: WorkspaceId;
  channel: ChannelId;
  setBy: UserId;
  setAt: Date;
  /** The pinned message; null until it is posted. */
  messageTs: MessageTs | null;
  /** Id of the channel's canvas, where that is ours. */
  canvas: string | null;
  /** The channel had no canvas then. */
  canvasTriedAt: Date | null;
}

export async function findBoard(db: Db, workspace: WorkspaceId): Promise<Board | null> {
  const row = await db
    .selectFrom('charter_boards')
    .selectAll()
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  if (!row) return null;
  return {
    workspace,
    channel: ChannelId.parse(row.channel),
    setBy: UserId.parse(row.set_by),
    setAt: row.set_at,
    messageTs: row.message_ts === null ? null : MessageTs.parse(row.message_ts),
    canvas: row.canvas,
    canvasTriedAt: row.canvas_tried_at,
  };
}

/** One change of the place at a time. */
export async function lockBoard(trx: Trx, workspace: WorkspaceId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`charter board ${workspace}`}, 0))`.execute(trx);
}

export async function saveBoard(
  trx: Trx,
  { workspace, channel, setBy, setAt }: Pick<Board, 'workspace' | 'channel' | 'setBy' | 'setAt'>,
): Promise<void> {
  const row = {
    channel,
    set_by: setBy,
    set_at: setAt,
    message_ts: null,
    canvas: null,
    canvas_tried_at: null,
  };
  await trx
    .insertInto('charter_boards')
    .values({ workspace, ...row })
    .onConflict((conflict) => conflict.column('workspace').doUpdateSet(row))
    .execute();
}

type Ref = Pick<Board, 'workspace' | 'channel'>;
type Change = Partial<Pick<Board, 'messageTs' | 'canvas' | 'canvasTriedAt'>>;

/** Changes nothing when it stands elsewhere by now. */
export async function changeBoard(
  db: Db,
  { workspace, channel }: Ref,
  { messageTs, canvas, canvasTriedAt }: Change,
): Promise<void> {
  await db
    .updateTable('charter_boards')
    .set({
      ...(messageTs === undefined ? {} : { message_ts: messageTs }),
      ...(canvas === undefined ? {} : { canvas }),
      ...(canvasTriedAt === undefined ? {} : { canvas_tried_at: canvasTriedAt }),
    })
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .execute();
}

export async function dropBoard(trx: Trx, { workspace, channel }: Ref): Promise<void> {
  await trx
    .deleteFrom('charter_boards')
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .execute();
}
