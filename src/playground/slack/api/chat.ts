import type { KnownBlock } from '@slack/types';
import type { ChatGetPermalinkResponse, ChatPostEphemeralResponse } from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import type { Call } from '../callers.js';
import { checkedMessageBlocks } from '../block-check.js';
import { announceDeleted, announceEdited, announcePosted } from '../events.js';
import { wireMessage } from '../shapes.js';
import type { Conversation, Message, Metadata } from '../state.js';
import { flag, requireMember, type Route, route, structured, visibleConversation } from './route.js';

const LONGEST_TEXT = 40_000;
/** Slack lets an edit carry less than a new message. */
const LONGEST_EDITED_TEXT = 4000;

const words = {
  channel: z.string(),
  text: z.string().default(''),
  blocks: structured,
  attachments: structured,
  metadata: structured,
  parse: z.string().optional(),
};

export const chatRoutes = {
  'chat.postMessage': route(
    'chat:write',
    z.object({
      ...words,
      thread_ts: z.string().optional(),
      reply_broadcast: flag,
      unfurl_links: flag,
      unfurl_media: flag,
    }),
    (args, backstage) => {
      const conversation = placeToPost(args.channel, backstage);
      const message = backstage.world.post({
        conversation: conversation.id,
        ...authorOf(backstage),
        ...spoken(args, LONGEST_TEXT, backstage),
        threadTs: threadOf(args.thread_ts, conversation, backstage),
        ephemeralTo: null,
        clientMsgId: null,
        metadata: readMetadata(args.metadata),
      });
      announcePosted(message, conversation, backstage);
      backstage.changes.notify();
      return { channel: conversation.id, ts: message.ts, message: wireMessage(message, backstage) };
    },
  ),

  'chat.postEphemeral': route(
    'chat:write',
    z.object({ ...words, user: z.string(), thread_ts: z.string().optional() }),
    (args, backstage) => {
      const conversation = placeToPost(args.channel, backstage);
      if (!conversation.members.includes(args.user)) throw new ApiError('user_not_in_channel');
      const message = backstage.world.post({
        conversation: conversation.id,
        ...authorOf(backstage),
        ...spoken(args, LONGEST_TEXT, backstage),
        threadTs: threadOf(args.thread_ts, conversation, backstage),
        ephemeralTo: args.user,
        clientMsgId: null,
        metadata: null,
      });
      backstage.changes.notify();
      return { message_ts: message.ts } satisfies Omit<ChatPostEphemeralResponse, 'ok'>;
    },
  ),

  'chat.update': route('chat:write', z.object({ ...words, ts: z.string() }), (args, backstage) => {
    const conversation = visibleConversation(args.channel, backstage);
    const message = ownMessage(conversation, args.ts, 'cant_update_message', backstage);
    const before = wireMessage(message, backstage);
    const { text, blocks } = spoken(args, LONGEST_EDITED_TEXT, backstage);
    message.text = text;
    // As documented: blocks that are not mentioned stay, `[]` removes them.
    if (args.blocks !== undefined) message.blocks = blocks;
    if (args.metadata !== undefined) message.metadata = readMetadata(args.metadata);
    announceEdited(message, before, conversation, backstage);
    backstage.changes.notify();
    return {
      channel: conversation.id,
      ts: message.ts,
      text: message.text,
      message: wireMessage(message, backstage),
    };
  }),

  'chat.delete': route(
    'chat:write',
    z.object({ channel: z.string(), ts: z.string() }),
    ({ channel, ts }, backstage) => {
      const conversation = visibleConversation(channel, backstage);
      const message = ownMessage(conversation, ts, 'cant_delete_message', backstage);
      backstage.world.remove(message);
      announceDeleted(message, conversation, backstage);
      backstage.changes.notify();
      return { channel: conversation.id, ts };
    },
  ),

  'chat.getPermalink': route(
    null,
    z.object({ channel: z.string(), message_ts: z.string() }),
    ({ channel, message_ts }, backstage) => {
      const conversation = visibleConversation(channel, backstage);
      const message = backstage.world.history(conversation.id).find(({ ts }) => ts === message_ts);
      if (!message) throw new ApiError('message_not_found');
      const permalink = permalinkTo(message, backstage.world.state.workspace.domain);
      return { channel, permalink } satisfies Omit<ChatGetPermalinkResponse, 'ok'>;
    },
  ),
} satisfies Record<string, Route>;

function permalinkTo({ conversation, ts, threadTs }: Message, domain: string): string {
  const link = `https://${domain}.slack.com/archives/${conversation}/p${ts.replace('.', '')}`;
  return threadTs && threadTs !== ts ? `${link}?thread_ts=${threadTs}&cid=${conversation}` : link;
}

function placeToPost(channel: string, backstage: Call): Conversation {
  const { world, caller } = backstage;
  const isPerson = world.person(channel) !== undefined && channel !== caller.userId;
  const conversation = isPerson
    ? world.dmBetween(caller.userId, channel)
    : visibleConversation(channel, backstage);
  requireMember(conversation, backstage);
  return conversation;
}

/** The bot writes as itself; with a person's token, the app writes as that person. */
const authorOf = ({ caller }: Call): { author: string; isThroughApp: boolean } => ({
  author: caller.userId,
  isThroughApp: !caller.isBot,
});

/** @throws ApiError when there is nothing to say, too much of it, or Slack would refuse the blocks. */
export function spoken(
  { text, blocks, attachments }: { text: string; blocks?: unknown; attachments?: unknown },
  longest: number,
  { world }: Backstage,
): { text: string; blocks: KnownBlock[] } {
  const checked = checkedMessageBlocks(blocks, () => world.newId('b'));
  const isSilent = text === '' && checked.length === 0 && attachments === undefined;
  if (isSilent) throw new ApiError('no_text');
  if (text.length > longest) throw new ApiError('msg_too_long');
  return { text, blocks: checked };
}

/** Replies to a reply belong to its thread. */
function threadOf(threadTs: string | undefined, { id }: Conversation, { world }: Backstage): string | null {
  if (!threadTs) return null;
  const parent = world.history(id).find(({ ts }) => ts === threadTs);
  if (!parent) throw new ApiError('thread_not_found');
  return parent.threadTs ?? parent.ts;
}

function ownMessage(
  conversation: Conversation,
  ts: string,
  otherwise: 'cant_update_message' | 'cant_delete_message',
  { world, caller }: Call,
): Message {
  const message = world.history(conversation.id).find((posted) => posted.ts === ts);
  if (!message) throw new ApiError('message_not_found');
  if (message.author !== caller.userId) throw new ApiError(otherwise);
  return message;
}

const MetadataShape = z.object({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.unknown()),
});

function readMetadata(metadata: unknown): Metadata | null {
  if (metadata === undefined || metadata === '') return null;
  const parsed = MetadataShape.safeParse(metadata);
  if (!parsed.success) throw new ApiError('invalid_metadata_format');
  return parsed.data;
}
