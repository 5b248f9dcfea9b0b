import { sayIn } from '../../domain/copy/index.js';
import { hasMentions } from '../../domain/mentions.js';
import { localTime } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';
import type { Deps } from '../../platform/deps.js';
import type { Feature } from '../../platform/feature.js';
import { post } from '../../platform/outbox/index.js';
import { deliverHeld, returnHeld } from './held.effects.js';
import { cancelHeld, editHeld, sendHeldNow, submitEdit } from './held.handlers.js';
import { findHeldBy, forgetEndedHeld } from './held.store.js';
import { heldBlocks } from './held.views.js';
import { later, submitLater } from './later.handlers.js';
import { findMutes, forgetEndedMutes } from './mute.store.js';
import { muteBlocks } from './mute.views.js';
import { postNoRush, showNudge } from './nudge.effects.js';
import { hold, mute, noRush, nudgesSubcommand, unmute, urgent } from './nudge.handlers.js';
import { type Advice, EVERYBODY, type Facts, type PostedMessage } from './nudge.rules.js';
import {
  findNudgedToday,
  findRecentWriters,
  forgetNudges,
  forgetWriters,
  noteWriting,
  recordNudge,
} from './nudge.store.js';

export { type Advice, advise, type Facts, type PostedMessage } from './nudge.rules.js';

/** Somebody who wrote this recently is plainly awake. */
const AWAKE_MS = 10 * 60_000;
const KEPT_MS = 30 * 86_400_000;
/** More than this many people are told as a count. */
const NAMED_UP_TO = 20;

/** Tells senders, kindly and privately, that somebody is asleep; holds messages until morning. */
export const quietHours: Feature = {
  name: 'quiet-hours',
  commands: [later],
  subcommands: [nudgesSubcommand],
  actions: [hold, noRush, urgent, mute, unmute, editHeld, sendHeldNow, cancelHeld],
  submissions: [submitLater, submitEdit],
  effects: [showNudge, postNoRush, deliverHeld, returnHeld],

  async homeBlocks({ workspace, user }, { db, secrets, directory, clock }) {
    const held = await findHeldBy(db, secrets, workspace, user);
    const mutes = await findMutes(db, workspace, user, clock.now());
    const named = mutes.flatMap((one) => (one.scope === 'person' ? [one.target] : []));
    const people = await directory.people(workspace, [...held.map(({ recipient }) => recipient), ...named]);
    const byId = new Map<string, Person>(people.map((person) => [person.id, person]));
    const viewer = await directory.person(workspace, user);
    const say = sayIn(viewer.locale);
    return [...heldBlocks(say, held, byId, viewer), ...muteBlocks(say, mutes, byId, viewer)];
  },

  async erase(trx, workspace) {
    for (const table of ['held_messages', 'nudge_recipients', 'nudges', 'mutes', 'recent_writers'] as const) {
      await trx.deleteFrom(table).where('workspace', '=', workspace).execute();
    }
  },
};

/** Reads all that `advise` needs; null when the message calls nobody. */
export async function gatherFacts(message: PostedMessage, deps: Deps): Promise<Facts | null> {
  const { db, directory, clock } = deps;
  const { workspace, channel, author, mentions } = message;
  const now = clock.now();
  const awakeSince = new Date(now.getTime() - AWAKE_MS);
  const noted = noteWriting(db, { workspace, channel, person: author, at: now });
  if (!hasMentions(mentions)) return noted.then(() => null);
  const [called] = await Promise.all([whoIsCalled(message, deps), noted]);
  const people = await directory.people(workspace, [author, ...called.ids]);
  const sender = people.find(({ id }) => id === author) ?? null;
  const reached = people.filter(({ id }) => called.ids.includes(id));
  const [wroteJustNow, nudgedToday, mutes] = await Promise.all([
    findRecentWriters(db, workspace, channel, awakeSince),
    findNudgedToday(db, message, dayOf(sender, now)),
    findMutes(db, workspace, author, now),
  ]);
  const [named, crowd] = called.isCrowd ? [[], reached] : [reached, null];
  return { message, sender, named, crowd, wroteJustNow, nudgedToday, mutes };
}

async function whoIsCalled({ workspace, channel, mentions }: PostedMessage, { directory }: Deps) {
  if (mentions.broadcast) return { ids: await directory.members(channel), isCrowd: true };
  const groups = await Promise.all(mentions.groups.map((group) => directory.group(workspace, group)));
  const ids = [...new Set([...mentions.users, ...groups.flat()])];
  return { ids, isCrowd: ids.length > NAMED_UP_TO };
}

/** The sender's calendar day: "again today" is theirs. */
const dayOf = (sender: Person | null, now: Date): string => localTime(now, sender?.zone ?? 'UTC').day;

/** Carries the advice out: one transaction holds the nudge and its way to Slack. Harmless when repeated. */
export async function applyAdvice(
  advice: Advice,
  { message, sender }: Facts,
  { db, clock }: Deps,
): Promise<boolean> {
  if (advice.kind === 'silent') return false;
  const now = clock.now();
  const { about } = advice;
  const crowd = about.kind === 'crowd' ? about.crowd : null;
  const recipients =
    about.kind === 'people' ? about.offHours.map(({ person }) => String(person.id)) : [EVERYBODY];
  return db.transaction().execute(async (trx) => {
    const nudge = await recordNudge(trx, message, { about: recipients, day: dayOf(sender, now), now });
    if (!nudge) return false;
    const { workspace } = message;
    return post(trx, showNudge, {
      workspace,
      payload: { workspace, nudge, crowd },
      once: `nudge ${nudge}`,
      dueAt: now,
      now,
    });
  });
}

/** Forgets what has served its purpose: who wrote just now, and who nudged or held for whom a month ago. */
export async function forgetOld({ db, clock }: Deps): Promise<void> {
  const now = clock.now();
  const kept = new Date(now.getTime() - KEPT_MS);
  await forgetWriters(db, new Date(now.getTime() - AWAKE_MS));
  await forgetNudges(db, kept);
  await forgetEndedHeld(db, kept);
  await forgetEndedMutes(db, now);
}
