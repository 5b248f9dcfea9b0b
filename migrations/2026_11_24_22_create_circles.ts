import { type Kysely, sql } from 'kysely';

/** Who wrote when in a thread, for as long as it may go in circles; and what was offered when it did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('thread_messages')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text', (column) => column.notNull())
    .addColumn('message_ts', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('wrote_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('thread_messages_pkey', ['workspace', 'channel', 'thread_ts', 'message_ts'])
    .execute();
  await db.schema.createIndex('thread_messages_by_age').on('thread_messages').column('wrote_at').execute();
  await db.schema
    .createTable('circles')
    .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text', (column) => column.notNull())
    .addColumn('people', sql`text[]`, (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('summary', 'bytea')
    .addColumn('answered_by', 'text')
    .addColumn('call_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addUniqueConstraint('circles_once', ['workspace', 'channel', 'thread_ts'])
    .execute();
}
