import { type Config } from './config.js';
import { ConfigError } from './settings.js';
import { connect } from './db/connect.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './db/embedded.js';
import { migrate } from './db/migrations.js';
import type { Db } from './db/schema.js';
import type { Log } from './observability/log.js';
import { keyIn, Secrets } from './secrets.js';

/** What the bot remembers with: the database, given or embedded, and the key to held words. */
export interface Storage {
  db: Db;
  databaseUrl: string;
  secrets: Secrets;
  /** Resolves only if the embedded server ends by itself, with its last lines. */
  lost: Promise<string>;
  close(): Promise<void>;
}

/** Opens the database and brings it up to date. */
export async function openStorage(config: Config, log: Log): Promise<Storage> {
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres(config.dataDir);
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  let isClosing = false;
  const db = connect(databaseUrl, {
    onError: (error) => {
      if (!isClosing) log.warn({ err: error }, 'database connection lost');
    },
  });
  const close = async (): Promise<void> => {
    isClosing = true;
    await db.destroy();
    await embedded?.stop();
  };
  try {
    const applied = await migrate(db);
    if (applied.length > 0) log.info({ applied }, 'database brought up to date');
    const key = config.encryptionKey ?? (await keyIn(config.dataDir));
    return {
      db,
      databaseUrl,
      secrets: new Secrets(key),
      lost: lossOf(embedded),
      close,
    };
  } catch (error) {
    await close();
    throw config.databaseUrl ? explained(error) : error;
  }
}

const lossOf = (embedded: EmbeddedPostgres | null): Promise<string> =>
  embedded?.ended ?? new Promise(() => undefined);

/** A driver's message may quote the address, which holds a password; its code says enough. */
function explained(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
  return new ConfigError(
    `DATABASE_URL does not work (${code}). Expected a PostgreSQL 14 or newer that this process can reach.`,
  );
}
