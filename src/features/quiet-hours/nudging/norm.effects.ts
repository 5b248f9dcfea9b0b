import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outgoing,
  post,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { isOfLittleUse, shareOf } from './norm.rules.js';
import { findNorm, findSpeakingWorkspaces, silenceNorm, tallyLatest } from './norm.store.js';

const SilencedPayload = z.object({
  workspace: WorkspaceId,
  admin: UserId,
  notes: z.number().int(),
  share: z.number().int(),
});

/** Tells an admin, in their working hours, that the notes fell silent. */
export const tellOfSilence: Effect<z.infer<typeof SilencedPayload>> = {
  name: 'norm.silence',
  promise: 'at-most-once',
  payload: SilencedPayload,

  async compose({ workspace, admin, notes, share }, deps): Promise<Outgoing> {
    const { isSilent } = await findNorm(deps.db, workspace);
    if (!isSilent) return { kind: 'drop', reason: 'the norm speaks again' };
    const person = await deps.directory.person(workspace, admin);
    const wait = untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    return toDirectMessage(
      { workspace, user: admin },
      { text: sayIn(person.locale)('norm.silenced', { notes, share }) },
      deps,
    );
  },
};

/** A note is judged an hour after it was shown; this leaves room for a bot that was down for a day. */
const LOOKED_BACK_MS = 26 * 3_600_000;

/** Where the last notes were of little use, they fall silent, and the admins are told. Harmless when repeated. */
export async function watchNorms(deps: Deps): Promise<void> {
  const since = new Date(deps.clock.now().getTime() - LOOKED_BACK_MS);
  for (const workspace of await findSpeakingWorkspaces(deps.db, since)) await watchNorm(workspace, deps);
}

async function watchNorm(workspace: WorkspaceId, deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const tally = await tallyLatest(deps.db, workspace, now);
  if (!isOfLittleUse(tally)) return;
  const admins = await deps.directory.admins(workspace);
  const told = { notes: tally.all, share: shareOf(tally) };
  await deps.db.transaction().execute(async (trx) => {
    if (!(await silenceNorm(trx, workspace, now))) return;
    for (const admin of admins) {
      await post(trx, tellOfSilence, {
        workspace,
        payload: { workspace, admin, ...told },
        once: `norm silent ${admin} ${now.toISOString()}`,
        dueAt: now,
        now,
      });
    }
  });
  deps.wakeOutbox();
  deps.log.info({ workspace, ...told }, 'off-hours notes fell silent');
}
