import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Outside } from '../../../domain/charter.js';
import { ChannelId, MessageTs, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import type { Written } from './outside.rules.js';

const Content = z.object({ title: z.string(), body: z.string(), link: z.string().nullable() });
/** What was prepared; `link` leads to the message it was made of. */
export type Content = Written & { link: string | null };

export interface Draft {
  id: string;
  workspace: WorkspaceId;
  suggestion: string;
  author: UserId;
  channel: ChannelId;
  messageTs: MessageTs;
  place: Outside;
  /** Null once it is there, or in its author's hands. */
  content: Content | null;
  state: State;
  url: string | null;
  firstTriedAt: Date | null;
  createdAt: Date;
}
type State = Schema['outside_drafts']['state'];
export type Failed = Exclude<State, 'wanted' | 'created'>;

const boundTo = ({ workspace, id }: { workspace: string; id: string }): string =>
  `outside ${workspace} ${id}`;

export async function saveDraft(
  trx: Trx,
  { content, place, messageTs, firstTriedAt, createdAt, ...same }: Draft,
  { secrets }: Pick<Deps, 'secrets'>,
): Promise<void> {
  await trx
    .insertInto('outside_drafts')
    .values({
      ...same,
      message_ts: messageTs,
      place_name: place.name,
      place_url: place.url,
      connector: place.connector ?? null,
      into: place.into ?? null,
      sealed: content && secrets.seal(JSON.stringify(content), boundTo(same)),
      first_tried_at: firstTriedAt,
      created_at: createdAt,
    })
    .execute();
}

export async function findDraft(
  { db, secrets }: Pick<Deps, 'db' | 'secrets'>,
  workspace: WorkspaceId,
  id: string,
): Promise<Draft | null> {
  const row = await db
    .selectFrom('outside_drafts')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toDraft(row, secrets) : null;
}

const Connector = z.enum(['linear', 'notion', 'webhook']).optional().catch(undefined);

const toDraft = (row: Selectable<Schema['outside_drafts']>, secrets: Deps['secrets']): Draft => ({
  id: row.id,
  workspace: row.workspace as WorkspaceId,
  suggestion: row.suggestion,
  author: UserId.parse(row.author),
  channel: ChannelId.parse(row.channel),
  messageTs: MessageTs.parse(row.message_ts),
  place: {
    name: row.place_name,
    url: row.place_url,
    connector: Connector.parse(row.connector ?? undefined),
    into: row.into ?? undefined,
  },
  content: row.sealed && Content.parse(JSON.parse(secrets.open(row.sealed, boundTo(row)))),
  state: row.state,
  url: row.url,
  firstTriedAt: row.first_tried_at,
  createdAt: row.created_at,
});

type Ref = Pick<Draft, 'workspace' | 'id'>;

/** Committed before the first attempt, so that whoever comes after it knows to look first. */
export async function noteFirstTry(db: Db, { workspace, id }: Ref, now: Date): Promise<void> {
  await db
    .updateTable('outside_drafts')
    .set({ first_tried_at: now })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** It is there; what was prepared is not kept any longer. */
export async function noteCreated(db: Db, { workspace, id }: Ref, url: string | null): Promise<void> {
  await db
    .updateTable('outside_drafts')
    .set({ state: 'created', url, sealed: null })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

export async function noteFailed(trx: Trx, { workspace, id }: Ref, state: Failed): Promise<void> {
  await trx
    .updateTable('outside_drafts')
    .set({ state })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** Its author has it back. */
export async function forgetContent(trx: Trx, { workspace, id }: Ref): Promise<void> {
  await trx
    .updateTable('outside_drafts')
    .set({ sealed: null })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

export async function forgetDrafts(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('outside_drafts').where('created_at', '<', before).execute();
}
