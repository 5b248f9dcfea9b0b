import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('zone', 'text')
    .addColumn('is_bot', 'boolean', (c) => c.notNull())
    .addColumn('is_external', 'boolean', (c) => c.notNull())
    .addColumn('is_deleted', 'boolean', (c) => c.notNull())
    .addColumn('refreshed_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('people_pkey', ['workspace', 'id'])
    .execute();
  await db.schema
    .createTable('own_hours')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('windows', 'text')
    .addColumn('zone', 'text')
    .addPrimaryKeyConstraint('own_hours_pkey', ['workspace', 'person'])
    .execute();
  // Unlogged: ten minutes of "who is here", worth nothing after a crash.
  await sql`
    create unlogged table recent_writers (
      workspace text not null, channel text not null, person text not null, wrote_at timestamptz not null,
      primary key (workspace, channel, person)
    )`.execute(db);
  await sql`create index recent_writers_wrote_at on recent_writers (wrote_at)`.execute(db);
}
