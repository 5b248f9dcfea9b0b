/** How Slack writes messages, people and channels on the wire. */
import type { GenericMessageEvent } from '@slack/types';
import type { UsersInfoResponse } from '@slack/web-api';
import { wallClockOffsetSeconds, zoneLabel } from './zone-facts.js';
import type { Backstage } from './backstage.js';
import type { Conversation, Message, Metadata, Person } from './state.js';

type User = NonNullable<UsersInfoResponse['user']>;
type MessageFields = Omit<GenericMessageEvent, 'subtype' | 'event_ts' | 'channel' | 'channel_type'>;

export interface WireMessage extends MessageFields {
  app_id?: string;
  user_team?: string;
  source_team?: string;
  metadata?: Metadata;
  reply_count?: number;
  reply_users_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  is_locked?: boolean;
  subscribed?: boolean;
}

/** The app and bot ids of somebody who is a bot. */
export function botFields(person: Person, { app }: Backstage): { bot_id: string; app_id: string } {
  if (person.id === app.botUserId) return { bot_id: app.botId, app_id: app.appId };
  return { bot_id: `B0${person.handle.toUpperCase()}`, app_id: `A0${person.handle.toUpperCase()}` };
}

export function wireMessage(message: Message, backstage: Backstage): WireMessage {
  const { world } = backstage;
  const author = world.person(message.author);
  const root = message.threadTs ? world.message(message.conversation, message.threadTs) : undefined;
  const team = author?.teamId ?? world.state.workspace.id;
  const isBot = author?.kind === 'bot';
  return {
    type: 'message',
    user: message.author,
    ts: message.ts,
    ...(message.clientMsgId ? { client_msg_id: message.clientMsgId } : {}),
    text: message.text,
    team,
    ...(author?.kind === 'external' ? { user_team: team, source_team: team } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(author && isBot
      ? { ...botFields(author, backstage), bot_profile: botProfile(author, backstage) }
      : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(root && root !== message ? { parent_user_id: root.author } : {}),
  };
}

/** As `conversations.history` gives it: the first message of a thread tells of its replies. */
export function wireMessageInHistory(message: Message, backstage: Backstage): WireMessage {
  const wire = wireMessage(message, backstage);
  const replies = backstage.world.replies(message);
  const latest = replies.at(-1);
  if (!latest) return wire;
  const authors = [...new Set(replies.map(({ author }) => author))];
  return {
    ...wire,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: authors.length,
    reply_users: authors,
    latest_reply: latest.ts,
    is_locked: false,
    subscribed: false,
  };
}

function botProfile(person: Person, backstage: Backstage): NonNullable<GenericMessageEvent['bot_profile']> {
  const { bot_id, app_id } = botFields(person, backstage);
  const noIcons = { image_36: '', image_48: '', image_72: '' };
  return {
    id: bot_id,
    name: person.name,
    app_id,
    team_id: person.teamId,
    deleted: false,
    updated: 0,
    icons: noIcons,
  };
}

export type WireUser = Omit<User, 'tz' | 'tz_label' | 'tz_offset'> & {
  id: string;
  tz?: string | null;
  tz_label?: string | null;
  tz_offset?: number | null;
};

/** The zone is withheld for people of another company, and null for who has none. */
export function wireUser(person: Person, { world, clock, app }: Backstage): WireUser {
  const isExternal = person.kind === 'external';
  const meetsApp = world.state.conversations.some(
    ({ members }) => members.includes(person.id) && members.includes(app.botUserId),
  );
  return {
    id: person.id,
    team_id: person.teamId,
    name: person.handle,
    deleted: false,
    color: '9f69e7',
    real_name: person.name,
    ...(isExternal ? {} : zoneFields(person.zone, clock.now())),
    profile: profile(person),
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: person.kind === 'bot',
    ...(isExternal ? { is_stranger: !meetsApp } : {}),
    is_app_user: false,
    updated: 0,
  };
}

function zoneFields(zone: string | null, now: Date): Pick<WireUser, 'tz' | 'tz_label' | 'tz_offset'> {
  if (!zone) return { tz: null, tz_label: null, tz_offset: null };
  return { tz: zone, tz_label: zoneLabel(zone, now), tz_offset: wallClockOffsetSeconds(zone, now) };
}

function profile(person: Person): NonNullable<User['profile']> {
  const [firstName = '', ...lastNames] = person.name.split(' ');
  return {
    title: person.about,
    real_name: person.name,
    real_name_normalized: person.name,
    display_name: person.name,
    display_name_normalized: person.name,
    first_name: firstName,
    last_name: lastNames.join(' '),
    status_text: '',
    status_emoji: '',
    status_expiration: 0,
    avatar_hash: '000000000000',
    team: person.teamId,
  };
}

export const channelType = ({ kind }: Conversation): 'channel' | 'group' | 'im' =>
  kind === 'channel' ? 'channel' : kind === 'private' ? 'group' : 'im';

/** What interactions and commands call the place they come from. */
export const placeName = ({ kind, name }: Conversation): string => (kind === 'dm' ? 'directmessage' : name);
