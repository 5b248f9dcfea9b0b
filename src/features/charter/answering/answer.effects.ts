import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outgoing,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { findModes } from '../suggesting/suggest.store.js';
import { findOfMorning, findQuestion, takeForMorning } from './answer.store.js';
import { expectedMessage, unansweredMessage } from './answer.views.js';
import { lookAt } from './still-open.js';

/** After this long the author looks at something else. */
const STALE_AFTER_MS = 10 * 60_000;
const ExpectedPayload = z.object({ workspace: WorkspaceId, question: z.uuid() });

/** Tells whoever asked, where only they see it, when to expect an answer. */
export const tellWhenExpected: Effect<z.infer<typeof ExpectedPayload>> = {
  name: 'charter.expected',
  promise: 'at-most-once',
  payload: ExpectedPayload,

  async compose({ workspace, question: id }, { db, clock, directory }): Promise<Outgoing> {
    const question = await findQuestion(db, workspace, id);
    if (question?.state !== 'open') return { kind: 'drop', reason: 'not open any more' };
    if (clock.now().getTime() - question.createdAt.getTime() > STALE_AFTER_MS)
      return { kind: 'drop', reason: 'stale' };
    const { channel, author: user, expectedBy } = question;
    const reader = await directory.person(workspace, user);
    const say = sayIn(reader.locale);
    const when = slackDate(expectedBy, dateText(expectedBy, reader.zone, say.locale));
    return { kind: 'ephemeral', args: { channel, user, ...expectedMessage(say, id, when), parse: 'none' } };
  },
};

const UnansweredPayload = z.object({ workspace: WorkspaceId, person: UserId, morning: z.iso.datetime() });
type UnansweredPayload = z.infer<typeof UnansweredPayload>;

/** In the morning of somebody who can answer: what is open beyond its time, all in one message. */
export const bringUnanswered: Effect<UnansweredPayload> = {
  name: 'charter.unanswered',
  promise: 'exactly-once',
  payload: UnansweredPayload,

  async compose(payload, deps, { isLookingBack }): Promise<Outgoing> {
    const { workspace, person: user, morning } = payload;
    if (isLookingBack) return toDirectMessage({ workspace, user }, { text: '' }, deps);
    const person = await deps.directory.person(workspace, user);
    const wait = untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    const { workspace: mode, offPeople } = await findModes(deps.db, workspace);
    if (mode !== 'suggest' || offPeople.has(user)) return { kind: 'drop', reason: 'not wanted' };
    const taken = { workspace, person: user, morning: new Date(morning) };
    await takeForMorning(deps.db, taken, deps.clock.now());
    const content = await unansweredFor(payload, deps);
    return content
      ? toDirectMessage({ workspace, user }, content, deps)
      : { kind: 'drop', reason: 'nothing is open' };
  },
};

/** What that morning brought and is open still, where this person may read it; null for nothing. */
export async function unansweredFor(
  { workspace, person: user, morning }: UnansweredPayload,
  deps: Deps,
): Promise<MessageContent | null> {
  const say = await deps.directory.say(workspace, user);
  const questions = await findOfMorning(deps.db, { workspace, person: user, morning: new Date(morning) });
  const open = [];
  for (const question of questions) {
    const found = await lookAt(question, { say, reader: user }, deps);
    if (found) open.push(found);
  }
  return open.length > 0 ? unansweredMessage(say, open, morning) : null;
}
