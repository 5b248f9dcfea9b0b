import { type Kysely, sql } from 'kysely';

/** Where a message might belong better, and what became of saying so; and where that is said at all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('suggestions')
    .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message_ts', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    // The channel where it belongs; null for a place outside of Slack.
    .addColumn('target', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('answered_at', 'timestamptz')
    .addColumn('copy_ts', 'text')
    .addColumn('stub_ts', 'text')
    .execute();
  await db.schema
    .createIndex('suggestions_once')
    .on('suggestions')
    .columns(['workspace', 'channel', 'message_ts'])
    .unique()
    .execute();
  await db.schema
    .createIndex('suggestions_of_author')
    .on('suggestions')
    .columns(['workspace', 'author', 'created_at'])
    .execute();
  await db.schema
    .createTable('suggestion_modes')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('suggestion_modes_pkey', ['workspace', 'scope', 'target'])
    .execute();
}
