import type { Kysely } from 'kysely';

/** What people prepared for a place outside of Slack. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outside_drafts')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('suggestion', 'uuid', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message_ts', 'text', (column) => column.notNull())
    .addColumn('place_name', 'text', (column) => column.notNull())
    .addColumn('place_url', 'text', (column) => column.notNull())
    .addColumn('connector', 'text')
    .addColumn('into', 'text')
    // Title, text and link; null once they are there, or in the hands of their author.
    .addColumn('sealed', 'bytea')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('first_tried_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('outside_drafts_age').on('outside_drafts').columns(['created_at']).execute();
}
