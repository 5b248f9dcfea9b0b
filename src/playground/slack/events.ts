/** The events the bot is told of: only what it is subscribed to, and only where it is a member. */
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  FileShareMessageEvent,
  GenericMessageEvent,
  MemberJoinedChannelEvent,
  MessageChangedEvent,
  MessageDeletedEvent,
} from '@slack/types';
import { laneOf } from './audience.js';
import type { Backstage } from './backstage.js';
import { channelType, wireMessage, type WireMessage } from './shapes.js';
import type { Conversation, Message, Person } from './state.js';
import { viewOutput } from './views.js';

export function announcePosted(message: Message, conversation: Conversation, backstage: Backstage): void {
  const lane = laneOf(conversation, backstage);
  if (!lane) return;
  const wire = wireMessage(message, backstage);
  backstage.announcer.announce(messageEvent(wire, conversation, message.ts), lane);
  const mentionsBot = lane.authorization.isBot && message.text.includes(`<@${backstage.app.botUserId}>`);
  if (mentionsBot && conversation.kind !== 'dm' && message.author !== backstage.app.botUserId) {
    backstage.announcer.announce(appMention(wire, conversation), { ...lane, subscription: 'app_mention' });
  }
}

export function announceEdited(
  message: Message,
  before: WireMessage,
  conversation: Conversation,
  backstage: Backstage,
): void {
  const lane = laneOf(conversation, backstage);
  if (!lane) return;
  const eventTs = backstage.world.nextTs();
  const event: MessageChangedEvent = {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messageEvent(wireMessage(message, backstage), conversation, message.ts),
    previous_message: messageEvent(before, conversation, message.ts),
    channel: conversation.id,
    channel_type: channelType(conversation),
    ts: eventTs,
    event_ts: eventTs,
  };
  backstage.announcer.announce(event, lane);
}

export function announceDeleted(message: Message, conversation: Conversation, backstage: Backstage): void {
  const lane = laneOf(conversation, backstage);
  if (!lane) return;
  const eventTs = backstage.world.nextTs();
  const event: MessageDeletedEvent = {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    previous_message: messageEvent(wireMessage(message, backstage), conversation, message.ts),
    deleted_ts: message.ts,
    channel: conversation.id,
    channel_type: channelType(conversation),
    ts: eventTs,
    event_ts: eventTs,
  };
  backstage.announcer.announce(event, lane);
}

/** What both kinds have in common; with files, Slack says `file_share`. */
function messageEvent(
  wire: WireMessage,
  conversation: Conversation,
  ts: string,
): GenericMessageEvent | FileShareMessageEvent {
  const place = { channel: conversation.id, channel_type: channelType(conversation), event_ts: ts };
  const { subtype, text = '', ...rest } = wire;
  if (subtype === undefined) return { ...rest, text, subtype, ...place };
  return { ...rest, text, subtype, upload: false, ...place };
}

function appMention(wire: WireMessage, { id }: Conversation): AppMentionEvent {
  const { blocks, thread_ts, client_msg_id, user, ts, text = '', team } = wire;
  return {
    type: 'app_mention',
    user,
    ts,
    text,
    channel: id,
    event_ts: ts,
    ...(client_msg_id ? { client_msg_id } : {}),
    ...(team ? { team } : {}),
    ...(blocks ? { blocks } : {}),
    ...(thread_ts ? { thread_ts } : {}),
  };
}

export function announceHomeOpened(personId: string, dm: Conversation, backstage: Backstage): void {
  const published = backstage.world.state.homes[personId];
  const event: AppHomeOpenedEvent = {
    type: 'app_home_opened',
    user: personId,
    channel: dm.id,
    tab: 'home',
    event_ts: backstage.world.nextTs(),
  };
  // The types know only what an app sends; Slack sends back more, the id and hash among it.
  const view = published ? { view: viewOutput(published, backstage) } : {};
  backstage.announcer.announce({ ...event, ...view }, { subscription: 'app_home_opened', lane: dm.id });
}

export function announceJoined(person: Person, conversation: Conversation, backstage: Backstage): void {
  const lane = laneOf(conversation, backstage);
  if (!lane) return;
  const event: MemberJoinedChannelEvent = {
    type: 'member_joined_channel',
    user: person.id,
    channel: conversation.id,
    channel_type: conversation.kind === 'private' ? 'G' : 'C',
    team: person.teamId,
    event_ts: backstage.world.nextTs(),
  };
  backstage.announcer.announce(event, { ...lane, subscription: 'member_joined_channel' });
}
