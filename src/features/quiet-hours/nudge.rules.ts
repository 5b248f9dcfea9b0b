import type { ChannelId, MessageTs, UserId, WorkspaceId } from '../../domain/ids.js';
import type { Mentions } from '../../domain/mentions.js';
import { type OffHours, type Person, whoIsOffHours } from '../../domain/person.js';

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

/** Conversation in which a nudge is not repeated: a thread, which every message may become the root of. */
export const threadKey = ({ channel, threadTs, ts }: PostedMessage): string => `${channel} ${threadTs ?? ts}`;

/** "Turn this off": for messages to a person, in a channel, or everywhere. `until` null is for good. */
export type Mute = { until: Date | null } & (
  { scope: 'person'; target: UserId } | { scope: 'channel'; target: ChannelId } | { scope: 'all'; target: '' }
);

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
  mutes: Mute[];
}

/** Recipient under which a nudge about a broadcast is remembered. */
export const EVERYBODY = 'everybody';

export interface Crowd {
  offHours: number;
  reached: number;
}

export type Advice =
  | { kind: 'silent'; because: string }
  | { kind: 'nudge'; about: { kind: 'people'; offHours: OffHours[] } | { kind: 'crowd'; crowd: Crowd } };

const silent = (because: string): Advice => ({ kind: 'silent', because });

/** Whether the sender hears that those they called are off-hours. Unsure means silent. */
export function advise(facts: Facts, now: Date): Advice {
  const { sender, mutes, message } = facts;
  if (!sender || sender.isBot || sender.isExternal)
    return silent('the sender is not a person of this workspace');
  const inForce = mutes.filter(({ until }) => until === null || until > now);
  if (inForce.some(({ scope }) => scope === 'all')) return silent('the sender turned nudges off');
  if (inForce.some(({ scope, target }) => scope === 'channel' && target === message.channel)) {
    return silent('the sender turned nudges off in this channel');
  }
  return facts.crowd ? adviseOnCrowd(facts, facts.crowd, now) : adviseOnPeople(facts, inForce, now);
}

function adviseOnPeople(facts: Facts, mutes: Mute[], now: Date): Advice {
  const muted = new Set<string>(mutes.filter(({ scope }) => scope === 'person').map(({ target }) => target));
  const candidates = facts.named.filter(
    ({ id }) =>
      id !== facts.message.author &&
      !muted.has(id) &&
      !facts.wroteJustNow.has(id) &&
      !facts.nudgedToday.has(id),
  );
  const offHours = whoIsOffHours(candidates, now);
  return offHours.length > 0
    ? { kind: 'nudge', about: { kind: 'people', offHours } }
    : silent('nobody who was called is known to be off-hours');
}

function adviseOnCrowd({ message, nudgedToday, wroteJustNow }: Facts, crowd: Person[], now: Date): Advice {
  if (nudgedToday.has(EVERYBODY)) return silent('the sender knows already');
  const reached = crowd.filter(
    (person) => person.id !== message.author && !person.isBot && !person.isDeleted,
  );
  const offHours = whoIsOffHours(
    reached.filter(({ id }) => !wroteJustNow.has(id)),
    now,
  );
  return offHours.length > 0
    ? {
        kind: 'nudge',
        about: { kind: 'crowd', crowd: { offHours: offHours.length, reached: reached.length } },
      }
    : silent('nobody the broadcast reaches is known to be off-hours');
}
