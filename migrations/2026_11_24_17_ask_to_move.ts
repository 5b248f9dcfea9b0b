import type { Kysely } from 'kysely';

/** People may want a message moved, their own or, when its author agrees, somebody else's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('suggestions')
    .addColumn('asked_by', 'text')
    .addColumn('moved_by', 'text')
    .alterColumn('kind', (column) => column.dropNotNull())
    .execute();
  await db.schema
    .createIndex('suggestions_asked_by')
    .on('suggestions')
    .columns(['workspace', 'asked_by', 'created_at'])
    .where('asked_by' as never, 'is not', null)
    .execute();
}
