// One PostgreSQL for the whole run, from the build that `npm test` made. Each test file gets a copy of its template.
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';

const built = (file) => import(pathToFileURL(path.resolve('dist/src', file)).href);

/** Thousands of connections are made: the usual 4,096 rounds to check a password each time are not what is tested. */
async function connectQuickly(db, url) {
  const { username, password } = new URL(url);
  await db.connection().execute(async (connection) => {
    await sql`set scram_iterations = 1`.execute(connection);
    await sql`alter role ${sql.id(username)} password ${sql.lit(password)}`.execute(connection);
  });
}

export default async function globalSetup() {
  const { eraseDataDir, startEmbeddedPostgres } = await built('platform/db/embedded.js');
  const { connect } = await built('platform/db/connect.js');
  const { migrate } = await built('platform/db/migrations.js');
  const { Queues } = await built('platform/queue/index.js');
  const { createLog } = await built('platform/observability/log.js');

  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-test-'));
  // Nothing here outlives the run, so nothing need reach the disk.
  const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];
  const server = await startEmbeddedPostgres(dataDir, { flags });
  const db = connect(server.url, { onError: () => undefined });
  await connectQuickly(db, server.url);
  await migrate(db);
  const queues = await Queues.open({ databaseUrl: server.url }, createLog('silent'));
  await queues.close();
  await db.destroy();
  globalThis.testPostgres = { server, erase: () => eraseDataDir(dataDir) };
  process.env.TEST_DATABASE_URL = server.url;
}
