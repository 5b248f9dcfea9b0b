import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Db, Schema } from './schema.js';

/** How long a query may wait for a connection before it fails; intake must answer Slack within 3 s. */
const CONNECT_TIMEOUT_MS = 2_000;

/** Opens a pool. `onError` hears of idle connections that the server cut; the pool replaces them. */
export function connect(
  url: string,
  { max = 10, onError }: { max?: number; onError: (error: Error) => void },
): Db {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  pool.on('error', onError);
  // A connection cut while in use tells nobody but itself, and an unheard 'error' would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Resolves when the database answers a query. */
export async function pingDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
