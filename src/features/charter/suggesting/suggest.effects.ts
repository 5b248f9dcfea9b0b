import { z } from 'zod';
import { WorkspaceId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Effect, Outgoing } from '../../../platform/outbox/index.js';
import { readWords } from '../../../platform/slack/posted.js';
import { findReadable } from '../standing.js';
import { changeState, findSuggestion, type Suggestion } from './suggest.store.js';
import { suggestionMessage } from './suggest.views.js';

/** After this long the author has moved on. */
const STALE_AFTER_MS = 10 * 60_000;

export const SuggestionPayload = z.object({ workspace: WorkspaceId, suggestion: z.uuid() });
export type SuggestionPayload = z.infer<typeof SuggestionPayload>;

/** Tells the author, where they wrote, in words that only they see. The message is read once more: it may be another by now. */
export const showSuggestion: Effect<SuggestionPayload> = {
  name: 'charter.suggest',
  promise: 'at-most-once',
  payload: SuggestionPayload,

  async compose({ workspace, suggestion: id }, deps): Promise<Outgoing> {
    const suggestion = await findSuggestion(deps.db, workspace, id);
    if (suggestion?.state !== 'shown') return { kind: 'drop', reason: 'the suggestion is gone' };
    if (deps.clock.now().getTime() - suggestion.createdAt.getTime() > STALE_AFTER_MS)
      return { kind: 'drop', reason: 'stale' };
    const [standing, words] = await Promise.all([findReadable(workspace, deps), wordsOf(suggestion, deps)]);
    const recognised = words === null ? null : standing?.recognise(words);
    if (!standing || recognised?.kind !== suggestion.kind)
      return { kind: 'drop', reason: 'it reads otherwise now' };
    const { channel, author: user, target } = suggestion;
    const say = await deps.directory.say(workspace, user);
    const content = suggestionMessage(say, standing, recognised, { id, isOutside: target === null });
    return { kind: 'ephemeral', args: { channel, user, ...content, parse: 'none' } };
  },

  async settle(trx, { workspace, suggestion: id }, outcome) {
    if (outcome.kind === 'dropped') await changeState(trx, { workspace, id }, ['shown'], 'unshown');
  },
};

/** Null when the message is gone. */
async function wordsOf(
  { workspace, channel, author: sender, messageTs }: Suggestion,
  deps: Deps,
): Promise<string | null> {
  return readWords({ workspace, channel, sender, messageTs, threadTs: null }, deps).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    },
  );
}
