import { type Kysely, sql } from 'kysely';

/** What was asked where the charter says how fast an answer is expected, and of whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('questions')
    .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message_ts', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('expected_by', 'timestamptz', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_told', 'boolean', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('questions_once')
    .on('questions')
    .columns(['workspace', 'channel', 'message_ts'])
    .unique()
    .execute();
  await db.schema
    .createIndex('questions_of_author')
    .on('questions')
    .columns(['workspace', 'author', 'created_at'])
    .execute();
  await db.schema
    .createTable('question_people')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('question', 'uuid', (column) =>
      column.notNull().references('questions.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('over_at', 'timestamptz', (column) => column.notNull())
    // The morning whose message brings it; null until one does.
    .addColumn('morning', 'timestamptz')
    .addPrimaryKeyConstraint('question_people_pkey', ['question', 'person'])
    .execute();
  await db.schema
    .createIndex('question_people_of_person')
    .on('question_people')
    .columns(['workspace', 'person', 'over_at'])
    .execute();
}
