import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('held_messages')
    .addColumn('thread_ts', 'text')
    .addColumn('earliest_at', 'timestamptz')
    .addColumn('told_at', 'timestamptz')
    .addColumn('batch', 'uuid')
    .addColumn('position', 'bigint', (c) => c.notNull().generatedAlwaysAsIdentity())
    .addColumn('is_as_sender', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('is_taken_back', 'boolean', (c) => c.notNull().defaultTo(false))
    .execute();
  await sql`update held_messages set told_at = due_at`.execute(db);
  await sql`create index held_by_recipient on held_messages (workspace, recipient) where state = 'held'`.execute(
    db,
  );
  await sql`create index held_by_original on held_messages (workspace, channel, message_ts) where state = 'held'`.execute(
    db,
  );
  await sql`create index held_in_batch on held_messages (workspace, batch) where batch is not null`.execute(
    db,
  );
  await db.schema
    .createTable('held_drafts')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('sealed_draft', 'bytea', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .execute();
}
