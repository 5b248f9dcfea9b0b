import type { Selectable } from 'kysely';
import { z } from 'zod';
import { ChannelId, UserId, type WorkspaceId } from '../../domain/ids.js';
import type { Db, Schema, Trx } from '../../platform/db/schema.js';

/** A version of a charter, as it was written. */
export interface Version {
  version: number;
  yaml: string;
  /** The ids of the channels it names, by name, where they are known. */
  channels: ReadonlyMap<string, ChannelId>;
  author: UserId;
  reason: string;
  writtenAt: Date;
}

/** The version in force: the last. */
export async function findCurrent(db: Db, workspace: WorkspaceId): Promise<Version | null> {
  const [current] = await findVersions(db, workspace, 1);
  return current ?? null;
}

/** The last versions, the newest first. */
export async function findVersions(db: Db, workspace: WorkspaceId, limit: number): Promise<Version[]> {
  const rows = await db
    .selectFrom('charters')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toVersion);
}

export async function findVersion(db: Db, workspace: WorkspaceId, version: number): Promise<Version | null> {
  const row = await db
    .selectFrom('charters')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ? toVersion(row) : null;
}

const Channels = z.record(z.string(), ChannelId);
export const readChannels = (json: unknown): ReadonlyMap<string, ChannelId> =>
  new Map(Object.entries(Channels.parse(json)));

const toVersion = (row: Selectable<Schema['charters']>): Version => ({
  version: row.version,
  yaml: row.yaml,
  channels: readChannels(row.channels),
  author: UserId.parse(row.author),
  reason: row.reason,
  writtenAt: row.written_at,
});

/** Puts a version in force after `after`; false when somebody else was faster. */
export async function saveVersion(
  trx: Trx,
  workspace: WorkspaceId,
  after: number,
  { yaml, channels, author, reason, writtenAt }: Omit<Version, 'version'>,
): Promise<boolean> {
  const row = await trx
    .insertInto('charters')
    .values({
      workspace,
      version: after + 1,
      yaml,
      channels: JSON.stringify(Object.fromEntries(channels)),
      author,
      reason,
      written_at: writtenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

export async function eraseCharters(trx: Trx, workspace: WorkspaceId): Promise<void> {
  for (const table of [
    'charters',
    'charter_proposals',
    'charter_lessons',
    'suggestions',
    'suggestion_modes',
    'outside_drafts',
    'charter_boards',
    'question_people',
    'questions',
    'thread_messages',
    'circles',
  ] as const)
    await trx.deleteFrom(table).where('workspace', '=', workspace).execute();
}
