import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Call } from '../callers.js';
import type { Conversation } from '../state.js';

export type Answer = Record<string, unknown>;

/** One Web API method. */
export interface Route {
  answer(args: Record<string, unknown>, call: Call): Answer;
}

/** Reads a method's arguments, or answers `invalid_arguments` naming those that are missing or wrong. */
export function route<Args extends z.ZodType>(
  scope: string | null,
  args: Args,
  run: (args: z.output<Args>, call: Call) => Answer,
): Route {
  return {
    answer(given, call) {
      if (scope) requireScope(scope, call);
      const parsed = args.safeParse(given);
      if (!parsed.success)
        throw new ApiError('invalid_arguments', { messages: parsed.error.issues.map(problemText) });
      return { ok: true, ...run(parsed.data, call) };
    },
  };
}

function problemText({ path, code, message }: z.core.$ZodIssue): string {
  const pointer = `[json-pointer:/${path.join('/')}]`;
  const isMissing = code === 'invalid_type' && message.endsWith('received undefined');
  return isMissing ? `[ERROR] missing required field: ${path.join('.')}` : `[ERROR] ${message} ${pointer}`;
}

export function requireScope(scope: string, { caller: { scopes } }: Call): void {
  if (!scopes.includes(scope))
    throw new ApiError('missing_scope', { needed: scope, provided: scopes.join(',') });
}

const KIND_OF_SCOPE = { channel: 'channels', private: 'groups', dm: 'im' } as const;

/** A conversation the caller may know of, provided they may `act` on ones of that kind. */
export function conversationFor(id: string, act: 'read' | 'history', call: Call): Conversation {
  const conversation = visibleConversation(id, call);
  requireScope(`${KIND_OF_SCOPE[conversation.kind]}:${act}`, call);
  // People read public channels without joining them; bots do not.
  if (act === 'history' && call.caller.isBot) requireMember(conversation, call);
  return conversation;
}

/** Private places without the caller do not exist for them. */
export function visibleConversation(id: string, { world, caller }: Call): Conversation {
  const conversation = world.conversation(id);
  const isSeen =
    conversation?.members.includes(caller.userId) ||
    (conversation?.kind === 'channel' && (caller.isBot || world.canRead(caller.userId, conversation)));
  if (!conversation || !isSeen) throw new ApiError('channel_not_found');
  return conversation;
}

export function requireMember({ members }: Conversation, { caller }: Call): void {
  if (!members.includes(caller.userId)) throw new ApiError('not_in_channel');
}

/** Forms carry `true` and `1`; JSON bodies carry booleans. */
export const flag = z
  .union([
    z.boolean(),
    z.enum(['true', 'false', '1', '0', '']).transform((text) => text === 'true' || text === '1'),
  ])
  .default(false);

export const count = (usual: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).catch(usual);

/** Objects travel as JSON text inside forms. What cannot be read stays text, for the method to refuse. */
export const structured = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value !== 'string' || value === '') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  });

/** A page of `items`, with the cursor to the next one. */
export function page<T>(items: T[], cursor: string | undefined, limit: number): { items: T[]; next: string } {
  const start = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('from:', '')) : 0;
  if (!Number.isInteger(start) || start < 0) throw new ApiError('invalid_cursor');
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`from:${end}`).toString('base64') : '';
  return { items: items.slice(start, end), next };
}
