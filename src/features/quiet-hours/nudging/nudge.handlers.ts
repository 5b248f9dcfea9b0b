import { z } from 'zod';
import { isDirect } from '../../../domain/ids.js';
import type { Key } from '../../../domain/copy/index.js';
import { whoIsOffHours } from '../../../domain/person.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import type { Action, ActionCall, Answer } from '../../../platform/slack/interactions.js';
import { holdPosted } from '../holding/holding.js';
import { postNoRush } from './nudge.effects.js';
import { type Nudge } from './nudge.rules.js';
import { findNudge, recordAnswer } from './nudge.store.js';

/** A nudge's buttons work for half a day; after that the moment has passed. */
const VALID_MS = 12 * 3_600_000;

/** Finds the nudge whose button was clicked and checks, again, that the person may. @throws Refusal */
export async function nudgeClicked(call: ActionCall, deps: Deps): Promise<Nudge> {
  const nudge = await ownNudge(call, deps);
  if (deps.clock.now().getTime() - nudge.createdAt.getTime() > VALID_MS) throw new Refusal('nudge.too_late');
  return nudge;
}

/** The same, however old it is. @throws Refusal */
export async function ownNudge(call: ActionCall, { db }: Deps): Promise<Nudge> {
  const [id = ''] = call.value.split(' ');
  const nudge = z.uuid().safeParse(id).success ? await findNudge(db, call.workspace, id) : undefined;
  if (!nudge) throw new Refusal('nudge.unknown');
  if (nudge.sender !== call.user) throw new Refusal('nudge.not_yours');
  return nudge;
}

export const hold: Action = {
  id: 'nudge.hold',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    return holdPosted(nudge, deps);
  },
};

export const noRush: Action = {
  id: 'nudge.no_rush',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    if (isDirect(nudge.channel)) throw new Refusal('nudge.not_in_direct');
    const now = deps.clock.now();
    const called = await deps.directory.people(nudge.workspace, nudge.recipients);
    if (called.length > 0 && whoIsOffHours(called, now).length === 0) throw new Refusal('nudge.at_work');
    await deps.db.transaction().execute(async (trx) => {
      await recordAnswer(trx, nudge, 'no_rush', now);
      await post(trx, postNoRush, {
        workspace: nudge.workspace,
        payload: { workspace: nudge.workspace, nudge: nudge.id },
        once: `no rush ${nudge.id}`,
        dueAt: now,
        now,
      });
    });
    deps.wakeOutbox();
    return replaceWith('nudge.no_rush_done', nudge, deps);
  },
};

export const urgent: Action = {
  id: 'nudge.urgent',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    await deps.db.transaction().execute((trx) => recordAnswer(trx, nudge, 'urgent', deps.clock.now()));
    return replaceWith(nudge.isUrgent ? 'nudge.marked_done' : 'nudge.urgent_done', nudge, deps);
  },
};

async function replaceWith(key: Key, { workspace, sender }: Nudge, { directory }: Deps): Promise<Answer> {
  const say = await directory.say(workspace, sender);
  return { kind: 'replace', message: { text: say(key) } };
}
