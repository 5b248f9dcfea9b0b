import { sql } from 'kysely';
import type { KindId } from '../../../domain/charter.js';
import type { WorkspaceId } from '../../../domain/ids.js';
import type { Db } from '../../../platform/db/schema.js';
import { Lessons } from '../recognising/lessons.js';

export async function findLessons(db: Db, workspace: WorkspaceId): Promise<Lessons> {
  const rows = await db
    .selectFrom('charter_lessons')
    .selectAll()
    .where('workspace', '=', workspace)
    .execute();
  return new Lessons(rows);
}

/** Counts the words that spoke for a kind, each by itself: they cannot be put together to a message again. */
export async function keepLesson(
  db: Db,
  workspace: WorkspaceId,
  { kind, tokens, isRight }: { kind: KindId; tokens: string[]; isRight: boolean },
): Promise<void> {
  if (tokens.length === 0) return;
  const [right, wrong] = isRight ? [1, 0] : [0, 1];
  await db
    .insertInto('charter_lessons')
    .values(tokens.map((token) => ({ workspace, kind, token, right, wrong })))
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'kind', 'token']).doUpdateSet({
        right: sql<number>`charter_lessons.right + excluded.right`,
        wrong: sql<number>`charter_lessons.wrong + excluded.wrong`,
      }),
    )
    .execute();
}

export async function forgetLessons(db: Db, workspace: WorkspaceId): Promise<void> {
  await db.deleteFrom('charter_lessons').where('workspace', '=', workspace).execute();
}
