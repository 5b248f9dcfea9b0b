import type { UserId } from '../../../domain/ids.js';
import { hasMentions } from '../../../domain/mentions.js';
import type { Deps } from '../../../platform/deps.js';
import { findMutes } from './mute.store.js';
import { countShown } from './nudge.learning.store.js';
import { findNorm } from './norm.store.js';
import { type Facts, mayConcern, type PostedMessage, senderDay } from './nudge.rules.js';
import { findNudgedToday } from './nudge.store.js';

/** Somebody who wrote this recently is plainly awake. */
export const AWAKE_MS = 10 * 60_000;
/** More than this many people are told as a count. */
const NAMED_UP_TO = 20;

/** Reads all that `advise` needs; null when the message calls nobody, or nobody who is off-hours. */
export async function gatherFacts(message: PostedMessage, deps: Deps): Promise<Facts | null> {
  const { workspace, channel, author, mentions } = message;
  deps.writers.wrote({ workspace, channel, person: author, at: deps.clock.now() });
  if (!hasMentions(mentions)) return null;
  return factsAbout(message, await whoIsCalled(message, deps), deps);
}

interface Called {
  ids: UserId[];
  isCrowd: boolean;
}

async function whoIsCalled({ workspace, channel, mentions }: PostedMessage, deps: Deps): Promise<Called> {
  const { directory } = deps;
  if (mentions.broadcast) return { ids: await directory.members(channel), isCrowd: true };
  const groups = await Promise.all(mentions.groups.map((group) => directory.group(workspace, group)));
  const ids = [...new Set([...mentions.users, ...groups.flat()])];
  return { ids, isCrowd: ids.length > NAMED_UP_TO };
}

/** The facts of a message that calls these people. Most call people who are at work: nothing more is asked then. */
async function factsAbout(message: PostedMessage, called: Called, deps: Deps): Promise<Facts | null> {
  const { db, directory, clock, writers } = deps;
  const { workspace, channel, author } = message;
  const now = clock.now();
  const people = await directory.people(workspace, [author, ...called.ids]);
  const sender = people.find(({ id }) => id === author) ?? null;
  const isCalled = new Set(called.ids);
  const reached = people.filter(({ id }) => isCalled.has(id));
  const [named, crowd] = called.isCrowd ? [[], reached] : [reached, null];
  if (!mayConcern({ message, sender, named, crowd }, now)) return null;
  const day = senderDay(sender, now);
  const [wroteJustNow, nudgedToday, shownToday, mutes, norm] = await Promise.all([
    writers.since(workspace, channel, new Date(now.getTime() - AWAKE_MS)),
    findNudgedToday(db, message, day),
    countShown(db, { workspace, sender: author }, day),
    findMutes(db, workspace, author, now),
    findNorm(db, workspace),
  ]);
  return {
    message,
    sender,
    named,
    crowd,
    wroteJustNow,
    nudgedToday,
    shownToday,
    mutes,
    norm,
    mayBreak: false,
    isOnCall: false,
  };
}

/** The facts of a direct message, which calls the one it is written to. */
export const gatherDirectFacts = (
  message: PostedMessage,
  partner: UserId,
  deps: Deps,
): Promise<Facts | null> => factsAbout(message, { ids: [partner], isCrowd: false }, deps);
