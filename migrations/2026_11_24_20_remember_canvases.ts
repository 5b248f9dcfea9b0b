import type { Kysely } from 'kysely';

/** A canvas that is ours stays ours where the charter stands no longer, so that it is written anew when it comes back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('charter_boards').dropConstraint('charter_boards_pkey').execute();
  await db.schema
    .alterTable('charter_boards')
    .dropColumn('canvas_tried_at')
    .addColumn('stands', 'boolean', (column) => column.notNull().defaultTo(true))
    .execute();
  await db.schema
    .alterTable('charter_boards')
    .addPrimaryKeyConstraint('charter_boards_pkey', ['workspace', 'channel'])
    .execute();
  await db.schema
    .createIndex('charter_boards_one_stands')
    .on('charter_boards')
    .column('workspace')
    .unique()
    .where('stands' as never, '=', true)
    .execute();
}
