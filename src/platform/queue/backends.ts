import { createPostgresBackend, type Processor, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueuePlace } from './index.js';

/** What differs between BullMQ on Redis and BullMQ on PostgreSQL. */
export interface Backend {
  /** How many batches are best added at once. */
  lanes: number;
  queue(name: string): Queue;
  worker(name: string, processor: Processor, concurrency: number): Worker;
  /** Whether it has lost what it held since it was asked last, by whomever. */
  hasForgotten(): Promise<boolean>;
  close(): Promise<void>;
}

const PATIENCE = {
  /** A job whose process dies is given to another; only one that every process dies of is set aside. */
  maxStalledCount: 9,
  /** After trouble with its storage a worker looks again this soon. */
  runRetryDelay: 1_000,
};
/** The braces keep all keys of a queue on one node of a Redis Cluster. */
const REDIS_PREFIX = '{daybreak}';
const POSTGRES_SCHEMA = 'bullmq';

export async function openBackend({ databaseUrl, redisUrl }: QueuePlace): Promise<Backend> {
  return redisUrl ? onRedis(redisUrl) : onPostgres(databaseUrl);
}

async function onRedis(url: string): Promise<Backend> {
  // A producer fails at once when Redis is away, so that Slack is told to come again; a worker waits for it.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  const consumer = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  producer.on('error', () => undefined);
  consumer.on('error', () => undefined);
  await producer.connect();
  return {
    // One is on its way while Redis works on the other.
    lanes: 2,
    queue: (name) => new Queue(name, { connection: producer, prefix: REDIS_PREFIX }),
    worker: (name, processor, concurrency) =>
      new Worker(name, processor, { ...PATIENCE, connection: consumer, prefix: REDIS_PREFIX, concurrency }),
    hasForgotten: async () => (await producer.set(`${REDIS_PREFIX}:remembers`, '1', 'NX')) === 'OK',
    async close() {
      producer.disconnect();
      consumer.disconnect();
      await Promise.resolve();
    },
  };
}

function onPostgres(connectionString: string): Promise<Backend> {
  const connection = { connectionString, schema: POSTGRES_SCHEMA, migrate: true, max: 4 };
  // A worker only moves jobs on. Should the machine lose power before such a move reaches the disk, the job runs
  // again, which is harmless; what is added to a queue waits for the disk.
  const moving = { ...connection, options: '-c synchronous_commit=off' };
  return Promise.resolve({
    // PostgreSQL commits what notifies one after the other; fewer and larger batches are faster.
    lanes: 1,
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    worker: (name, processor, concurrency) =>
      new Worker(
        name,
        processor,
        { ...PATIENCE, connection: moving, concurrency },
        createPostgresBackend,
      ) as unknown as Worker,
    hasForgotten: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  });
}

/** Asks once, without trying again. */
export async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}
