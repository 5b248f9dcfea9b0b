import { type ExpressionBuilder, sql } from 'kysely';
import { ChannelId, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db, Schema, Trx } from '../../../platform/db/schema.js';
import { DEFAULT_NORM, JUDGED_NOTES, type Norm, type StandingNorm } from './norm.rules.js';

export async function findNorm(db: Db, workspace: WorkspaceId): Promise<StandingNorm> {
  const row = await db
    .selectFrom('nudge_norms')
    .selectAll()
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  if (!row) return DEFAULT_NORM;
  return {
    isSilent: row.is_silent,
    exemptChannels: row.exempt_channels.map((id) => ChannelId.parse(id)),
    dailyCap: row.daily_cap,
    urgentMarkers: row.urgent_markers,
    changed: { at: row.changed_at, by: row.set_by === null ? null : UserId.parse(row.set_by) },
  };
}

/** Keeps what an admin set. A norm that was silent and speaks again is judged afresh. */
export async function saveNorm(
  trx: Trx,
  workspace: WorkspaceId,
  norm: Norm,
  { by, now }: { by: UserId; now: Date },
): Promise<void> {
  const kept = {
    is_silent: norm.isSilent,
    exempt_channels: [...norm.exemptChannels],
    daily_cap: norm.dailyCap,
    urgent_markers: [...norm.urgentMarkers],
    set_by: by,
    changed_at: now,
  };
  await trx
    .insertInto('nudge_norms')
    .values({ workspace, ...kept, counts_since: new Date(0) })
    .onConflict((conflict) =>
      conflict.column('workspace').doUpdateSet({
        ...kept,
        counts_since: sql<Date>`case when nudge_norms.is_silent then excluded.changed_at else nudge_norms.counts_since end`,
      }),
    )
    .execute();
}

/** Goes silent, in nobody's name; false when the norm is silent already. */
export async function silenceNorm(trx: Trx, workspace: WorkspaceId, now: Date): Promise<boolean> {
  const silent = { is_silent: true, set_by: null, changed_at: now };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('nudge_norms')
    .values({
      workspace,
      ...silent,
      exempt_channels: [...DEFAULT_NORM.exemptChannels],
      daily_cap: DEFAULT_NORM.dailyCap,
      urgent_markers: [...DEFAULT_NORM.urgentMarkers],
      counts_since: new Date(0),
    })
    .onConflict((conflict) =>
      conflict.column('workspace').doUpdateSet(silent).where('nudge_norms.is_silent', '=', false),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** After this long without an answer a note was ignored. */
export const IGNORED_AFTER_MS = 3_600_000;
const ACTED = ['hold', 'no_rush', 'urgent'];

type NudgeRow = ExpressionBuilder<Schema, 'nudges'>;
const isActedOn = (row: NudgeRow) => row.or([row('answer', 'in', ACTED), row('feedback', '=', 'useful')]);
const isSettled = (ignoredBefore: Date) => (row: NudgeRow) =>
  row.or([
    row('answer', 'is not', null),
    row('feedback', 'is not', null),
    row('created_at', '<=', ignoredBefore),
  ]);

export interface Tally {
  /** Notes that were answered or ignored. */
  all: number;
  acted: number;
}

/** The latest notes of a workspace that were answered or ignored, up to fifty, since the norm last spoke up. */
export async function tallyLatest(db: Db, workspace: WorkspaceId, now: Date): Promise<Tally> {
  const latest = await db
    .selectFrom('nudges')
    .leftJoin('nudge_norms', 'nudge_norms.workspace', 'nudges.workspace')
    .select((row) => isActedOn(row).as('isActedOn'))
    .where('nudges.workspace', '=', workspace)
    .where('kind', '=', 'note')
    .where((row) =>
      row.or([row('counts_since', 'is', null), row('created_at', '>=', row.ref('counts_since'))]),
    )
    .where(isSettled(new Date(now.getTime() - IGNORED_AFTER_MS)))
    .orderBy('created_at', 'desc')
    .limit(JUDGED_NOTES)
    .execute();
  return { all: latest.length, acted: latest.filter((note) => note.isActedOn).length };
}

/** Of a workspace as a whole, for its admins. */
export interface NormNumbers extends Tally {
  /** Passed because they were marked as urgent. */
  urgent: number;
  /** Only counted, because the norm is silent. */
  silent: number;
  /** How many people these numbers are about. */
  senders: number;
}

export async function countSince(
  db: Db,
  workspace: WorkspaceId,
  { since, now }: { since: Date; now: Date },
): Promise<NormNumbers> {
  const isNoteSettled = isSettled(new Date(now.getTime() - IGNORED_AFTER_MS));
  const counted = await db
    .selectFrom('nudges')
    .select((row) => [
      row.fn.countAll<string>().filterWhere('kind', '=', 'note').filterWhere(isNoteSettled).as('all'),
      row.fn.countAll<string>().filterWhere('kind', '=', 'note').filterWhere(isActedOn).as('acted'),
      row.fn.countAll<string>().filterWhere('kind', '=', 'urgent').as('urgent'),
      row.fn.countAll<string>().filterWhere('kind', '=', 'silent').as('silent'),
      row.fn.count<string>('sender').distinct().as('senders'),
    ])
    .where('workspace', '=', workspace)
    .where('kind', '!=', 'unshown')
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return {
    all: Number(counted.all),
    acted: Number(counted.acted),
    urgent: Number(counted.urgent),
    silent: Number(counted.silent),
    senders: Number(counted.senders),
  };
}

/** Where notes were shown since `since`, and the norm still speaks. */
export async function findSpeakingWorkspaces(db: Db, since: Date): Promise<WorkspaceId[]> {
  const rows = await db
    .selectFrom('nudges')
    .select('workspace')
    .distinct()
    .where('kind', '=', 'note')
    .where('created_at', '>', since)
    .where('workspace', 'not in', (query) =>
      query.selectFrom('nudge_norms').select('workspace').where('is_silent', '=', true),
    )
    .execute();
  return rows.map(({ workspace }) => workspace as WorkspaceId);
}
