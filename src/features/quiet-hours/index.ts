import { sayIn } from '../../domain/copy/index.js';
import type { Person } from '../../domain/person.js';
import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import { forgetPartners } from './nudging/direct.store.js';
import { takeBack } from './holding/held.as-sender.js';
import { forgetDrafts } from './holding/draft.store.js';
import { deliverHeld, returnHeld } from './holding/held.effects.js';
import { cancelHeld, editHeld, sendHeldNow, submitEdit } from './holding/held.handlers.js';
import { findHeldBy, forgetEndedHeld } from './holding/held.store.js';
import { tellOfHeld, tellOfMoves } from './holding/held.telling.js';
import { heldBlocks } from './holding/held.views.js';
import { later, submitLater } from './holding/later.handlers.js';
import { moveHeld } from './holding/moving.js';
import { mute, nudgesSubcommand, snoozeOff, snoozeSubcommand, unmute } from './nudging/mute.handlers.js';
import { findMutes, forgetEndedMutes } from './nudging/mute.store.js';
import { muteBlocks } from './nudging/mute.views.js';
import { tellOfSilence } from './nudging/norm.effects.js';
import { editNorm, normHome, submitNorm } from './nudging/norm.handlers.js';
import { postNoRush, showNudge, tellOfPause } from './nudging/nudge.effects.js';
import { AWAKE_MS } from './nudging/nudge.facts.js';
import { notUseful, useful, why } from './nudging/nudge.feedback.js';
import { hold, noRush, urgent } from './nudging/nudge.handlers.js';
import { forgetNudges } from './nudging/nudge.store.js';
import { askAboutDeleted, dropDeleted, keepDeleted } from './holding/original.js';
import { forgetWriters } from './nudging/writers.store.js';
import { holdShortcut, submitShortcut } from './holding/shortcut.handlers.js';

export { partnerIn, type Watched } from './nudging/direct.js';
export { watchNorms } from './nudging/norm.effects.js';
export { DEFAULT_NORM } from './nudging/norm.rules.js';
export { applyAdvice, heedUrgency } from './nudging/nudge.applying.js';
export { gatherDirectFacts, gatherFacts } from './nudging/nudge.facts.js';
export { openWriters } from './nudging/writers.store.js';
export { nextDelivery } from './holding/held.rules.js';
export { originalChanged } from './holding/original.js';
export { type Advice, advise, type Facts, type PostedMessage, withCharter } from './nudging/nudge.rules.js';

const KEPT_MS = 30 * 86_400_000;
const DRAFT_KEPT_MS = 3_600_000;

const ERASED = [
  'held_messages',
  'held_drafts',
  'nudge_recipients',
  'nudges',
  'nudge_norms',
  'mutes',
  'recent_writers',
  'direct_partners',
] as const;

/** Tells senders, kindly and privately, that somebody is asleep; holds messages until morning. */
export const quietHours: Feature = {
  name: 'quiet-hours',
  commands: [later],
  subcommands: [nudgesSubcommand, snoozeSubcommand],
  actions: [
    hold,
    noRush,
    urgent,
    useful,
    notUseful,
    why,
    mute,
    unmute,
    snoozeOff,
    editNorm,
    editHeld,
    sendHeldNow,
    cancelHeld,
    keepDeleted,
    dropDeleted,
  ],
  shortcuts: [holdShortcut],
  submissions: [submitShortcut, submitLater, submitEdit, submitNorm],
  effects: [
    showNudge,
    tellOfPause,
    postNoRush,
    tellOfSilence,
    deliverHeld,
    returnHeld,
    takeBack,
    tellOfHeld,
    tellOfMoves,
    askAboutDeleted,
  ],

  async homeBlocks({ workspace, user }, deps) {
    const { db, secrets, directory, clock } = deps;
    const held = await findHeldBy(db, secrets, workspace, user);
    const mutes = await findMutes(db, workspace, user, clock.now());
    const named = mutes.flatMap((one) => (one.scope === 'person' ? [one.target] : []));
    const people = await directory.people(workspace, [...held.map(({ recipient }) => recipient), ...named]);
    const byId = new Map<string, Person>(people.map((person) => [person.id, person]));
    const viewer = await directory.person(workspace, user);
    const say = sayIn(viewer.locale);
    return [
      ...heldBlocks(say, held, byId, viewer),
      ...muteBlocks(say, mutes, byId, viewer),
      ...(await normHome({ workspace, user }, say, deps)),
    ];
  },

  availabilityChanged: moveHeld,

  async erase(trx, workspace) {
    for (const table of ERASED) {
      await trx.deleteFrom(table).where('workspace', '=', workspace).execute();
    }
  },
};

/** Forgets what has served its purpose: who wrote just now, and who nudged or held for whom a month ago. */
export async function forgetOld({ db, clock }: Deps): Promise<void> {
  const now = clock.now();
  const kept = new Date(now.getTime() - KEPT_MS);
  await forgetWriters(db, new Date(now.getTime() - AWAKE_MS));
  await forgetNudges(db, kept);
  await forgetEndedHeld(db, kept);
  await forgetDrafts(db, new Date(now.getTime() - DRAFT_KEPT_MS));
  await forgetEndedMutes(db, now);
  await forgetPartners(db, kept);
}
