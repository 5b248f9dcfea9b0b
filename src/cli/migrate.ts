import { environment, readConfig } from '../platform/config.js';
import { createLog } from '../platform/observability/log.js';
import { openStorage } from '../platform/storage.js';

/** Every process migrates when it starts; this does it ahead of them. */
export async function migrateDatabase(): Promise<void> {
  const config = readConfig(environment());
  const storage = await openStorage(config, createLog('warn'));
  await storage.close();
  console.log('The database is up to date.');
}
