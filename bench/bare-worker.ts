import { bareBullMq } from './bullmq.js';

/** A BullMQ worker that does nothing, in a process of its own: `bare-worker.js <queue> <database> [<redis>]`. */
const [name = '', databaseUrl = '', redisUrl = ''] = process.argv.slice(2);
const backend = { name: '', settings: {}, ...(redisUrl ? { redisUrl } : {}) };
const worker = bareBullMq({ databaseUrl }, backend).worker(name, () => Promise.resolve());
worker.on('error', () => undefined);
process.once('SIGTERM', () => process.exit(0));
await worker.waitUntilReady();
process.send?.('ready');
