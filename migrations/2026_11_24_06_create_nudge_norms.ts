import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('nudge_norms')
    .addColumn('workspace', 'text', (c) => c.primaryKey())
    .addColumn('is_silent', 'boolean', (c) => c.notNull().defaultTo(false))
    .addColumn('exempt_channels', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'`))
    .addColumn('daily_cap', 'integer', (c) => c.notNull().defaultTo(5))
    .addColumn('urgent_markers', sql`text[]`, (c) =>
      c.notNull().defaultTo(sql`array[':rotating_light:', 'urgent']`),
    )
    .addColumn('set_by', 'text')
    .addColumn('changed_at', 'timestamptz', (c) => c.notNull())
    .addColumn('counts_since', 'timestamptz', (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable('nudges')
    .addColumn('kind', 'text', (c) =>
      c
        .notNull()
        .defaultTo('note')
        .check(sql`kind in ('note', 'unshown', 'silent', 'urgent')`),
    )
    .addColumn('feedback', 'text', (c) => c.check(sql`feedback in ('useful', 'not_useful')`))
    .addColumn('is_weighed', 'boolean', (c) => c.notNull().defaultTo(false))
    .execute();
  await sql`create index nudges_of_sender on nudges (workspace, sender, created_at)`.execute(db);
  await sql`create index nudges_of_workspace on nudges (workspace, created_at)`.execute(db);
  await sql`create index nudges_in_time on nudges (created_at)`.execute(db);
  await db.schema
    .alterTable('mutes')
    .addColumn('is_learned', 'boolean', (c) => c.notNull().defaultTo(false))
    .execute();
  await db.schema
    .createTable('direct_partners')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('partner', 'text', (c) => c.notNull())
    .addColumn('found_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('direct_partners_pkey', ['workspace', 'channel', 'person'])
    .execute();
}
