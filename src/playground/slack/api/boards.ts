import type { ConversationsCanvasesCreateResponse } from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Call } from '../callers.js';
import type { Message } from '../state.js';
import { requireMember, type Route, route, structured, visibleConversation } from './route.js';

const Item = z.object({ channel: z.string(), timestamp: z.string().optional() });
const Document = z.object({ type: z.literal('markdown'), markdown: z.string() });
const Replace = z.object({ operation: z.literal('replace'), document_content: Document });
/** Of Markdown in one change: https://docs.slack.dev/reference/methods/canvases.edit */
const MOST_BYTES = 1_048_576;

/** What stands above a conversation: pins, and its canvas. Of the changes to a canvas there is `replace`, of the whole. */
export const boardRoutes = {
  'pins.add': route('pins:write', Item, (args, call) => {
    const message = itemOf(args, call);
    if (message.isPinned) throw new ApiError('already_pinned');
    message.isPinned = true;
    call.changes.notify();
    return {};
  }),

  'pins.remove': route('pins:write', Item, (args, call) => {
    const message = itemOf(args, call);
    if (!message.isPinned) throw new ApiError('no_pin');
    message.isPinned = false;
    call.changes.notify();
    return {};
  }),

  'conversations.canvases.create': route(
    'canvases:write',
    z.object({ channel_id: z.string(), title: z.string().default(''), document_content: structured }),
    ({ channel_id, title, document_content }, call) => {
      const conversation = visibleConversation(channel_id, call);
      requireMember(conversation, call);
      if (conversation.canvas) throw new ApiError('channel_canvas_already_exists');
      const content = Document.safeParse(document_content).data;
      const canvas = { id: call.world.newId('F'), title, markdown: sized(content?.markdown ?? '') };
      conversation.canvas = canvas;
      call.changes.notify();
      return { canvas_id: canvas.id } satisfies Omit<ConversationsCanvasesCreateResponse, 'ok'>;
    },
  ),

  'canvases.edit': route(
    'canvases:write',
    z.object({ canvas_id: z.string(), changes: structured }),
    ({ canvas_id, changes }, call) => {
      const conversation = call.world.state.conversations.find(({ canvas }) => canvas?.id === canvas_id);
      const change = z.array(Replace).length(1).safeParse(changes).data?.[0];
      if (!conversation?.canvas || !conversation.members.includes(call.caller.userId))
        throw new ApiError('canvas_not_found');
      if (!change) throw new ApiError('canvas_editing_failed');
      conversation.canvas.markdown = sized(change.document_content.markdown);
      call.changes.notify();
      return {};
    },
  ),
} satisfies Record<string, Route>;

function itemOf({ channel, timestamp }: z.output<typeof Item>, call: Call): Message {
  const conversation = visibleConversation(channel, call);
  requireMember(conversation, call);
  if (!timestamp) throw new ApiError('no_item_specified');
  const message = call.world.history(conversation.id).find(({ ts }) => ts === timestamp);
  if (!message) throw new ApiError('message_not_found');
  return message;
}

function sized(markdown: string): string {
  if (Buffer.byteLength(markdown) > MOST_BYTES) throw new ApiError('canvas_too_large');
  return markdown;
}
