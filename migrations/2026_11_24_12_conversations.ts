import type { Kysely } from 'kysely';

/** Where the bot speaks with somebody directly, so that Slack need not be asked before each message. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('bot', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('conversations_key', ['workspace', 'bot', 'person'])
    .execute();
}
