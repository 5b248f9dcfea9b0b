import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/schema.js';

/** How far ahead of one message a second a channel may get. */
const BURST_SECONDS = 4;

/** Books one message in a channel, about one a second after a short burst, as Slack asks. False: not yet. */
export async function bookSlot(db: Db, workspace: string, channel: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into channel_pace (workspace, channel, free_at)
    values (${workspace}, ${channel}, ${now}::timestamptz + interval '1 second')
    on conflict (workspace, channel) do update
      set free_at = case
        when channel_pace.free_at > ${now}::timestamptz + interval '1 minute' then ${now}::timestamptz
        else greatest(channel_pace.free_at, ${now})
      end + interval '1 second'
      -- A slot far ahead was booked before the clock went back.
      where channel_pace.free_at < ${now}::timestamptz + make_interval(secs => ${BURST_SECONDS})
        or channel_pace.free_at > ${now}::timestamptz + interval '1 minute'
    returning channel`.execute(db);
  return rows.length === 1;
}

/** Slack asks for seconds, rarely for minutes. A pause that ends later was set before the clock went back. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Of a row of `workspace_pauses`. */
export const isPaused = (now: Date): RawBuilder<boolean> =>
  sql<boolean>`until > ${now} and until <= ${new Date(now.getTime() + LONGEST_PAUSE_MS)}`;

/** Nothing leaves for a workspace for as long as Slack asks, with 429 and `Retry-After`. */
export async function pauseWorkspace(db: Db, workspace: string, now: Date, forMs: number): Promise<void> {
  const until = new Date(now.getTime() + Math.min(forMs, LONGEST_PAUSE_MS));
  await db
    .insertInto('workspace_pauses')
    .values({ workspace, until })
    .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ until }))
    .execute();
}

/** A slot or a pause that is past says nothing any more. */
export async function forgetPace(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('channel_pace').where('free_at', '<', now).execute();
  await db.deleteFrom('workspace_pauses').where('until', '<', now).execute();
}
