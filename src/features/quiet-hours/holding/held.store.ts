import type { Selectable, Updateable } from 'kysely';
import type { HeldText } from '../../../domain/held-text.js';
import type { ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import type { Secrets } from '../../../platform/secrets.js';
import type { HeldMessage } from './held.rules.js';

export interface NewHeldMessage {
  workspace: WorkspaceId;
  /** The same request holds once for each recipient. */
  request: string;
  sender: UserId;
  recipient: UserId;
  channel: ChannelId | null;
  messageTs: MessageTs | null;
  threadTs: MessageTs | null;
  permalink: string | null;
  writtenAt: Date;
  dueAt: Date;
  earliestAt: Date | null;
  isAsSender: boolean;
  text: HeldText;
}

/** Text opens only for the sender and recipient it was sealed for. */
const boundTo = ({
  workspace,
  sender,
  recipient,
}: Pick<HeldMessage, 'workspace' | 'sender' | 'recipient'>): string =>
  `held ${workspace} ${sender} ${recipient}`;

/** Answers the new id, or null when this request already holds one for this recipient. */
export async function insertHeld(
  trx: Trx,
  secrets: Secrets,
  held: NewHeldMessage,
  now: Date,
): Promise<string | null> {
  const row = await trx
    .insertInto('held_messages')
    .values({
      workspace: held.workspace,
      request: held.request,
      sender: held.sender,
      recipient: held.recipient,
      channel: held.channel,
      message_ts: held.messageTs,
      thread_ts: held.threadTs,
      permalink: held.permalink,
      earliest_at: held.earliestAt,
      is_as_sender: held.isAsSender,
      sealed_text: secrets.seal(JSON.stringify(held.text), boundTo(held)),
      written_at: held.writtenAt,
      due_at: held.dueAt,
      told_at: held.dueAt,
      state: 'held',
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function findHeld(
  db: Db,
  secrets: Secrets,
  workspace: WorkspaceId,
  id: string,
  options: { mayBeUnreadable?: boolean } = {},
): Promise<HeldMessage | undefined> {
  const row = await db
    .selectFrom('held_messages')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toHeld(row, secrets, options);
}

/** What somebody has in our keeping, the next to leave first. */
export async function findHeldBy(
  db: Db,
  secrets: Secrets,
  workspace: WorkspaceId,
  sender: UserId,
): Promise<HeldMessage[]> {
  const rows = await db
    .selectFrom('held_messages')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('sender', '=', sender)
    .where('state', '=', 'held')
    .orderBy('due_at')
    .orderBy('created_at')
    .execute();
  return rows.map((row) => toHeld(row, secrets, { mayBeUnreadable: true }));
}

export function toHeld(
  row: Selectable<Schema['held_messages']>,
  secrets: Secrets,
  { mayBeUnreadable = false } = {},
): HeldMessage {
  const who = {
    workspace: row.workspace as WorkspaceId,
    sender: row.sender as UserId,
    recipient: row.recipient as UserId,
  };
  return {
    ...who,
    id: row.id,
    channel: row.channel as ChannelId | null,
    messageTs: row.message_ts as MessageTs | null,
    threadTs: row.thread_ts as MessageTs | null,
    permalink: row.permalink,
    writtenAt: row.written_at,
    dueAt: row.due_at,
    toldAt: row.told_at,
    earliestAt: row.earliest_at,
    isForced: row.is_forced,
    batch: row.batch,
    isAsSender: row.is_as_sender,
    isTakenBack: row.is_taken_back,
    state: row.state,
    text: row.sealed_text && opened(row.sealed_text),
  };

  function opened(sealed: Buffer): HeldText | null {
    try {
      return JSON.parse(secrets.open(sealed, boundTo(who))) as HeldText;
    } catch (error) {
      // Sealed under another key: a list must still show that it is there.
      if (mayBeUnreadable) return null;
      throw error;
    }
  }
}

/** Whether it is still in our keeping and not leaving, holding the row until the transaction ends. */
export async function lockHeld(trx: Trx, workspace: WorkspaceId, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('held_messages')
    .select('id')
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'held')
    .where('batch', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function rewriteHeld(
  trx: Trx,
  secrets: Secrets,
  held: HeldMessage,
  text: HeldText,
): Promise<void> {
  await trx
    .updateTable('held_messages')
    .set({ sealed_text: secrets.seal(JSON.stringify(text), boundTo(held)) })
    .where('workspace', '=', held.workspace)
    .where('id', '=', held.id)
    .where('state', '=', 'held')
    .execute();
}

type HeldChange = Partial<
  Pick<
    Updateable<Schema['held_messages']>,
    'due_at' | 'told_at' | 'is_forced' | 'is_as_sender' | 'is_taken_back' | 'batch'
  >
>;

export async function changeHeldRow(
  db: Db,
  { workspace, id }: Pick<HeldMessage, 'workspace' | 'id'>,
  change: HeldChange,
): Promise<void> {
  await db
    .updateTable('held_messages')
    .set(change)
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '=', 'held')
    .execute();
}

/** Ends the keeping. The text is erased, except where the sender still has to get it back. */
export async function endHeld(
  trx: Trx,
  { workspace, id }: Pick<HeldMessage, 'workspace' | 'id'>,
  state: 'delivered' | 'cancelled' | 'undeliverable' | 'returned',
  now: Date,
): Promise<void> {
  await trx
    .updateTable('held_messages')
    .set({ state, ended_at: now, ...(state === 'undeliverable' ? {} : { sealed_text: null }) })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** Forgets that something was held, once it has been over for a while. */
export async function forgetEndedHeld(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('held_messages')
    .where('ended_at', '<', before)
    .where('sealed_text', 'is', null)
    .execute();
}
