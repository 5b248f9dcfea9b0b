import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { delay, elapsedMs } from '../clock.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import type { Place } from './embedded-place.js';

const execute = promisify(execFile);

export const USER = 'daybreak';
/** Held as a session lock by the process that owns the server: it is free exactly when that process is gone. */
export const OWNER_LOCK = 7_265_110;
const STOP_TIMEOUT_MS = 60_000;

export const urlOf = (port: number | string, password: string): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}`;

/** What postmaster.pid says of a server that runs, or ran, on the cluster. */
async function lastServer({ cluster }: Place): Promise<{ pid: number; port: string } | null> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 && lines[3] ? { pid, port: lines[3] } : null;
}

/** Sees to a server that another process left behind, or still runs. @throws EmbeddedPostgresError in the latter case */
export async function replaceLeftOver(place: Place): Promise<void> {
  const former = await lastServer(place);
  const ownerPid = Number(await readFile(place.ownerFile, 'utf8').catch(() => '0'));
  // In a container both may be number 1, so our own number says nothing.
  if (ownerPid !== process.pid && isAlive(ownerPid) && former && isAlive(former.pid)) {
    const free = await ownerLockIsFree(place, former.port);
    if (!free) throw alreadyInUse(place.dataDir, ownerPid);
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

export const alreadyInUse = (dataDir: string, pid: number): EmbeddedPostgresError =>
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

/** Whether the process with this number is a PostgreSQL, and not another program that was given the number since. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid) || pid === process.pid) return false;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => nameFromPs(pid));
  return name.includes('postgres');
}

const nameFromPs = (pid: number): Promise<string> =>
  execute('ps', ['-o', 'comm=', '-p', String(pid)]).then(({ stdout }) => stdout);

async function untilGone(pid: number): Promise<void> {
  const deadline = elapsedMs() + STOP_TIMEOUT_MS;
  while (isAlive(pid)) {
    if (elapsedMs() > deadline) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL left behind (process ${pid}) does not end. Stop it and start again.`,
      );
    }
    await delay(50);
  }
}
