import { sql } from 'kysely';
import type { Db } from '../db/schema.js';
import { isPaused } from './pace.js';
import type { OutboxRow } from './store.js';

/** How long a process may hold a row. Longer than any call to Slack; a row held longer belongs to one that died. */
const LEASE_SECONDS = 60;
const leaseEnd = sql<Date>`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`;

/** A row that was claimed, how often it was tried before, and why it is to leave. */
export interface Claimed {
  id: string;
  attempts: number;
  cause: string | null;
}

/**
 * Claims what is due, oldest first, and what was left behind by a process that died, `atOnce` rows at a time. About
 * `share` rows of one workspace are under way at most, and none of a paused one: so none waits for another's.
 */
export async function* claimDue(
  db: Db,
  now: Date,
  { atOnce, share }: { atOnce: number; share: number },
): AsyncGenerator<Claimed[]> {
  const underWay = await countUnderWay(db);
  for (let rows = await findLeftBehind(db, atOnce); rows.length > 0; rows = await findLeftBehind(db, atOnce))
    yield await claim(db, rows);
  for (;;) {
    const full = [...underWay].filter(([, number]) => number >= share).map(([workspace]) => workspace);
    const due = await dueRows(db, now, { limit: atOnce, except: full }).execute();
    const inTurn = due.filter(({ workspace }) => {
      const number = underWay.get(workspace) ?? 0;
      underWay.set(workspace, number + 1);
      return number < share;
    });
    const claimed = await claim(db, inTurn);
    // What others hold at this moment is theirs.
    if (claimed.length === 0) return;
    yield claimed;
  }
}

async function countUnderWay(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('outbox')
    .select(({ fn }) => ['workspace', fn.countAll<string>().as('number')])
    .where('state', 'in', ['queued', 'sending'])
    .groupBy('workspace')
    .execute();
  return new Map(rows.map(({ workspace, number }) => [workspace, Number(number)]));
}

/** The question a pump asks: an index look-up, however much waits. */
export const dueRows = (db: Db, now: Date, { limit, except }: { limit: number; except: string[] }) =>
  db
    .selectFrom('outbox')
    .select(['id', 'workspace'])
    .where('state', '=', 'due')
    .where('due_at', '<=', now)
    .where('workspace', 'not in', pausedWorkspaces(db, now))
    .where(sql<boolean>`workspace <> all(${except}::text[])`)
    .orderBy('due_at')
    .limit(limit);

const pausedWorkspaces = (db: Db, now: Date) =>
  db.selectFrom('workspace_pauses').select('workspace').where(isPaused(now));

const isLeftBehind = sql<boolean>`state in ('queued', 'sending') and leased_until < clock_timestamp()`;

const findLeftBehind = (db: Db, limit: number) =>
  db.selectFrom('outbox').select('id').where(isLeftBehind).limit(limit).execute();

/** Those of the rows that nobody else holds. */
async function claim(db: Db, rows: { id: string }[]): Promise<Claimed[]> {
  if (rows.length === 0) return [];
  const free = db
    .selectFrom('outbox')
    .select('id')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .where((row) => row.or([row('state', '=', 'due'), isLeftBehind]))
    .forUpdate()
    .skipLocked();
  return db
    .updateTable('outbox')
    .set({
      state: 'queued',
      leased_until: leaseEnd,
      may_be_sent: sql<boolean>`may_be_sent or (state = 'sending' and first_sent_at is not null)`,
    })
    .where('id', 'in', free)
    .returning(['id', 'attempts', 'cause'])
    .execute();
}

/** What was queued is due again: the queue has lost it. */
export async function recallQueued(db: Db): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'due', leased_until: null })
    .where('state', '=', 'queued')
    .execute();
}

/** Takes a row to send it; undefined when it may not leave yet, someone else has it, or it has left. */
export async function takeForSending(db: Db, id: string, now: Date): Promise<OutboxRow | undefined> {
  return db
    .updateTable('outbox')
    .set((row) => ({ state: 'sending', leased_until: leaseEnd, attempts: sql`${row.ref('attempts')} + 1` }))
    .where('id', '=', id)
    .where('state', 'in', ['due', 'queued'])
    .where('due_at', '<=', now)
    .where('workspace', 'not in', pausedWorkspaces(db, now))
    .returningAll()
    .executeTakeFirst();
}

/**
 * What was queued and may not leave yet, for a pause or because the clock went back, waits until it may. It counts as an
 * attempt: the next job must not have the name of this one, which has not ended yet, or the queue would ignore it.
 */
export async function putBack(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set((row) => ({ state: 'due', leased_until: null, attempts: sql`${row.ref('attempts')} + 1` }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where((row) => row.or([row('due_at', '>', now), row('workspace', 'in', pausedWorkspaces(db, now))]))
    .execute();
}
