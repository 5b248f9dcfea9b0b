/** How Slack writes messages and channels on the wire. */
import type { FileShareMessageEvent, GenericMessageEvent } from '@slack/types';
import type { Backstage } from './backstage.js';
import type { Conversation, Message, Metadata, Person, SharedFile } from './state.js';

type MessageFields = Omit<GenericMessageEvent, 'subtype' | 'event_ts' | 'channel' | 'channel_type'>;

type WireFile = NonNullable<FileShareMessageEvent['files']>[number];

export interface WireMessage extends MessageFields {
  subtype?: 'file_share';
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
  const bot = message.isThroughApp ? world.person(backstage.app.botUserId) : author;
  return {
    type: 'message',
    ...(message.files.length > 0
      ? { subtype: 'file_share', files: message.files.map((file) => wireFile(file, message, backstage)) }
      : {}),
    user: message.author,
    ts: message.ts,
    ...(message.clientMsgId ? { client_msg_id: message.clientMsgId } : {}),
    text: message.text,
    team,
    ...(author?.kind === 'external' ? { user_team: team, source_team: team } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(bot?.kind === 'bot' ? { ...botFields(bot, backstage), bot_profile: botProfile(bot, backstage) } : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.isPinned ? { pinned_to: [message.conversation] } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(root && root !== message ? { parent_user_id: root.author } : {}),
  };
}

const pathOf = ({ id, name }: SharedFile): string => `${id}/${encodeURIComponent(name)}`;

/** A shared file. There is nothing behind its addresses: only the name travels in the playground. */
function wireFile(file: SharedFile, { author, ts }: Message, { world }: Backstage): WireFile {
  const { id: teamId, domain } = world.state.workspace;
  const origin = `https://${domain}.slack.com`;
  const filetype = file.name.includes('.') ? (file.name.split('.').at(-1) ?? '') : '';
  return {
    ...file,
    created: Math.floor(Number(ts)),
    filetype,
    pretty_type: filetype.toUpperCase(),
    user: author,
    editable: false,
    size: 0,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    channels: null,
    groups: null,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `https://files.slack.com/files-pri/${teamId}-${pathOf(file)}`,
    permalink: `${origin}/files/${author}/${pathOf(file)}`,
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

export const channelType = ({ kind }: Conversation): 'channel' | 'group' | 'im' =>
  kind === 'channel' ? 'channel' : kind === 'private' ? 'group' : 'im';

/** What interactions and commands call the place they come from. */
export const placeName = ({ kind, name }: Conversation): string => (kind === 'dm' ? 'directmessage' : name);
