import pg from 'pg';
import { MovableClock } from '../../src/platform/clock.js';
import type { Seed } from '../../src/playground/seed.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { freshDatabase } from './database.js';
import { type BotProcess, runBot } from './process.js';
import { Proxy } from './proxy.js';
import { type RedisServer, startRedis } from './redis.js';
import { startSlack } from './world.js';

export const BACKENDS = ['postgres', 'redis'] as const;
export type Backend = (typeof BACKENDS)[number];

/** Real processes of the bot, which a test may kill, on a database of their own and on real time. */
export class Hosting {
  readonly #processes: BotProcess[] = [];

  private constructor(
    readonly slack: SimulatedSlack,
    readonly environment: Record<string, string>,
    readonly databaseUrl: string,
    /** Replaced by a test that kills it. */
    public redis: RedisServer | null,
    /** Between the bot and its PostgreSQL. */
    readonly toDatabase: Proxy,
    /** Between the bot and its Redis. */
    readonly toRedis: Proxy | null,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open(backend: Backend, seed?: Seed): Promise<Hosting> {
    const database = await freshDatabase();
    const redis = backend === 'redis' ? await startRedis() : null;
    const { slack, environment } = await startSlack(new MovableClock(new Date()), seed);
    const toDatabase = await Proxy.to(database.url);
    const toRedis = redis && (await Proxy.to(redis.url));
    const storage = {
      DATABASE_URL: toDatabase.through(database.url),
      ...(redis && toRedis ? { REDIS_URL: toRedis.through(redis.url) } : {}),
    };
    const known = { ...environment, ...storage };
    return new Hosting(slack, known, database.url, redis, toDatabase, toRedis, () => database.drop());
  }

  async start(role: 'web' | 'worker' | 'all', settings: Record<string, string> = {}): Promise<BotProcess> {
    const bot = runBot({ ...this.environment, ROLE: role, LOG_LEVEL: 'info', ...settings });
    this.#processes.push(bot);
    const port = await bot.port;
    if (role !== 'worker') this.slack.connectBot(`http://127.0.0.1:${port}/slack/events`);
    return bot;
  }

  async query<T = Record<string, unknown>>(statement: string, values: unknown[] = []): Promise<T[]> {
    const options = '-c default_transaction_read_only=off';
    const client = new pg.Client({ connectionString: this.databaseUrl, options });
    await client.connect();
    const { rows } = await client.query<T & pg.QueryResultRow>(statement, values).finally(() => client.end());
    return rows;
  }

  /** How many rows `from` has, e.g. `outbox where state = 'sent'`. */
  async count(from: string): Promise<number> {
    const [row] = await this.query<{ count: string }>(`select count(*) from ${from}`);
    return Number(row?.count);
  }

  /** Time that really passes for a machine that died: its lease on what it was sending runs out. */
  async leasesRunOut(): Promise<void> {
    await this.query(
      `update outbox set leased_until = clock_timestamp() - interval '1 second' where leased_until is not null`,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#processes.map((bot) => bot.end('SIGKILL')));
    await this.slack.close();
    await this.toDatabase.close();
    await this.toRedis?.close();
    await this.redis?.stop();
    await this.dropDatabase();
  }
}
