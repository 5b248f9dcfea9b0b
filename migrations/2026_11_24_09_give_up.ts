import type { Kysely } from 'kysely';

/** An admin decided that it shall not leave; whoever takes it next drops it as its effect wants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('outbox')
    .addColumn('is_given_up', 'boolean', (c) => c.notNull().defaultTo(false))
    .execute();
}
