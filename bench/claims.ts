import { sql } from 'kysely';
import { systemClock } from '../src/platform/clock.js';
import { connect } from '../src/platform/db/connect.js';
import { migrate } from '../src/platform/db/migrations.js';
import type { Db } from '../src/platform/db/schema.js';
import type { Deps } from '../src/platform/deps.js';
import { createLog } from '../src/platform/observability/log.js';
import { dueRows } from '../src/platform/outbox/claim.js';
import { createOutbox } from '../src/platform/outbox/index.js';
import { Queues } from '../src/platform/queue/index.js';
import { job } from '../src/platform/queue/job.js';
import { z } from 'zod';
import { median } from './figures.js';
import { nowMs } from './load.js';

const DUE = 100_000;
const WAITING = 1_000_000;
const WORKSPACES = 1_000;
const PUMPS = 50;

const bare = job({
  name: 'bare.add',
  queue: 'events',
  payload: z.object({ id: z.string() }),
  attempts: 1,
  run: () => Promise.resolve(),
});

const fill = (db: Db, rows: number, dueIn: string): Promise<unknown> =>
  sql`
    insert into outbox (workspace, dedupe_key, effect, payload, due_at, created_at)
    select 'T' || n % ${WORKSPACES}, ${dueIn} || ' ' || n, 'bench.none', '{}',
      now() + ${dueIn}::interval + make_interval(secs => n % 60), now()
    from generate_series(1, ${rows}) as n`.execute(db);

/** What the pump takes to claim what is due and queue it, and to look where much waits and nothing is due. */
export async function measureClaims(databaseUrl: string, redisUrl?: string): Promise<void> {
  const backend = redisUrl ? 'Redis' : 'PostgreSQL';
  const log = createLog('silent');
  const db = connect(databaseUrl, { onError: () => undefined });
  await migrate(db);
  // What was measured before left its rows.
  await sql`truncate outbox`.execute(db);
  const queues = await Queues.open({ databaseUrl, redisUrl }, log);
  // All that the pump touches.
  const deps = { db, queues, clock: systemClock, log } as unknown as Deps;
  const { pump } = createOutbox([]);

  const empty = await timesOf(() => pump(deps));
  await fill(db, WAITING, '1 day');
  await sql`vacuum analyze outbox`.execute(db);
  const full = await timesOf(() => pump(deps));
  console.log(
    `pump with nothing due, on ${backend}: ${full.toFixed(2)} ms where a million wait, ${empty.toFixed(2)} ms where none does, ratio ${(full / empty).toFixed(1)}`,
  );

  const plan = await dueRows(db, new Date(), { limit: 2_000, except: [] }).explain('text', sql`costs off`);
  console.log(plan.map((line) => String(Object.values(line)[0])).join('\n'));

  // The first tenth brings the process to its size.
  await fill(db, DUE / 10, '-3 minutes');
  const small = await watched(() => pump(deps));
  await fill(db, DUE - DUE / 10, '-2 minutes');
  const large = await watched(() => pump(deps));
  const addedIn = await addAll(queues);
  console.log(
    `${small.claimed + large.claimed} rows due, of ${WORKSPACES} workspaces, claimed and queued in ${(small.seconds + large.seconds).toFixed(1)} s on ${backend}; as many jobs added alone: ${addedIn.toFixed(1)} s, ratio ${((small.seconds + large.seconds) / addedIn).toFixed(1)}`,
  );
  console.log(
    `memory while claiming, on ${backend}: ${small.mostMb.toFixed(0)} MB at most for ${small.claimed} rows, ${large.mostMb.toFixed(0)} MB for ${large.claimed}`,
  );
  await queues.close();
  await db.destroy();
}

/** What it claimed, how long that took, and the most memory the process had meanwhile. */
async function watched(
  pump: () => Promise<number>,
): Promise<{ claimed: number; seconds: number; mostMb: number }> {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const started = nowMs();
  const claimed = await pump();
  clearInterval(watch);
  return { claimed, seconds: (nowMs() - started) / 1_000, mostMb: most / 1_048_576 };
}

async function timesOf(pump: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < PUMPS; turn++) {
    const started = nowMs();
    await pump();
    times.push(nowMs() - started);
  }
  return median(times);
}

/** Seconds to queue as much, without claiming anything. */
async function addAll(queues: Queues): Promise<number> {
  const started = nowMs();
  for (let from = 0; from < DUE; from += 1_000)
    await queues.enqueueAll(
      bare,
      Array.from({ length: 1_000 }, (_, index) => ({
        payload: { id: `b-${from + index}` },
        id: `b-${from + index}`,
        cause: null,
      })),
    );
  return (nowMs() - started) / 1_000;
}
