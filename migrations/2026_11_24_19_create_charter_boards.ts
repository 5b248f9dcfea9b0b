import type { Kysely } from 'kysely';

/** Where the charter in force stands for everybody: a pinned message and the canvas of its channel. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('charter_boards')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('set_at', 'timestamptz', (column) => column.notNull())
    .addColumn('message_ts', 'text')
    .addColumn('canvas', 'text')
    .addColumn('canvas_tried_at', 'timestamptz')
    .execute();
}
