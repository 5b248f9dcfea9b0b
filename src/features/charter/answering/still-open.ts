import type { Say } from '../../../domain/copy/index.js';
import { heldTextOf, plainTextOf } from '../../../domain/held-text.js';
import type { UserId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import { namesFor } from '../../../platform/slack/names.js';
import { readThread } from '../../../platform/slack/posted.js';
import { permalinkOf } from '../moving/moving.js';
import { findReadable } from '../standing.js';
import { isAnswered } from './answer.rules.js';
import { closeQuestion, type Question } from './answer.store.js';
import type { Open } from './answer.views.js';

/**
 * The question as Slack shows it now; null when it was answered, is gone, or reads otherwise, and for whoever is not in its
 * channel any more. Its words are read for that reader, and not kept.
 */
export async function lookAt(
  question: Question,
  { say, reader }: { say: Say; reader: UserId },
  deps: Deps,
): Promise<Open | null> {
  const { workspace, channel, messageTs: ts, author, kind } = question;
  const [root, ...replies] = await readThread({ channel, ts }, deps);
  const standing = await findReadable(workspace, deps);
  const isThere = root?.ts === ts && root.user === author;
  if (!root || !isThere || standing?.recognise(root.text ?? '')?.kind !== kind) {
    await closeQuestion(deps.db, question, 'gone');
    return null;
  }
  if (isAnswered(replies, author)) {
    await closeQuestion(deps.db, question, 'answered');
    return null;
  }
  if (!(await deps.directory.members(channel)).includes(reader)) return null;
  const [permalink, person, names] = await Promise.all([
    permalinkOf({ channel, ts }, deps),
    deps.directory.person(workspace, author),
    namesFor(say, deps, { workspace, user: author }, `${root.text} ${JSON.stringify(root.blocks ?? [])}`),
  ]);
  const words = plainTextOf(heldTextOf({ text: root.text, blocks: root.blocks }, names));
  return { question, author: person.name, words, permalink };
}
