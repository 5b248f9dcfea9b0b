import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('dedupe_key', 'text', (c) => c.notNull())
    .addColumn('effect', 'text', (c) => c.notNull())
    .addColumn('payload', 'jsonb', (c) => c.notNull())
    .addColumn('due_at', 'timestamptz', (c) => c.notNull())
    .addColumn('state', 'text', (c) =>
      c
        .notNull()
        .defaultTo('due')
        .check(sql`state in ('due', 'queued', 'sending', 'sent', 'dropped', 'cancelled')`),
    )
    .addColumn('leased_until', 'timestamptz')
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('may_be_sent', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('first_sent_at', 'timestamptz')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addUniqueConstraint('outbox_dedupe_key', ['workspace', 'dedupe_key'])
    .execute();
  await sql`create index outbox_due on outbox (due_at) where state = 'due'`.execute(db);
  await sql`create index outbox_leased on outbox (leased_until) where state in ('queued', 'sending')`.execute(
    db,
  );
  await sql`create index outbox_ended on outbox (ended_at) where ended_at is not null`.execute(db);
  await db.schema
    .createTable('channel_pace')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('free_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('channel_pace_pkey', ['workspace', 'channel'])
    .execute();
}
