import { z } from 'zod';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Trx } from '../../../platform/db/schema.js';
import {
  type Effect,
  type Outgoing,
  post,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { suggestionsFor } from './suggest.handlers.js';
import { findModes } from './suggest.store.js';

const WATCHED_FIRST_MS = 7 * 86_400_000;
const ReportPayload = z.object({ workspace: WorkspaceId, admin: UserId });
type ReportPayload = z.infer<typeof ReportPayload>;

/** After the first week, in an admin's working hours: what would have been said, and the choice to say it. */
export const reportFirstWeek: Effect<ReportPayload> = {
  name: 'charter.report',
  promise: 'at-most-once',
  payload: ReportPayload,

  async compose({ workspace, admin: user }, deps): Promise<Outgoing> {
    const { workspace: mode } = await findModes(deps.db, workspace);
    if (mode !== 'watch') return { kind: 'drop', reason: 'decided already' };
    const wait = untilTheirHours(await deps.directory.person(workspace, user), deps.clock.now());
    if (wait) return wait;
    const content = await suggestionsFor({ workspace, user }, null, deps, 'suggest.first_week');
    return toDirectMessage({ workspace, user }, content, deps);
  },
};

export async function planReport(
  trx: Trx,
  workspace: WorkspaceId,
  admins: UserId[],
  now: Date,
): Promise<void> {
  const dueAt = new Date(now.getTime() + WATCHED_FIRST_MS);
  for (const admin of admins)
    await post(trx, reportFirstWeek, {
      workspace,
      payload: { workspace, admin },
      once: `charter report ${admin}`,
      dueAt,
      now,
    });
}
