/** What an app says in answer to a command or click: in the ack's body, or later through a response_url. */
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { ApiError } from './api-error.js';
import type { Backstage } from './backstage.js';
import { checkedMessageBlocks } from './block-check.js';
import { announceDeleted, announceEdited, announcePosted } from './events.js';
import type { ResponsePlace } from './response-urls.js';
import { wireMessage } from './shapes.js';
import type { Conversation, Message } from './state.js';

const AppResponse = z.looseObject({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral').catch('ephemeral'),
  replace_original: z.boolean().default(false).catch(false),
  delete_original: z.boolean().default(false).catch(false),
  text: z.string().default(''),
  blocks: z.unknown().optional(),
  thread_ts: z.string().optional(),
});
type AppResponse = z.infer<typeof AppResponse>;

/** The body as a response; plain text is a text; null when there is nothing to say. */
export function readResponse(body: unknown): AppResponse | null {
  if (typeof body === 'string') return body.trim() === '' ? null : AppResponse.parse({ text: body });
  const parsed = AppResponse.safeParse(body);
  if (!parsed.success) return null;
  const { text, blocks, delete_original } = parsed.data;
  return text !== '' || blocks !== undefined || delete_original ? parsed.data : null;
}

/** @throws ApiError when Slack would refuse the blocks or there is nothing to say. */
export function carryOut(response: AppResponse, place: ResponsePlace, backstage: Backstage): void {
  const { world } = backstage;
  const conversation = world.conversation(place.conversation);
  if (!conversation) return;
  const original = place.originalTs ? world.message(conversation.id, place.originalTs) : undefined;
  if (response.delete_original) {
    if (original) takeAway(original, conversation, backstage);
  } else {
    const blocks = checkedMessageBlocks(response.blocks, () => world.newId('b'));
    if (response.text === '' && blocks.length === 0) throw new ApiError('no_text');
    const words = { text: response.text, blocks };
    if (response.replace_original && original) replaceWith(words, original, conversation, backstage);
    else rememberFirst(place, postNew(words, response, place, conversation, backstage));
  }
  backstage.changes.notify();
}

/** What answers a command is the original of later replacements; a click has one from the start. */
function rememberFirst(place: ResponsePlace, { ts }: Message): void {
  place.originalTs ??= ts;
}

interface Words {
  text: string;
  blocks: KnownBlock[];
}

function postNew(
  words: Words,
  { response_type, thread_ts }: AppResponse,
  place: ResponsePlace,
  conversation: Conversation,
  backstage: Backstage,
): Message {
  const message = backstage.world.post({
    ...words,
    conversation: conversation.id,
    author: backstage.app.botUserId,
    threadTs: thread_ts ?? place.threadTs,
    ephemeralTo: response_type === 'in_channel' ? null : place.person,
    clientMsgId: null,
    metadata: null,
  });
  if (response_type === 'in_channel') announcePosted(message, conversation, backstage);
  return message;
}

function replaceWith(
  words: Words,
  original: Message,
  conversation: Conversation,
  backstage: Backstage,
): void {
  const before = wireMessage(original, backstage);
  Object.assign(original, words);
  if (original.ephemeralTo === null) announceEdited(original, before, conversation, backstage);
}

function takeAway(original: Message, conversation: Conversation, backstage: Backstage): void {
  backstage.world.remove(original);
  if (original.ephemeralTo === null) announceDeleted(original, conversation, backstage);
}
