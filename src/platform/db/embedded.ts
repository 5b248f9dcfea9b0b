import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { delay, elapsedMs } from '../clock.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { alreadyInUse, OWNER_LOCK, replaceLeftOver, USER, urlOf } from './embedded-owner.js';
import { type Place, placeFor } from './embedded-place.js';

const execute = promisify(execFile);

export { EmbeddedPostgresError } from './embedded-error.js';
export { eraseDataDir } from './embedded-place.js';

export interface EmbeddedPostgres {
  url: string;
  /** Resolves if the server ends by itself, with its last lines. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const DATABASE = 'daybreak';
const START_TIMEOUT_MS = 60_000;
const KEPT_LINES = 20;

/**
 * Starts PostgreSQL in `dataDir/postgres`, making it on first use. One process at a time: a second one on the
 * same folder is refused; a server left behind by a process that was killed is stopped and replaced.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { flags = [] as string[] } = {},
): Promise<EmbeddedPostgres> {
  const place = await placeFor(dataDir);
  await replaceLeftOver(place);
  await writeFile(place.ownerFile, String(process.pid));
  const password = await initialise(place);
  const port = await freePort();
  const server = launch(place, port, flags);
  const url = urlOf(port, password);
  const owner = await waitUntilReady(server, url, dataDir);
  const guard = guardAgainstOrphans(server.child);
  return {
    url: `${url}/${DATABASE}`,
    ended: server.ended,
    async stop() {
      // A process that has nothing left but this must live to see it.
      server.child.ref();
      guard?.kill('SIGKILL');
      await owner.end().catch(() => undefined);
      server.child.kill('SIGINT');
      await server.ended;
      await rm(place.ownerFile, { force: true });
    },
  };
}

/** Makes the cluster unless it is there; answers its password. */
async function initialise({ cluster, passwordFile, programs, ids }: Place): Promise<string> {
  const isMade = await readFile(path.join(cluster, 'PG_VERSION')).catch(() => null);
  if (isMade) return readFile(passwordFile, 'utf8');
  // A half-made cluster, from a process that died while making it, cannot be continued.
  await rm(cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if (ids) {
    await chown(cluster, ids.uid, ids.gid);
    await chown(passwordFile, ids.uid, ids.gid);
  }
  const args = [
    `--pgdata=${cluster}`,
    '--auth=scram-sha-256',
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
  ];
  await execute(programs.initdb, [...args, '--encoding=UTF8', '--locale=C', '--no-instructions'], {
    ...ids,
    cwd: cluster,
  }).catch((error: unknown) => {
    const output = (error as { stderr?: string }).stderr ?? String(error);
    throw new EmbeddedPostgresError(
      `PostgreSQL could not make its files in ${cluster}:\n${lastLines(output)}`,
    );
  });
  return password;
}

interface Server {
  child: ChildProcess;
  output(): string;
  ended: Promise<string>;
}

function launch({ cluster, programs, ids }: Place, port: number, flags: string[]): Server {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
  ];
  const child = spawn(
    programs.postgres,
    ['-D', cluster, '-p', String(port), ...[...settings, ...flags].flatMap((setting) => ['-c', setting])],
    // A group of its own: Ctrl-C in a terminal must reach us alone, so that we end before our database.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true, cwd: cluster, ...ids },
  );
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output = lastLines(output + chunk.toString())));
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(output));
    child.once('error', (error) => resolve(error.message));
  });
  child.unref();
  return { child, output: () => output, ended };
}

const lastLines = (output: string): string => output.trim().split('\n').slice(-KEPT_LINES).join('\n');

/** Asks until a query is answered, then takes the owner's lock and makes the database. Answers the connection that holds the lock. */
async function waitUntilReady(server: Server, url: string, dataDir: string): Promise<pg.Client> {
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  const deadline = elapsedMs() + START_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: `${url}/postgres`, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await claim(client, dataDir);
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (error instanceof EmbeddedPostgresError) throw error;
      if (hasEnded || elapsedMs() > deadline) throw didNotStart(server, dataDir);
      await delay(50);
    }
  }
}

async function claim(client: pg.Client, dataDir: string): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    OWNER_LOCK,
  ]);
  if (!rows[0]?.mine) throw alreadyInUse(dataDir, 0);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
}

const didNotStart = (server: Server, dataDir: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `PostgreSQL did not start in ${dataDir}. Its last lines:\n${server.output() || '(none)'}`,
  );

/** A shell that waits for our end of its input to close, as it does even on kill -9, and then ends the server. */
function guardAgainstOrphans(server: ChildProcess): ChildProcess | null {
  if (process.platform === 'win32' || !server.pid) return null;
  const guard = spawn('/bin/sh', ['-c', `read -r line; kill -INT ${server.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
}

/** A port nobody listens on now. Another process may take it before we do; PostgreSQL then says so. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
