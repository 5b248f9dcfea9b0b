import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Bot, startBot } from '../../src/app.js';
import { MovableClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config.js';
import type { Db } from '../../src/platform/db/schema.js';
import { createLog } from '../../src/platform/observability/log.js';
import { orbitStudio, type Seed } from '../../src/playground/seed.js';
import { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { SlackManifest } from '../../src/playground/slack/manifest.js';
import { freshDatabase } from './database.js';

/** The bot, a simulated Slack around it, a database of its own, and a clock that stands still until moved. */
export interface World {
  slack: SimulatedSlack;
  readonly bot: Bot;
  readonly db: Db;
  clock: MovableClock;
  environment: Record<string, string>;
  /** Resolves when Slack has delivered everything and the bot has nothing left to do at this moment. */
  settle(): Promise<void>;
  /** Moves the clock and settles. */
  at(instant: string): Promise<void>;
  /** Starts the bot anew on the same data, with other settings. */
  restart(changed: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

const SIGNING_SECRET = 'not-a-secret-in-tests';
const BOT_TOKEN = 'xoxb-playground';
const MANIFEST = new URL('../../manifest.yml', import.meta.url);

/** A simulated Slack alone, for a bot that runs in a process of its own. */
export async function startSlack(
  clock: MovableClock,
  seed = orbitStudio,
): Promise<{ slack: SimulatedSlack; environment: Record<string, string> }> {
  const slack = await SimulatedSlack.start({
    clock,
    seed,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    manifest: SlackManifest.parse(parse(readFileSync(MANIFEST, 'utf8'))),
  });
  const environment = {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  return { slack, environment };
}

/** Starts at Tuesday 2026-11-17 14:40 UTC: 14:40 in Lisbon, 23:40 in Tokyo. Silent unless `TEST_LOG_LEVEL` is set. */
export async function startWorld({
  redisUrl = '',
  at = '',
  settings = {},
  seed = orbitStudio,
}: {
  redisUrl?: string;
  at?: string;
  settings?: Record<string, string>;
  seed?: Seed;
} = {}): Promise<World> {
  const clock = new MovableClock(new Date(at || seed.startsAt), { runs: false });
  const database = await freshDatabase();
  const { slack, environment: credentials } = await startSlack(clock, seed);
  const environment = {
    ...credentials,
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...settings,
  };
  const start = async (changed: Record<string, string> = {}) => {
    const config = readConfig({ ...environment, ...changed });
    const started = await startBot(config, createLog(config.logLevel), { clock, canSettle: true });
    slack.connectBot(`http://127.0.0.1:${started.port}/slack/events`);
    return started;
  };
  let bot = await start();

  const settle = async (): Promise<void> => {
    // What the bot posts comes back to it as events, so both get a second turn.
    for (let turn = 0; turn < 2; turn++) {
      await slack.idle();
      await bot.settle();
    }
  };
  return {
    slack,
    get bot() {
      return bot;
    },
    get db() {
      return bot.deps.db;
    },
    clock,
    environment,
    settle,
    async at(instant) {
      clock.moveTo(new Date(instant));
      await settle();
    },
    async restart(changed) {
      await bot.stop();
      bot = await start(changed);
    },
    async stop() {
      await bot.stop();
      await slack.close();
      await database.drop();
    },
  };
}
