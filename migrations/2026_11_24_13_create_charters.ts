import { type Kysely, sql } from 'kysely';

/** Every version of a workspace's communication charter, as it was written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('charters')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('yaml', 'text', (column) => column.notNull())
    // The ids of the channels that it names, by name.
    .addColumn('channels', 'jsonb', (column) => column.notNull().defaultTo(sql`'{}'`))
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('written_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('charters_pkey', ['workspace', 'version'])
    .execute();
}
