import { z } from 'zod';
import type { KnownBlock } from '@slack/types';
import { sayIn } from '../../../domain/copy/index.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Action, Actor } from '../../../platform/slack/interactions.js';
import { unansweredFor } from './answer.effects.js';
import { closeQuestion, findOpenOf, findQuestion, isConcerned } from './answer.store.js';
import { askedBlocks } from './answer.views.js';

/** Of a question, and of the morning whose message the button stands in, if it does. */
const Value = z.tuple([z.uuid()]).rest(z.iso.datetime());

/** It is answered, though not in its thread: nobody hears of it any more. */
export const answered: Action = {
  id: 'charter.answered',
  async run({ workspace, user, value }, deps) {
    const [id, morning] = Value.safeParse(value.split(' ')).data ?? [];
    const question = id ? await findQuestion(deps.db, workspace, id) : null;
    if (!question || !(await isConcerned(deps.db, question, user))) throw new Refusal('suggest.unknown');
    await closeQuestion(deps.db, question, 'answered');
    const left = morning ? await unansweredFor({ workspace, person: user, morning }, deps) : null;
    const say = await deps.directory.say(workspace, user);
    return { kind: 'replace', message: left ?? { text: say('answer.closed') } };
  },
};

const MOST_ON_HOME = 5;

/** On the Home tab: what this person asked and nobody answered yet. */
export async function askedHome({ workspace, user }: Actor, deps: Deps): Promise<KnownBlock[]> {
  const [reader, asked] = await Promise.all([
    deps.directory.person(workspace, user),
    findOpenOf(deps.db, { workspace, author: user }, MOST_ON_HOME),
  ]);
  return askedBlocks(sayIn(reader.locale), asked, reader);
}
