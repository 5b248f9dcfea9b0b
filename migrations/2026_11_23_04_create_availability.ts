import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('people')
    .addColumn('locale', 'text')
    .addColumn('away_until', 'timestamptz')
    .addColumn('dnd_from', 'timestamptz')
    .addColumn('dnd_until', 'timestamptz')
    .addColumn('changed_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .execute();
  await sql`create index people_changed_at on people (workspace, changed_at)`.execute(db);
  await db.schema
    .alterTable('own_hours')
    .addColumn('region', 'text')
    .addColumn('preference', 'text', (c) =>
      c.check(sql`preference in ('any_time', 'urgent_only', 'hold_all')`),
    )
    .execute();
  await db.schema
    .createTable('leave')
    .addColumn('id', 'uuid', (c) => c.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('first_day', 'text', (c) => c.notNull())
    .addColumn('last_day', 'text', (c) => c.notNull())
    .addUniqueConstraint('leave_once', ['workspace', 'person', 'first_day', 'last_day'])
    .addCheckConstraint('leave_in_order', sql`first_day <= last_day`)
    .execute();
  await db.schema
    .createTable('workspace_defaults')
    .addColumn('workspace', 'text', (c) => c.primaryKey())
    .addColumn('windows', 'text')
    .addColumn('region', 'text')
    .addColumn('rounding_minutes', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('changed_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .execute();
  await db.schema
    .createTable('company_days')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('company_days_pkey', ['workspace', 'day'])
    .execute();
  await db.schema
    .createTable('user_groups')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('members', sql`text[]`, (c) => c.notNull())
    .addColumn('refreshed_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('user_groups_pkey', ['workspace', 'id'])
    .execute();
}
