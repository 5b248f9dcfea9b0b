import type { Deps } from '../../../platform/deps.js';
import type { Action, ActionCall, Answer } from '../../../platform/slack/interactions.js';
import { backAt } from './mute.views.js';
import { findNorm } from './norm.store.js';
import { notUsefulThanks, usefulThanks } from './nudge.buttons.views.js';
import { nudgeClicked, ownNudge } from './nudge.handlers.js';
import { hasWavedOff, lockSender, recordFeedback, startPause } from './nudge.learning.store.js';
import type { Nudge } from './nudge.rules.js';
import { whyModal } from './nudge.why.views.js';

export const useful: Action = {
  id: 'nudge.useful',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    const now = deps.clock.now();
    await deps.db.transaction().execute((trx) => recordFeedback(trx, nudge, 'useful', now));
    const say = await deps.directory.say(nudge.workspace, nudge.sender);
    return { kind: 'replace', message: usefulThanks(say, nudge) };
  },
};

export const notUseful: Action = {
  id: 'nudge.not_useful',
  async run(call, deps) {
    const nudge = await nudgeClicked(call, deps);
    const pausedUntil = await waveOff(nudge, deps);
    const sender = await deps.directory.person(nudge.workspace, nudge.sender);
    const say = await deps.directory.say(nudge.workspace, nudge.sender);
    if (pausedUntil) {
      const text = say('nudge.paused', { until: backAt(say, pausedUntil, sender) });
      return { kind: 'replace', message: { text } };
    }
    const people = await deps.directory.people(nudge.workspace, nudge.recipients);
    return { kind: 'replace', message: notUsefulThanks(say, nudge, people) };
  },
};

/** Keeps it; the third in a row starts a pause, whose end is answered. */
const waveOff = (nudge: Nudge, { db, clock }: Deps): Promise<Date | null> =>
  db.transaction().execute(async (trx) => {
    const now = clock.now();
    await lockSender(trx, nudge);
    await recordFeedback(trx, nudge, 'not_useful', now);
    return (await hasWavedOff(trx, nudge, now)) ? startPause(trx, nudge, now) : null;
  });

export const why: Action = {
  id: 'nudge.why',
  async run(call: ActionCall, deps: Deps): Promise<Answer> {
    const nudge = await ownNudge(call, deps);
    const { workspace } = nudge;
    const [people, defaults, norm, say] = await Promise.all([
      deps.directory.people(workspace, nudge.recipients),
      deps.directory.defaults(workspace),
      findNorm(deps.db, workspace),
      deps.directory.say(workspace, nudge.sender),
    ]);
    const reader = await deps.directory.person(workspace, nudge.sender);
    const view = whyModal(say, { people, defaults, norm, reader, at: nudge.createdAt });
    return { kind: 'open', view };
  },
};
