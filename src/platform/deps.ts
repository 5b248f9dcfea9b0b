import type { Directory } from '../domain/directory.js';
import type { Clock } from './clock.js';
import type { Db } from './db/schema.js';
import type { Log } from './observability/log.js';
import type { Queues } from './queue/index.js';
import type { Secrets } from './secrets.js';
import type { Slack } from './slack/clients.js';

/** Everything work may touch. Handed in, never imported. */
export interface Deps {
  db: Db;
  clock: Clock;
  queues: Queues;
  directory: Directory;
  slack: Slack;
  secrets: Secrets;
  /** Has the outbox look for due rows now instead of within a second. */
  wakeOutbox(): void;
  log: Log;
}
