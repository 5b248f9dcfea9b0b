import { type ChannelId, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db } from '../../../platform/db/schema.js';

interface InDirect {
  workspace: WorkspaceId;
  channel: ChannelId;
  person: UserId;
}

/** Whom `person` writes to in this direct message. */
export async function findPartner(
  db: Db,
  { workspace, channel, person }: InDirect,
): Promise<UserId | undefined> {
  const row = await db
    .selectFrom('direct_partners')
    .select('partner')
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('person', '=', person)
    .executeTakeFirst();
  return row && UserId.parse(row.partner);
}

export async function savePartner(
  db: Db,
  { workspace, channel, person, partner, at }: InDirect & { partner: UserId; at: Date },
): Promise<void> {
  await db
    .insertInto('direct_partners')
    .values({ workspace, channel, person, partner, found_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Asked for again when it is next needed. */
export async function forgetPartners(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('direct_partners').where('found_at', '<', before).execute();
}
