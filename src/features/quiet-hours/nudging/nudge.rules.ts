import type { QuietHoursRules } from '../../../domain/charter.js';
import { isReachable, reachability, type Reachability } from '../../../domain/availability.js';
import {
  isDirect,
  type ChannelId,
  type MessageTs,
  type UserId,
  type WorkspaceId,
} from '../../../domain/ids.js';
import { localTime } from '../../../domain/local-time.js';
import type { Mentions } from '../../../domain/mentions.js';
import { availabilityOf, type OffHours, type Person, whoIsOffHours } from '../../../domain/person.js';
import type { Norm } from './norm.rules.js';

/** A message somebody posted, without its words. */
export interface PostedMessage {
  workspace: WorkspaceId;
  channel: ChannelId;
  ts: MessageTs;
  /** Root of the thread it was written in, or null in the channel itself. */
  threadTs: MessageTs | null;
  author: UserId;
  mentions: Mentions;
  /** When an edit added these mentions; null for a new message. */
  editTs: MessageTs | null;
}

/**
 * Conversation in which a nudge is not repeated: a thread, which every message may become the root of. A direct
 * message is one conversation as a whole.
 */
export const threadKey = ({ channel, threadTs, ts }: PostedMessage): string =>
  isDirect(channel) ? channel : `${channel} ${threadTs ?? ts}`;

/** "Turn this off": for messages to a person, in a channel, or everywhere. `until` null is for good. */
export type Mute = {
  until: Date | null;
  /** Nobody asked for it: the sender waved off several notes in a row. */
  isLearned?: boolean;
} & (
  { scope: 'person'; target: UserId } | { scope: 'channel'; target: ChannelId } | { scope: 'all'; target: '' }
);

/** A nudge that was shown. */
export interface Nudge {
  id: string;
  workspace: WorkspaceId;
  sender: UserId;
  channel: ChannelId;
  messageTs: MessageTs;
  threadTs: MessageTs | null;
  createdAt: Date;
  answer: string | null;
  /** It went through, because its sender marked it as urgent. */
  isUrgent: boolean;
  /** Empty when it was about a broadcast or a large group. */
  recipients: UserId[];
}

/** Everything the decision rests on. */
export interface Facts {
  message: PostedMessage;
  sender: Person | null;
  /** Whoever the message calls by name or small group. */
  named: Person[];
  /** Whoever a broadcast or a large group reaches, or null. */
  crowd: Person[] | null;
  /** Those who wrote in this conversation just now: plainly awake. */
  wroteJustNow: ReadonlySet<UserId>;
  /** Those this sender was nudged about in this thread today. */
  nudgedToday: ReadonlySet<string>;
  /** How many notes this sender was shown today. */
  shownToday: number;
  mutes: Mute[];
  norm: Norm;
  /** The team's charter lets such a message through, marked or not. */
  mayBreak: boolean;
  /** Where urgent messages belong, by the team's charter. */
  isOnCall: boolean;
}

/** Recipient under which a nudge about a broadcast is remembered. */
export const EVERYBODY = 'everybody';

/** The sender's calendar day: "again today" is theirs. */
export const senderDay = (sender: Person | null, now: Date): string =>
  localTime(now, sender?.zone ?? 'UTC').day;

export interface Crowd {
  offHours: number;
  /** Of those off-hours: it is night where they are. */
  asleep: number;
  reached: number;
}

/** Whom a nudge speaks of. */
export type About = { kind: 'people'; offHours: OffHours[] } | { kind: 'crowd'; crowd: Crowd };

/**
 * `count`: nothing is shown, because the norm is silent or the charter lets the message through. `marked`: its sender marked it
 * as urgent, and confirms that once in a while.
 */
export type Advice =
  | { kind: 'silent'; because: string }
  | { kind: 'count'; as: 'silent' | 'urgent'; about: About }
  | { kind: 'marked'; about: About }
  | { kind: 'nudge'; about: About };

/** Whether a sender who was shown so many notes today gets no more. */
export const isEnough = ({ dailyCap }: Norm, shownToday: number): boolean =>
  dailyCap > 0 && shownToday >= dailyCap;

const silent = (because: string): Advice => ({ kind: 'silent', because });

const isColleague = (sender: Person | null): boolean =>
  sender !== null && !sender.isBot && !sender.isExternal;
const NOBODY: ReadonlySet<UserId> = new Set();

/** Whether there may be something to say. What else it depends on need not be looked up when there is not. */
export function mayConcern(
  { message, sender, named, crowd }: Pick<Facts, 'message' | 'sender' | 'named' | 'crowd'>,
  now: Date,
): boolean {
  if (!isColleague(sender)) return false;
  const others = (crowd ?? named).filter(({ id }) => id !== message.author);
  return crowd ? countCrowd(others, NOBODY, now).offHours > 0 : whoIsOffHours(others, now).length > 0;
}

/** The facts with what the team's charter says of this message: exempt channels and urgent markers add to those that admins set. */
export const withCharter = (
  facts: Facts,
  { isExempt, mayBreak, isOnCall, urgentMarkers }: QuietHoursRules,
): Facts => ({
  ...facts,
  mayBreak,
  isOnCall,
  norm: {
    ...facts.norm,
    exemptChannels: [...facts.norm.exemptChannels, ...(isExempt ? [facts.message.channel] : [])],
    urgentMarkers: [...facts.norm.urgentMarkers, ...urgentMarkers],
  },
});

/** Whether the sender hears that those they called are off-hours. Unsure means silent. */
export function advise(facts: Facts, now: Date): Advice {
  const { sender, mutes, message, norm } = facts;
  if (!isColleague(sender)) return silent('the sender is not a person of this workspace');
  if (norm.exemptChannels.includes(message.channel)) return silent('the channel is exempt');
  const inForce = mutes.filter(({ until }) => until === null || until > now);
  if (inForce.some(({ scope }) => scope === 'all')) return silent('the sender turned nudges off');
  if (inForce.some(({ scope, target }) => scope === 'channel' && target === message.channel)) {
    return silent('the sender turned nudges off in this channel');
  }
  if (isEnough(norm, facts.shownToday)) return silent('the sender had enough for today');
  const about = facts.crowd ? aboutCrowd(facts, facts.crowd, now) : aboutPeople(facts, inForce, now);
  if (!about)
    return silent('nobody the message calls, and the sender was not told of, is known to be off-hours');
  return norm.isSilent ? { kind: 'count', as: 'silent', about } : { kind: 'nudge', about };
}

/**
 * It is urgent, by a marker of its sender's or by the charter: it passes, save for those who asked to have even that held.
 * Where urgent messages belong, nothing more is said or counted.
 */
export function letPass(
  about: About,
  { isMarked, isOnCall }: { isMarked: boolean; isOnCall: boolean },
): Advice {
  const stillOff =
    about.kind === 'people' ? about.offHours.filter(({ person }) => person.preference === 'hold_all') : [];
  if (stillOff.length > 0) return { kind: 'nudge', about: { kind: 'people', offHours: stillOff } };
  if (isOnCall) return silent('urgent messages belong there');
  return isMarked ? { kind: 'marked', about } : { kind: 'count', as: 'urgent', about };
}

function aboutPeople(facts: Facts, mutes: Mute[], now: Date): About | null {
  const muted = new Set<string>(mutes.filter(({ scope }) => scope === 'person').map(({ target }) => target));
  const candidates = facts.named.filter(
    ({ id }) =>
      id !== facts.message.author &&
      !muted.has(id) &&
      !facts.wroteJustNow.has(id) &&
      !facts.nudgedToday.has(id),
  );
  const offHours = whoIsOffHours(candidates, now);
  return offHours.length > 0 ? { kind: 'people', offHours } : null;
}

function aboutCrowd(
  { message, nudgedToday, wroteJustNow }: Facts,
  everybody: Person[],
  now: Date,
): About | null {
  if (nudgedToday.has(EVERYBODY)) return null;
  const reached = everybody.filter(
    (person) => person.id !== message.author && !person.isBot && !person.isDeleted,
  );
  const crowd = countCrowd(reached, wroteJustNow, now);
  return crowd.offHours > 0 ? { kind: 'crowd', crowd } : null;
}

const NIGHT = { from: 22 * 60, to: 7 * 60 };

/** How many are off-hours, and for how many of them it is night. Asks nobody's next moment: there may be 10,000. */
export function countCrowd(reached: Person[], wroteJustNow: ReadonlySet<UserId>, at: Date): Crowd {
  const crowd: Crowd = { offHours: 0, asleep: 0, reached: reached.length };
  for (const person of reached) {
    const availability = availabilityOf(person);
    if (!availability || wroteJustNow.has(person.id) || isReachable(availability, at)) continue;
    crowd.offHours++;
    const { clock } = localTime(at, availability.zone);
    if (clock >= NIGHT.from || clock < NIGHT.to) crowd.asleep++;
  }
  return crowd;
}

/** A reason that is more than the hour of the day. */
export type Absence = Extract<Reachability, { kind: 'leave' | 'day_off' | 'quiet' }>;
const DAY_MS = 86_400_000;
const DAYS_LOOKED_AT = 10;

/**
 * Why somebody's next working moment is later than the end of their night: the first such reason from `now` on, a
 * day at a time until they start. Null when it is only the hour, or their days off each week.
 */
export function whyAway({ person, startsAt }: OffHours, now: Date): Absence | null {
  const availability = availabilityOf(person);
  if (!availability) return null;
  for (let day = 0; day < DAYS_LOOKED_AT; day++) {
    const at = new Date(now.getTime() + day * DAY_MS);
    if (at >= startsAt) return null;
    const why = reachability(availability, at);
    if (why.kind === 'leave' || why.kind === 'day_off' || why.kind === 'quiet') return why;
  }
  return null;
}
