import { sql } from 'kysely';
import type { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Db, Trx } from '../../../platform/db/schema.js';
import { findMutes, saveMute } from './mute.store.js';
import { IGNORED_AFTER_MS } from './norm.store.js';
import type { Nudge } from './nudge.store.js';

/** So many notes in a row that were of no use, and it is quiet for so long. */
const WAVED_OFF_IN_A_ROW = 3;
const PAUSE_MS = 14 * 86_400_000;

export type Feedback = 'useful' | 'not_useful';
type Sender = Pick<Nudge, 'workspace' | 'sender'>;

/** One at a time for each sender, until the transaction ends: caps and pauses are exact. */
export async function lockSender(trx: Trx, { workspace, sender }: Sender): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`nudges ${workspace} ${sender}`}, 0))`.execute(
    trx,
  );
}

/** Keeps what the sender thought of it; the first word counts. */
export async function recordFeedback(trx: Trx, nudge: Nudge, feedback: Feedback, now: Date): Promise<void> {
  await trx
    .updateTable('nudges')
    .set({ feedback, answered_at: now })
    .where('workspace', '=', nudge.workspace)
    .where('id', '=', nudge.id)
    .where('feedback', 'is', null)
    .execute();
}

/** How many notes this sender was shown on `day`, their own calendar day. */
export async function countShown(db: Db, { workspace, sender }: Sender, day: string): Promise<number> {
  const { shown } = await db
    .selectFrom('nudge_recipients')
    .innerJoin('nudges', 'nudges.id', 'nudge_recipients.nudge')
    .select((row) => row.fn.count<string>('nudge').distinct().as('shown'))
    .where('nudge_recipients.workspace', '=', workspace)
    .where('nudge_recipients.sender', '=', sender)
    .where('day', '=', day)
    .where('kind', '=', 'note')
    .executeTakeFirstOrThrow();
  return Number(shown);
}

/** Whether the sender confirmed, as long as that is remembered, that marked messages are urgent; or was asked on `day`. */
export async function knowsUrgent(db: Db, { workspace, sender }: Sender, day: string): Promise<boolean> {
  const row = await db
    .selectFrom('nudges')
    .innerJoin('nudge_recipients', 'nudge_recipients.nudge', 'nudges.id')
    .select('nudges.id')
    .where('nudges.workspace', '=', workspace)
    .where('nudges.sender', '=', sender)
    .where('kind', '=', 'urgent')
    .where((row) => row.or([row('answer', '=', 'urgent'), row('day', '=', day)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the sender's last three notes were each called not useful, or left alone for an hour. */
export async function hasWavedOff(trx: Trx, { workspace, sender }: Sender, now: Date): Promise<boolean> {
  const last = await trx
    .selectFrom('nudges')
    .select(['answer', 'feedback', 'created_at'])
    .where('workspace', '=', workspace)
    .where('sender', '=', sender)
    .where('kind', '=', 'note')
    .where('is_weighed', '=', false)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(WAVED_OFF_IN_A_ROW)
    .execute();
  const ignoredBefore = new Date(now.getTime() - IGNORED_AFTER_MS);
  const wavedOff = last.filter(
    ({ answer, feedback, created_at }) =>
      feedback === 'not_useful' || (answer === null && feedback === null && created_at <= ignoredBefore),
  );
  return wavedOff.length === WAVED_OFF_IN_A_ROW;
}

/** Quiet for two weeks, or for as long as the sender chose before; answers until when, null for good. */
export async function startPause(trx: Trx, { workspace, sender }: Sender, now: Date): Promise<Date | null> {
  await weighAll(trx, { workspace, sender });
  const until = new Date(now.getTime() + PAUSE_MS);
  const own = (await findMutes(trx, workspace, sender, now)).find(({ scope }) => scope === 'all');
  if (own && (own.until === null || own.until > until)) return own.until;
  await saveMute(trx, workspace, sender, { scope: 'all', target: '', until, isLearned: true });
  return until;
}

/** A fresh start: no earlier note counts towards a pause. */
export async function weighAll(
  trx: Trx,
  { workspace, sender }: { workspace: WorkspaceId; sender: UserId },
): Promise<void> {
  await trx
    .updateTable('nudges')
    .set({ is_weighed: true })
    .where('workspace', '=', workspace)
    .where('sender', '=', sender)
    .where('is_weighed', '=', false)
    .execute();
}
