import { UserId } from '../../../domain/ids.js';
import type { Writers, Writing } from '../../../domain/writers.js';
import type { Db } from '../../../platform/db/schema.js';

/** Notes in memory, and stores many notes with one statement. */
export function openWriters(db: Db): Writers {
  let noted = new Map<string, Writing>();
  const keep = async (): Promise<void> => {
    const writings = [...noted.values()];
    if (writings.length === 0) return;
    noted = new Map();
    await store(db, writings);
  };
  return {
    wrote(writing) {
      noted.set(`${writing.workspace} ${writing.channel} ${writing.person}`, writing);
    },
    async since(workspace, channel, since) {
      await keep();
      const rows = await db
        .selectFrom('recent_writers')
        .select('person')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('wrote_at', '>', since)
        .execute();
      return new Set(rows.map(({ person }) => UserId.parse(person)));
    },
    keep,
  };
}

async function store(db: Db, writings: Writing[]): Promise<void> {
  await db
    .insertInto('recent_writers')
    .values(writings.map(({ at, ...where }) => ({ ...where, wrote_at: at })))
    .onConflict((conflict) =>
      conflict
        .columns(['workspace', 'channel', 'person'])
        .doUpdateSet(({ ref }) => ({ wrote_at: ref('excluded.wrote_at') })),
    )
    .execute();
}

export async function forgetWriters(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('recent_writers').where('wrote_at', '<', before).execute();
}
