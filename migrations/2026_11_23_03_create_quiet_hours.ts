import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('held_messages')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('request', 'text', (c) => c.notNull())
    .addColumn('sender', 'text', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('channel', 'text')
    .addColumn('message_ts', 'text')
    .addColumn('permalink', 'text')
    .addColumn('sealed_text', 'bytea')
    .addColumn('written_at', 'timestamptz', (c) => c.notNull())
    .addColumn('due_at', 'timestamptz', (c) => c.notNull())
    .addColumn('is_forced', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('held', 'delivered', 'cancelled', 'undeliverable', 'returned')`),
    )
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('ended_at', 'timestamptz')
    .addCheckConstraint(
      'held_has_text',
      sql`(state in ('held', 'undeliverable')) = (sealed_text is not null)`,
    )
    .execute();
  // A cancelled message may be held again; anything else is held once per request and recipient.
  await sql`
    create unique index held_once on held_messages (workspace, request, recipient) where state <> 'cancelled'
  `.execute(db);
  await sql`create index held_by_sender on held_messages (workspace, sender) where state = 'held'`.execute(
    db,
  );
  await db.schema
    .createTable('nudges')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('sender', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('message_ts', 'text', (c) => c.notNull())
    .addColumn('thread_ts', 'text')
    .addColumn('edit_ts', 'text', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'timestamptz')
    .addUniqueConstraint('nudges_once', ['workspace', 'channel', 'message_ts', 'edit_ts'])
    .execute();
  await db.schema
    .createTable('nudge_recipients')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('nudge', 'uuid', (c) => c.notNull().references('nudges.id').onDelete('cascade'))
    .addColumn('sender', 'text', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('nudge_recipients_pkey', ['workspace', 'sender', 'thread', 'recipient', 'day'])
    .execute();
  await sql`create index nudge_recipients_nudge on nudge_recipients (nudge)`.execute(db);
  await db.schema
    .createTable('mutes')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull().check(sql`scope in ('person', 'channel', 'all')`))
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('until', 'timestamptz')
    .addPrimaryKeyConstraint('mutes_pkey', ['workspace', 'person', 'scope', 'target'])
    .execute();
}
