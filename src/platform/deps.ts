import type { Directory } from '../domain/directory.js';
import type { UserId, WorkspaceId } from '../domain/ids.js';
import type { Writers } from '../domain/writers.js';
import type { Clock } from './clock.js';
import type { Connectors } from './connectors/index.js';
import type { Db } from './db/schema.js';
import type { Log } from './observability/log.js';
import type { Metrics } from './observability/metrics.js';
import type { Queues } from './queue/index.js';
import type { Secrets } from './secrets.js';
import type { Grants } from './slack/grants/index.js';
import type { Slack } from './slack/clients.js';

/** Everything work may touch. Handed in, never imported. */
export interface Deps {
  db: Db;
  clock: Clock;
  queues: Queues;
  directory: Directory;
  writers: Writers;
  slack: Slack;
  /** What people let Daybreak do in their own name. */
  grants: Grants;
  secrets: Secrets;
  /** Places outside of Slack where something can be created. */
  connectors: Connectors;
  /** Has the outbox look for due rows now instead of within a second, or send the one with this id at once. */
  wakeOutbox(id?: string): void;
  /** Tells every feature, soon, that these people work at other times than before; null for everybody. */
  availabilityChanged(workspace: WorkspaceId, people: UserId[] | null): Promise<void>;
  metrics: Metrics;
  log: Log;
}
