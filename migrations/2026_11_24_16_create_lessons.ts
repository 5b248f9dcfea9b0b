import type { Kysely } from 'kysely';

/** What people said of suggestions, kept as weights of single words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('charter_lessons')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull())
    .addColumn('right', 'integer', (column) => column.notNull())
    .addColumn('wrong', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('charter_lessons_pkey', ['workspace', 'kind', 'token'])
    .execute();
}
