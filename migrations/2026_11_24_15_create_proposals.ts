import { type Kysely, sql } from 'kysely';

/** Changes of a charter that somebody proposed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('charter_proposals')
    .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (column) => column.notNull())
    // The version that it changes.
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('yaml', 'text', (column) => column.notNull())
    .addColumn('channels', 'jsonb', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('open'))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('decided_at', 'timestamptz')
    .execute();
  await db.schema
    .createIndex('charter_proposals_of_workspace')
    .on('charter_proposals')
    .columns(['workspace', 'created_at'])
    .execute();
}
