import type { Deps } from '../../../platform/deps.js';
import { readWords } from '../../../platform/slack/posted.js';
import { renewStanding } from '../at-the-door.js';
import { findReadable } from '../standing.js';
import { keepLesson } from './lessons.store.js';
import type { Suggestion } from './suggest.store.js';

/**
 * Learns from what its author said of a suggestion. The message is read once more, and only weights of words that the
 * examples know are kept. A message that is gone teaches nothing.
 */
export async function learnFrom(suggestion: Suggestion, isRight: boolean, deps: Deps): Promise<void> {
  const { workspace, channel, author: sender, messageTs, kind } = suggestion;
  try {
    const words = await readWords({ workspace, channel, sender, messageTs, threadTs: null }, deps);
    const standing = await findReadable(workspace, deps);
    const recognised = standing?.recognise(words);
    if (recognised?.kind !== kind) return;
    await keepLesson(deps.db, workspace, { kind, tokens: recognised.tokens, isRight });
    renewStanding(workspace, deps);
  } catch (error) {
    deps.log.warn({ err: error }, 'an answer taught nothing');
  }
}
