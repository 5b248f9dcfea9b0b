import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Programs, postgresPrograms, type UserIds, serverUser } from './embedded-binaries.js';

const execute = promisify(execFile);

/** Where an embedded server has its files and programs, and who it runs as. */
export interface Place {
  /** As the host named it; for messages. */
  dataDir: string;
  cluster: string;
  passwordFile: string;
  ownerFile: string;
  programs: Programs;
  /** Only where this process is root, which PostgreSQL refuses to be. */
  ids: UserIds | undefined;
}

/**
 * Beside the data, as long as the server's user may go there. A root whose folder is closed to others (`/root`, or
 * one of `mktemp -d`) keeps the files in `/var/lib` instead, and says where in `postgres.location`.
 */
export async function placeFor(dataDir: string): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const [programs, ids] = [await postgresPrograms(), await serverUser()];
  if (!ids) return placeIn(dataDir, dataDir, programs, ids);
  // The server's user must be able to walk in; what lies there has modes of its own.
  await chmod(dataDir, 0o711);
  if ((await mayUse(dataDir, ids)) && (await mayUse(path.dirname(programs.postgres), ids))) {
    return placeIn(dataDir, dataDir, programs, ids);
  }
  const home = await homeElsewhere(dataDir);
  return placeIn(dataDir, home, await copyPrograms(programs, home), ids);
}

const placeIn = (dataDir: string, home: string, programs: Programs, ids: UserIds | undefined): Place => ({
  dataDir,
  cluster: path.resolve(home, 'postgres'),
  passwordFile: path.resolve(home, 'postgres.password'),
  ownerFile: path.resolve(home, 'owner.pid'),
  programs,
  ids,
});

const mayUse = (folder: string, ids: UserIds): Promise<boolean> =>
  execute('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...ids, cwd: '/' }).then(
    () => true,
    () => false,
  );

const locationFile = (dataDir: string): string => path.join(dataDir, 'postgres.location');

async function homeElsewhere(dataDir: string): Promise<string> {
  const known = await readFile(locationFile(dataDir), 'utf8').catch(() => null);
  const home = known ?? (await mkdtemp('/var/lib/daybreak-'));
  await mkdir(home, { recursive: true });
  await chmod(home, 0o711);
  await writeFile(locationFile(dataDir), home);
  return home;
}

async function copyPrograms({ postgres }: Programs, home: string): Promise<Programs> {
  const copied = path.join(home, 'programs');
  await cp(path.resolve(path.dirname(postgres), '..'), copied, { recursive: true, verbatimSymlinks: true });
  return { postgres: path.join(copied, 'bin', 'postgres'), initdb: path.join(copied, 'bin', 'initdb') };
}

/** Removes everything an embedded mode keeps. Only while no server runs on it. */
export async function eraseDataDir(dataDir: string): Promise<void> {
  const elsewhere = await readFile(locationFile(dataDir), 'utf8').catch(() => null);
  if (elsewhere) await rm(elsewhere, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
