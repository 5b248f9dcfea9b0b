import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { localTime } from '../src/domain/local-time.js';
import { eraseDataDir, startEmbeddedPostgres } from '../src/platform/db/embedded.js';
import { type FakeSlack, startFakeSlack } from './fake-slack.js';
import { startRedis } from './processes.js';

export const SECRET = 'not-a-secret-in-a-bench';

/** What all that is measured in one run shares. */
export interface Setting {
  databaseUrl: string;
  /** Null where there is no Redis to measure with. */
  redisUrl: string | null;
  slack: FakeSlack;
  /** What a process of the bot needs to know, on PostgreSQL alone. */
  environment: Record<string, string>;
  /** Where queues are: `PostgreSQL`, and `Redis` if there is one. */
  backends: Backend[];
  end(): Promise<void>;
}

export interface Backend {
  name: string;
  /** What tells a process of the bot to use it. */
  settings: Record<string, string>;
  redisUrl?: string;
}

/** The first zone whose wall clock is within three hours of this. */
function zoneAt(hour: number): string {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Etc/'));
  const all = [
    ...zones,
    'Asia/Tokyo',
    'Europe/Lisbon',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'America/Sao_Paulo',
  ];
  const distance = (zone: string): number => Math.abs(localTime(new Date(), zone).clock - hour * 60);
  return all.sort((a, b) => distance(a) - distance(b))[0] ?? 'Etc/UTC';
}

export async function open(): Promise<Setting> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-'));
  const server = await startEmbeddedPostgres(dataDir);
  const redis = await startRedis();
  const slack = await startFakeSlack({ day: zoneAt(13), night: zoneAt(3) });
  if (!redis) console.log('nothing is measured on Redis: there is no redis-server on the PATH');
  return {
    databaseUrl: server.url,
    redisUrl: redis?.url ?? null,
    slack,
    environment: {
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: server.url,
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    },
    backends: [
      { name: 'PostgreSQL', settings: {} },
      ...(redis ? [{ name: 'Redis', settings: { REDIS_URL: redis.url }, redisUrl: redis.url }] : []),
    ],
    async end() {
      slack.close();
      redis?.stop();
      await server.stop();
      await eraseDataDir(dataDir);
    },
  };
}
