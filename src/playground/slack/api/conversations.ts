import type {
  ConversationsInfoResponse,
  ConversationsListResponse,
  ConversationsMembersResponse,
  ConversationsOpenResponse,
} from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import type { Call } from '../callers.js';
import { wireMessageInHistory, type WireMessage } from '../shapes.js';
import type { Conversation, Message } from '../state.js';
import { conversationFor, count, flag, page, requireScope, type Route, route } from './route.js';

/** `mpim` is a kind of conversation that this workspace does not have. */
const KIND_OF_TYPE: Record<string, Conversation['kind']> = {
  public_channel: 'channel',
  private_channel: 'private',
  im: 'dm',
};
const SCOPE_OF_KIND = { channel: 'channels', private: 'groups', dm: 'im' } as const;

const stretch = {
  channel: z.string(),
  oldest: z.string().default('0'),
  latest: z.string().optional(),
  inclusive: flag,
  include_all_metadata: flag,
  limit: count(100, 1000),
  cursor: z.string().optional(),
};
const Stretch = z.object(stretch);

export const conversationRoutes = {
  'conversations.info': route(
    null,
    z.object({ channel: z.string(), include_num_members: flag }),
    ({ channel, include_num_members }, backstage) => {
      const conversation = conversationFor(channel, 'read', backstage);
      const members = include_num_members ? { num_members: conversation.members.length } : {};
      return { channel: { ...wireConversation(conversation, backstage), ...members } };
    },
  ),

  'conversations.list': route(
    null,
    z.object({
      types: z.string().default('public_channel'),
      exclude_archived: flag,
      limit: count(100, 1000),
      cursor: z.string().optional(),
    }),
    ({ types, cursor, limit }, backstage) => {
      const kinds = types.split(',').map((type) => {
        const kind = KIND_OF_TYPE[type.trim()];
        if (!kind) throw new ApiError('invalid_types');
        requireScope(`${SCOPE_OF_KIND[kind]}:read`, backstage);
        return kind;
      });
      const { caller, world } = backstage;
      const known = world.state.conversations.filter(
        ({ kind, members }) =>
          kinds.includes(kind) && (kind === 'channel' || members.includes(caller.userId)),
      );
      const { items, next } = page(known, cursor, limit);
      return {
        channels: items.map((conversation) => wireConversation(conversation, backstage)),
        response_metadata: { next_cursor: next },
      } satisfies Partial<ConversationsListResponse>;
    },
  ),

  'conversations.members': route(
    null,
    z.object({ channel: z.string(), limit: count(100, 1000), cursor: z.string().optional() }),
    ({ channel, limit, cursor }, backstage) => {
      const { members } = conversationFor(channel, 'read', backstage);
      const { items, next } = page(members, cursor, limit);
      return {
        members: items,
        response_metadata: { next_cursor: next },
      } satisfies Partial<ConversationsMembersResponse>;
    },
  ),

  'conversations.history': route(null, Stretch, (args, backstage) => {
    const { id } = conversationFor(args.channel, 'history', backstage);
    const spoken = backstage.world
      .history(id)
      .filter(({ threadTs, ts }) => threadTs === null || threadTs === ts);
    return { ...messagePage(spoken.reverse(), args, backstage), pin_count: 0 };
  }),

  'conversations.replies': route(null, Stretch.extend({ ts: z.string() }), (args, backstage) => {
    const { id } = conversationFor(args.channel, 'history', backstage);
    const asked = backstage.world.history(id).find(({ ts }) => ts === args.ts);
    const root = asked?.threadTs ? backstage.world.message(id, asked.threadTs) : asked;
    if (!root) throw new ApiError('thread_not_found');
    return messagePage([root, ...backstage.world.replies(root)], args, backstage);
  }),

  'conversations.open': route(
    'im:write',
    z.object({ users: z.string().optional(), channel: z.string().optional(), return_im: flag }),
    ({ users, channel, return_im }, backstage) => {
      const { world, caller } = backstage;
      if (channel) return { channel: { id: conversationFor(channel, 'read', backstage).id } };
      if (!users) throw new ApiError('users_list_not_supplied');
      const [first = '', ...others] = users.split(',');
      // A DM with several people at once is a kind of conversation this workspace does not have.
      if (others.length > 0) throw new ApiError('method_not_supported_for_channel_type');
      const person = world.person(first);
      if (!person || person.id === caller.userId) throw new ApiError('user_not_found');
      const wasOpen = world.knownDm(caller.userId, first) !== undefined;
      const dm = world.dmBetween(caller.userId, first);
      backstage.changes.notify();
      return {
        ...(wasOpen ? { no_op: true, already_open: true } : {}),
        channel: { id: dm.id, ...(return_im ? { is_im: true, user: first, created: 0 } : {}) },
      } satisfies Omit<Partial<ConversationsOpenResponse>, 'ok'>;
    },
  ),
} satisfies Record<string, Route>;

type Channel = NonNullable<ConversationsInfoResponse['channel']>;
/** With a canvas, as https://docs.slack.dev/reference/methods/conversations.info shows it; the types do not know it. */
type WireConversation = Omit<Channel, 'properties'> & {
  user?: string;
  properties?: { canvas: { file_id: string; is_empty: boolean } };
};

function wireConversation(
  { id, kind, name, members, isShared, canvas }: Conversation,
  { world, caller }: Call,
): WireConversation {
  const common = { id, created: 0, is_archived: false, is_im: kind === 'dm', is_org_shared: false };
  const other = members.find((member) => member !== caller.userId);
  if (kind === 'dm') return { ...common, ...(other ? { user: other } : {}), is_open: true };
  return {
    ...common,
    name,
    name_normalized: name,
    is_channel: true,
    is_group: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_general: name === 'general',
    is_shared: isShared,
    is_ext_shared: isShared,
    is_pending_ext_shared: false,
    is_member: members.includes(caller.userId),
    context_team_id: world.state.workspace.id,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    ...(canvas ? { properties: { canvas: { file_id: canvas.id, is_empty: canvas.markdown === '' } } } : {}),
  };
}

function messagePage(
  messages: Message[],
  { oldest, latest, inclusive, include_all_metadata, limit, cursor }: z.output<typeof Stretch>,
  backstage: Backstage,
): { messages: WireMessage[]; has_more: boolean; response_metadata?: { next_cursor: string } } {
  const isInside = ({ ts }: Message): boolean => {
    if (inclusive && (ts === oldest || ts === latest)) return true;
    return Number(ts) > Number(oldest) && (latest === undefined || Number(ts) < Number(latest));
  };
  const { items, next } = page(messages.filter(isInside), cursor, limit);
  return {
    messages: items.map((message) => ({
      ...wireMessageInHistory(message, backstage),
      ...(include_all_metadata && message.metadata ? { metadata: message.metadata } : {}),
    })),
    has_more: next !== '',
    ...(next ? { response_metadata: { next_cursor: next } } : {}),
  };
}
