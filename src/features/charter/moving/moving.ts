import { type ChannelId, type MessageTs, type UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Outgoing } from '../../../platform/outbox/index.js';
import { slackErrorOf } from '../../../platform/slack/failures.js';
import { type Posted, readPosted } from '../../../platform/slack/posted.js';
import type { SuggestionPayload } from '../suggesting/suggest.effects.js';
import { findSuggestion, type State, type Suggestion } from '../suggesting/suggest.store.js';

/** A message on its way to another channel. */
export type Moving = Suggestion & { target: ChannelId };

/** The message when it has come to one of these states; null otherwise. */
export async function findIn(
  states: readonly State[],
  { workspace, suggestion }: SuggestionPayload,
  { db }: Deps,
): Promise<Moving | null> {
  const found = await findSuggestion(db, workspace, suggestion);
  return found?.target && states.includes(found.state) ? { ...found, target: found.target } : null;
}
export const GONE: Outgoing = { kind: 'drop', reason: 'no longer to be moved' };

/** Null when it is gone, or is not its author's any more. */
export async function original(
  { workspace, channel, author: sender, messageTs }: Suggestion,
  deps: Deps,
): Promise<Posted | null> {
  return readPosted({ workspace, channel, sender, messageTs, threadTs: null }, deps).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    },
  );
}

/** Whether only those who were let in can read there. */
export async function isPrivate(channel: ChannelId, { slack }: Deps): Promise<boolean> {
  const info = await slack.interactive.conversations.info({ channel });
  return info.channel?.is_private ?? true;
}

/** Whether everybody could read it afterwards. Asked again at every click: a channel may have changed. */
export async function wouldBeMorePublic(from: ChannelId, to: ChannelId, deps: Deps): Promise<boolean> {
  const [isFromPrivate, isToPrivate] = await Promise.all([isPrivate(from, deps), isPrivate(to, deps)]);
  return isFromPrivate && !isToPrivate;
}

/** The address of a message; null when there is no such message any more. */
export async function permalinkOf(
  { channel, ts }: { channel: ChannelId; ts: MessageTs },
  { slack }: Deps,
): Promise<string | null> {
  try {
    return (await slack.patient.chat.getPermalink({ channel, message_ts: ts })).permalink ?? null;
  } catch (error) {
    if (slackErrorOf(error) === 'message_not_found') return null;
    throw error;
  }
}

/** Not its author: an admin, whom the charter lets. */
export const isByOther = (moving: Suggestion): moving is Suggestion & { movedBy: UserId } =>
  moving.movedBy !== null && moving.movedBy !== moving.author;

/** Whether its author let Daybreak take away what they wrote. */
export const mayRemove = async (moved: Suggestion, { grants }: Deps): Promise<boolean> =>
  !isByOther(moved) && (await grants.scopesOf(moved.workspace, moved.author)).includes('chat:write');
