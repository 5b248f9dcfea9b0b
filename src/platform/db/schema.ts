import type { Kysely, Transaction } from 'kysely';
import type { CharterTables } from './tables/charter.js';
import type { OutboxTables } from './tables/outbox.js';
import type { PeopleTables } from './tables/people.js';
import type { QuietHoursTables } from './tables/quiet-hours.js';

/** Row shapes as PostgreSQL holds them. They stop at a feature's `store.ts`. */
export interface Schema extends PeopleTables, QuietHoursTables, CharterTables, OutboxTables {}

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;
