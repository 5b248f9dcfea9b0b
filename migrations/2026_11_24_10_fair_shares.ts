import { type Kysely, sql } from 'kysely';

/** How much of a workspace is under way, and whether Slack asked for a pause there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('workspace_pauses')
    .addColumn('workspace', 'text', (c) => c.primaryKey())
    .addColumn('until', 'timestamptz', (c) => c.notNull())
    .execute();
  await sql`
    create index outbox_under_way on outbox (workspace) where state in ('queued', 'sending')`.execute(db);
}
