import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Job, Queue } from 'bullmq';
import { bareBullMq } from './bullmq.js';
import { runId } from './figures.js';
import { nowMs } from './load.js';
import { load, startDaybreak } from './processes.js';
import { type Backend, SECRET, type Setting } from './setting.js';

const EVENTS = 6_000;
const LOOK_EVERY_MS = 20;

/** How fast one worker works off mixed events, beside a BullMQ worker that does nothing with the same jobs. */
export async function measureEvents(setting: Setting, backend: Backend): Promise<void> {
  const bare = bareBullMq(setting, backend);
  const [events, idle] = [bare.queue('events'), bare.queue(`idle-${runId()}`)];
  const ours = await workedOffBy(1, setting, backend, events, (jobs) => copy(jobs, idle));
  const baseline = await workedOffIdly(setting, backend, idle);
  console.log(
    `events worked off/s by one worker, BullMQ on ${backend.name}: Daybreak ${ours.toFixed(0)}, a worker that does nothing ${baseline.toFixed(0)}, ratio ${(ours / baseline).toFixed(2)}`,
  );
  await Promise.all([events.close(), idle.close()]);
  bare.close();
}

/** How fast one, two and four workers work the same off. */
export async function measureScaling(setting: Setting, backend: Backend): Promise<void> {
  const bare = bareBullMq(setting, backend);
  const events = bare.queue('events');
  let one = 0;
  for (const count of [1, 2, 4]) {
    const rate = await workedOffBy(count, setting, backend, events);
    one ||= rate;
    console.log(
      `events worked off/s by ${count} workers, BullMQ on ${backend.name}: ${rate.toFixed(0)}, ${(rate / one).toFixed(2)} times one`,
    );
  }
  await events.close();
  bare.close();
}

/** Workers that know everybody and are warm find the queue full all at once. */
async function workedOffBy(
  count: number,
  { environment }: Setting,
  { settings }: Backend,
  events: Queue,
  whenFull: (jobs: Job[]) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const web = await startDaybreak({ ...environment, ...settings, ROLE: 'web', MAX_BACKLOG: '999999999' });
  const start = () => startDaybreak({ ...environment, ...settings, ROLE: 'worker' });
  const workers = await Promise.all(Array.from({ length: count }, start));
  const plan = { secret: SECRET, count: EVENTS, concurrency: 64, calls: 'mixed', everyMs: 0 } as const;
  await load({ ...plan, url: web.url, run: runId() });
  await untilEmpty(events);
  await events.pause();
  await load({ ...plan, url: web.url, run: runId() });
  const jobs = await events.getJobs('waiting', 0, EVENTS - 1, true);
  if (jobs.length < EVENTS) throw new Error('Not every event waits: this measures nothing.');
  await whenFull(jobs);
  const started = nowMs();
  await events.resume();
  await untilEmpty(events);
  const rate = (EVENTS / (nowMs() - started)) * 1_000;
  await Promise.all([web, ...workers].map((one) => one.end()));
  return rate;
}

async function copy(jobs: Job[], to: Queue): Promise<void> {
  await to.pause();
  for (let at = 0; at < jobs.length; at += 500)
    await to.addBulk(
      jobs.slice(at, at + 500).map((job) => ({
        name: job.name,
        data: job.data as unknown,
        opts: { removeOnComplete: { age: 3_600 } },
      })),
    );
}

async function workedOffIdly({ databaseUrl }: Setting, { redisUrl }: Backend, idle: Queue): Promise<number> {
  const file = fileURLToPath(new URL('./bare-worker.js', import.meta.url));
  const child = fork(file, [idle.name, databaseUrl, ...(redisUrl ? [redisUrl] : [])]);
  await once(child, 'message');
  const started = nowMs();
  await idle.resume();
  await untilEmpty(idle);
  const rate = (EVENTS / (nowMs() - started)) * 1_000;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return rate;
}

async function untilEmpty(queue: Queue): Promise<void> {
  for (;;) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
    if (Object.values(counts).every((count) => count === 0)) return;
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
  }
}
