import { type Kysely, sql } from 'kysely';

/** Whichever way it was asked for, a message waits for somebody once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update held_messages set state = 'cancelled', sealed_text = null, ended_at = now()
    where state = 'held' and batch is null and not is_as_sender and exists (
      select from held_messages as first
      where first.state = 'held'
        and first.workspace = held_messages.workspace
        and first.channel = held_messages.channel
        and first.message_ts = held_messages.message_ts
        and first.recipient = held_messages.recipient
        and (first.batch is not null or first.is_as_sender or first.position < held_messages.position)
        and first.id <> held_messages.id
    )
  `.execute(db);
  await sql`drop index held_by_original`.execute(db);
  await sql`
    create unique index held_by_original on held_messages (workspace, channel, message_ts, recipient)
    where state = 'held'
  `.execute(db);
}
