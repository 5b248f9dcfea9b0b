import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPostgresBackend, type Job, Queue, Worker } from 'bullmq';
import { eraseDataDir, startEmbeddedPostgres } from '../src/platform/db/embedded.js';
import { localTime } from '../src/domain/local-time.js';
import { startFakeSlack } from './fake-slack.js';
import { nowMs } from './load.js';
import { load, residentMb, startBareBolt, startDaybreak, startRedis } from './processes.js';

/**
 * `npm run bench`: every figure is printed beside a baseline measured in the same run, because machines differ and are
 * shared. The client is a process of its own.
 */
const SECRET = 'not-a-secret-in-a-bench';
const ROUNDS = 3;
const EVENTS = 3_000;
/** Slack does not wait for one answer before it sends the next event. */
const CONCURRENCY = 128;
const NUDGES = 200;
/** Twenty nudges a second. */
const EVERY_MS = 50;

const median = (values: number[]): number => percentile(values, 0.5);
function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
const perSecond = ({ acked, tookMs }: { acked: number; tookMs: number }): number => (acked / tookMs) * 1000;
const run = (): string => randomBytes(3).toString('hex').toUpperCase();

/** A zone where nobody works at this moment: the first whose wall clock is far from 09:00-17:00. */
function whereItIsNight(): string {
  const zones = ['Asia/Tokyo', 'Europe/Lisbon', 'America/Los_Angeles', 'Pacific/Auckland'];
  const isNight = (zone: string): boolean => Math.abs(localTime(new Date(), zone).clock - 780) > 360;
  return zones.find(isNight) ?? 'Asia/Tokyo';
}

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-'));
const server = await startEmbeddedPostgres(dataDir);
const slack = await startFakeSlack(whereItIsNight());
const environment = {
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: slack.apiUrl,
  DATABASE_URL: server.url,
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
};
const plan = { secret: SECRET, count: EVENTS, concurrency: CONCURRENCY, mention: null, everyMs: 0 };
await measureAcks('PostgreSQL', {});
const redis = await startRedis();
if (redis) await measureAcks('Redis', { REDIS_URL: redis.url });
else console.log('durable acks, BullMQ on Redis: not measured, there is no redis-server on the PATH');
redis?.stop();

const daybreak = await startDaybreak(environment);
const idleMb = residentMb(daybreak.child);

const arrived = slack.nudges(slack.nudgedAt.size + NUDGES);
const { sentAt } = await load({
  ...plan,
  url: daybreak.url,
  run: run(),
  count: NUDGES,
  mention: 'U0ASLEEP',
  everyMs: EVERY_MS,
});
await arrived;
const toNudge = Object.entries(sentAt).map(([channel, at]) => (slack.nudgedAt.get(channel) ?? NaN) - at);
const addToProcess = await measureBullMq();
for (const share of [0.5, 0.99]) {
  const [ours, baseline] = [percentile(toNudge, share), percentile(addToProcess, share)];
  console.log(
    `POST to nudge, p${share * 100}: ${ours.toFixed(1)} ms; BullMQ add to process: ${baseline.toFixed(1)} ms; ratio ${(ours / baseline).toFixed(1)}`,
  );
}
console.log(
  `memory of ROLE=all: ${idleMb.toFixed(0)} MB idle after start, ${residentMb(daybreak.child).toFixed(0)} MB after this bench`,
);

await daybreak.end();
slack.close();
await server.stop();
await eraseDataDir(dataDir);

/** What a web process takes and stores, beside a Bolt app that takes and forgets. */
async function measureAcks(backend: string, settings: Record<string, string>): Promise<void> {
  const bare = await startBareBolt(SECRET);
  const web = await startDaybreak({ ...environment, ...settings, ROLE: 'web', MAX_BACKLOG: '999999999' });
  const ratios: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const baseline = perSecond(await load({ ...plan, url: bare.url, run: run() }));
    const ours = await load({ ...plan, url: web.url, run: run() });
    if (ours.refused > 0) console.log(`  ${ours.refused} events were refused`);
    if (round === 0) continue;
    const ratio = perSecond(ours) / baseline;
    ratios.push(ratio);
    console.log(
      `acked events/s, BullMQ on ${backend}: Daybreak ${perSecond(ours).toFixed(0)}, bare Bolt ${baseline.toFixed(0)}, ratio ${ratio.toFixed(2)}`,
    );
  }
  console.log(`durable acks, BullMQ on ${backend}: median ratio ${median(ratios).toFixed(2)}`);
  await web.end();
  await bare.end();
}

/** How long a job of BullMQ waits between `add` and its processor, at the same pace on the same database. */
async function measureBullMq(): Promise<number[]> {
  const connection = { connectionString: server.url, schema: 'bench', migrate: true, max: 4 };
  const queue = new Queue('bench', { connection }, createPostgresBackend);
  const waits: number[] = [];
  await new Promise<void>((resolve) => {
    const worker = new Worker(
      'bench',
      ({ data }: Job<{ at: number }>) => {
        waits.push(nowMs() - data.at);
        if (waits.length === NUDGES) setTimeout(() => void worker.close().then(resolve), 0);
        return Promise.resolve();
      },
      { connection, concurrency: 16 },
      createPostgresBackend,
    );
    void worker.waitUntilReady().then(async () => {
      for (let sent = 0; sent < NUDGES; sent++) {
        await new Promise((wake) => setTimeout(wake, EVERY_MS));
        void queue.add('bench', { at: nowMs() });
      }
    });
  });
  await queue.close();
  return waits;
}
