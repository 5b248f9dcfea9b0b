import { z } from 'zod';
import { environment, readConfig } from '../platform/config.js';
import { createLog } from '../platform/observability/log.js';
import { changeStuck, findStuck } from '../platform/outbox/index.js';
import { Queues } from '../platform/queue/index.js';
import { openStorage } from '../platform/storage.js';
import type { Db } from '../platform/db/schema.js';
import { BadInput } from './bad-input.js';

/** Something that does not work however often it is tried: an event, or what was to leave. */
interface Failed {
  id: string;
  name: string;
  tries: number;
  at: Date | null;
  reason: string;
}

interface Opened {
  db: Db;
  queues: Queues;
}

async function withStorage<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = readConfig(environment());
  const log = createLog('warn');
  const storage = await openStorage(config, log);
  try {
    const { databaseUrl, db } = storage;
    const queues = await Queues.open({ databaseUrl, redisUrl: config.redisUrl }, log);
    return await work({ db, queues }).finally(() => queues.close());
  } finally {
    await storage.close();
  }
}

async function findFailed({ db, queues }: Opened): Promise<Failed[]> {
  const [events, stuck] = await Promise.all([queues.failed(), findStuck(db)]);
  return [
    ...events,
    ...stuck.map(({ id, effect, tries, since, reason }) => ({ id, name: effect, tries, at: since, reason })),
  ];
}

/** What was set aside, a line each, or as JSON lines. */
export async function listFailed({ json }: { json?: true }): Promise<void> {
  const failed = await withStorage(findFailed);
  if (json) return failed.forEach((one) => console.log(JSON.stringify(one)));
  if (failed.length === 0) return console.log('Nothing has failed.');
  for (const { id, name, tries, at, reason } of failed)
    console.log(`${id}  ${name}  ${tries} tries  ${at?.toISOString() ?? 'unknown time'}  ${reason}`);
  console.log('daybreak failed retry <id> tries again, daybreak failed drop <id> gives up.');
}

/** Tries again, or gives up, one of them or all. @throws BadInput */
export async function changeFailed(
  how: 'retry' | 'drop',
  id: string | undefined,
  { all }: { all?: true },
): Promise<void> {
  if ((id === undefined) === (all === undefined)) throw new BadInput('Expected an id, or --all.');
  const changed = await withStorage(async (opened) => {
    const ids = id === undefined ? (await findFailed(opened)).map((one) => one.id) : [id];
    const done = await Promise.all(ids.map((one) => change(opened, one, how)));
    return done.filter(Boolean).length;
  });
  if (id !== undefined && changed === 0) throw new BadInput(`Nothing that failed is called “${id}”.`);
  const what = changed === 1 ? 'One' : String(changed);
  console.log(how === 'retry' ? `${what} tried again, by the bot when it runs.` : `${what} given up.`);
}

const change = ({ db, queues }: Opened, id: string, how: 'retry' | 'drop'): Promise<boolean> =>
  z.uuid().safeParse(id).success ? changeStuck(db, id, how) : queues.changeFailed(id, how);
