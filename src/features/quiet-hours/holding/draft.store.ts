import { z } from 'zod';
import type { HeldText } from '../../../domain/held-text.js';
import { ChannelId, MessageTs, type UserId, type WorkspaceId } from '../../../domain/ids.js';
import { Mentions } from '../../../domain/mentions.js';
import type { Db, Trx } from '../../../platform/db/schema.js';
import type { Secrets } from '../../../platform/secrets.js';
import type { Carried } from './unsend.rules.js';

/** What a form for holding is about: somebody's own message, as the shortcut brought it. */
export interface Draft {
  text: HeldText;
  channel: ChannelId;
  ts: MessageTs;
  threadTs: MessageTs | null;
  carried: Carried;
}

const Kept = z.object({
  text: z.custom<HeldText>(Array.isArray),
  channel: ChannelId,
  ts: MessageTs,
  threadTs: MessageTs.nullable(),
  carried: z.object({ hasFiles: z.boolean(), hasReplies: z.boolean(), calls: Mentions }),
});

interface Owner {
  workspace: WorkspaceId;
  user: UserId;
}
const boundTo = ({ workspace, user }: Owner): string => `draft ${workspace} ${user}`;

export async function saveDraft(
  db: Db,
  secrets: Secrets,
  owner: Owner,
  draft: Draft,
  now: Date,
): Promise<string> {
  const { id } = await db
    .insertInto('held_drafts')
    .values({
      workspace: owner.workspace,
      person: owner.user,
      sealed_draft: secrets.seal(JSON.stringify(draft), boundTo(owner)),
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findDraft(db: Db, secrets: Secrets, owner: Owner, id: string): Promise<Draft | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db
    .selectFrom('held_drafts')
    .select('sealed_draft')
    .where('workspace', '=', owner.workspace)
    .where('person', '=', owner.user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row
    ? (Kept.safeParse(JSON.parse(secrets.open(row.sealed_draft, boundTo(owner)))).data ?? null)
    : null;
}

export async function dropDraft(trx: Trx, { workspace }: Owner, id: string): Promise<void> {
  await trx.deleteFrom('held_drafts').where('workspace', '=', workspace).where('id', '=', id).execute();
}

/** Whoever left the form open for so long begins anew. */
export async function forgetDrafts(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('held_drafts').where('created_at', '<', before).execute();
}
