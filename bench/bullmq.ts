import { createPostgresBackend, type Processor, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Backend, Setting } from './setting.js';

/** BullMQ by itself, where the bot has its queues too. */
export interface BareBullMq {
  queue(name: string): Queue;
  worker(name: string, processor: Processor): Worker;
  close(): void;
}

/** As much at once as a worker of the bot takes. */
const CONCURRENCY = 16;

export function bareBullMq({ databaseUrl }: Pick<Setting, 'databaseUrl'>, { redisUrl }: Backend): BareBullMq {
  if (redisUrl) {
    const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
    const prefix = '{daybreak}';
    return {
      queue: (name) => new Queue(name, { connection, prefix }),
      worker: (name, processor) =>
        new Worker(name, processor, { connection, prefix, concurrency: CONCURRENCY }),
      close: () => connection.disconnect(),
    };
  }
  const connection = { connectionString: databaseUrl, schema: 'bullmq', migrate: true, max: 4 };
  const moving = { ...connection, options: '-c synchronous_commit=off' };
  return {
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    worker: (name, processor) =>
      new Worker(
        name,
        processor,
        { connection: moving, concurrency: CONCURRENCY },
        createPostgresBackend,
      ) as unknown as Worker,
    close: () => undefined,
  };
}
