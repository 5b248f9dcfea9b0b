import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { delay, elapsedMs } from '../clock.js';
import { postgresBinaries, type ServerUser, serverUser } from './embedded-binaries.js';

const execute = promisify(execFile);

/** The embedded server cannot be had; the message is for whoever starts the process. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

export interface EmbeddedPostgres {
  url: string;
  /** Resolves if the server ends by itself, with its last lines. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const DATABASE = 'daybreak';
const USER = 'daybreak';
/** Held as a session lock by the process that owns the server: it is free exactly when that process is gone. */
const OWNER_LOCK = 7_265_110;
const START_TIMEOUT_MS = 60_000;
const KEPT_LINES = 20;

interface Place {
  cluster: string;
  passwordFile: string;
  ownerFile: string;
}

/**
 * Starts PostgreSQL in `dataDir/postgres`, making it on first use. One process at a time: a second one on the
 * same folder is refused; a server left behind by a process that was killed is stopped and replaced.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { flags = [] as string[] } = {},
): Promise<EmbeddedPostgres> {
  const place: Place = {
    cluster: path.resolve(dataDir, 'postgres'),
    passwordFile: path.resolve(dataDir, 'postgres.password'),
    ownerFile: path.resolve(dataDir, 'owner.pid'),
  };
  await mkdir(dataDir, { recursive: true });
  await replaceLeftOver(place, dataDir);
  await writeFile(place.ownerFile, String(process.pid));
  const user = await serverUser();
  const password = await initialise(place, user);
  const port = await freePort();
  const server = launch(place, port, user, flags);
  const url = urlOf(port, password);
  const owner = await waitUntilReady(server, url, dataDir);
  const guard = guardAgainstOrphans(server.child);
  return {
    url: `${url}/${DATABASE}`,
    ended: server.ended,
    async stop() {
      guard?.kill('SIGKILL');
      await owner.end().catch(() => undefined);
      server.child.kill('SIGINT');
      await server.ended;
      await rm(place.ownerFile, { force: true });
    },
  };
}

const urlOf = (port: number | string, password: string): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}`;

/** What postmaster.pid says of a server that runs, or ran, on the cluster. */
async function lastServer({ cluster }: Place): Promise<{ pid: number; port: string } | null> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 && lines[3] ? { pid, port: lines[3] } : null;
}

async function replaceLeftOver(place: Place, dataDir: string): Promise<void> {
  const former = await lastServer(place);
  const ownerPid = Number(await readFile(place.ownerFile, 'utf8').catch(() => '0'));
  // In a container both may be number 1, so our own number says nothing.
  if (ownerPid !== process.pid && isAlive(ownerPid) && former && isAlive(former.pid)) {
    const free = await ownerLockIsFree(place, former.port);
    if (!free) throw alreadyInUse(dataDir, ownerPid);
  }
  if (!former) return;
  if (!(await isPostgres(former.pid))) {
    // The number was given to another process since; PostgreSQL itself would refuse to start.
    await rm(path.join(place.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  process.kill(former.pid, 'SIGINT');
  await untilGone(former.pid);
}

const alreadyInUse = (dataDir: string, pid: number): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `${dataDir} is in use by another Daybreak (process ${pid}). Stop that one, or set DATA_DIR to another folder.`,
  );

/** False also when the server does not answer: it may be starting under its owner. */
async function ownerLockIsFree({ passwordFile }: Place, port: string): Promise<boolean> {
  const password = await readFile(passwordFile, 'utf8').catch(() => '');
  const client = new pg.Client({
    connectionString: `${urlOf(port, password)}/postgres`,
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
      OWNER_LOCK,
    ]);
    return rows[0]?.free ?? false;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const { stdout } = await execute('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({
    stdout: 'postgres',
  }));
  return stdout.includes('postgres');
}

async function untilGone(pid: number): Promise<void> {
  const deadline = elapsedMs() + START_TIMEOUT_MS;
  while (isAlive(pid)) {
    if (elapsedMs() > deadline) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL left behind (process ${pid}) does not end. Stop it and start again.`,
      );
    }
    await delay(50);
  }
}

/** Makes the cluster unless it is there; answers its password. */
async function initialise({ cluster, passwordFile }: Place, user: ServerUser): Promise<string> {
  const isMade = await readFile(path.join(cluster, 'PG_VERSION')).catch(() => null);
  if (isMade) return readFile(passwordFile, 'utf8');
  // A half-made cluster, from a process that died while making it, cannot be continued.
  await rm(cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if (user.ids) {
    // The server's user must be able to walk in; what lies there has modes of its own.
    await chmod(path.dirname(cluster), 0o711);
    await chown(cluster, user.ids.uid, user.ids.gid);
    await chown(passwordFile, user.ids.uid, user.ids.gid);
  }
  const { initdb } = await postgresBinaries();
  await chmod(initdb, 0o755).catch(() => undefined);
  const args = [
    `--pgdata=${cluster}`,
    '--auth=scram-sha-256',
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
  ];
  await execute(initdb, [...args, '--encoding=UTF8', '--locale=C', '--no-instructions'], {
    ...user.ids,
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

function launch({ cluster }: Place, port: number, user: ServerUser, flags: string[]): Server {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
  ];
  const child = spawn(
    user.postgres,
    ['-D', cluster, '-p', String(port), ...[...settings, ...flags].flatMap((setting) => ['-c', setting])],
    // A group of its own: Ctrl-C in a terminal must reach us alone, so that we end before our database.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...user.ids },
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
