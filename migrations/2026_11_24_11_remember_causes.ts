import type { Kysely } from 'kysely';

/** The id of the event, command or click for which something leaves: the same in every log line about it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('cause', 'text').execute();
}
