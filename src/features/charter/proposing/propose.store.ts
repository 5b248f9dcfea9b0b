import type { Selectable } from 'kysely';
import { UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import { readChannels, type Version } from '../charter.store.js';

export interface Proposal extends Omit<Version, 'version' | 'writtenAt'> {
  id: string;
  workspace: WorkspaceId;
  /** The version that it changes. */
  base: number;
  state: ProposalState;
}
export type ProposalState = Schema['charter_proposals']['state'];

export async function saveProposal(
  trx: Trx,
  { workspace, base, yaml, channels, author, reason }: Omit<Proposal, 'id' | 'state'>,
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('charter_proposals')
    .values({
      workspace,
      base,
      yaml,
      channels: JSON.stringify(Object.fromEntries(channels)),
      author,
      reason,
      state: 'open',
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** How many proposals of this person wait for an admin, to change this version. */
export async function countOpen(
  db: Db,
  { workspace, author, base }: Pick<Proposal, 'workspace' | 'author' | 'base'>,
): Promise<number> {
  const { count } = await db
    .selectFrom('charter_proposals')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('author', '=', author)
    .where('base', '=', base)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findProposal(db: Db, workspace: WorkspaceId, id: string): Promise<Proposal | null> {
  const row = await db
    .selectFrom('charter_proposals')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toProposal(row) : null;
}

const toProposal = (row: Selectable<Schema['charter_proposals']>): Proposal => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  base: row.base,
  yaml: row.yaml,
  channels: readChannels(row.channels),
  author: UserId.parse(row.author),
  reason: row.reason,
  state: row.state,
});

/** False when somebody else decided first. */
export async function decideProposal(
  trx: Trx,
  { workspace, id }: Pick<Proposal, 'workspace' | 'id'>,
  state: Exclude<ProposalState, 'open'>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('charter_proposals')
    .set({ state, decided_at: now })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
