import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import type { Action, Actor, ViewSubmission } from '../../../platform/slack/interactions.js';
import { typed } from '../charter.fields.js';
import { commonTime, postSummary, suggestCall } from './circle.effects.js';
import { PARTS } from './circle.rules.js';
import { answerCircle, type Circle, findCircle } from './circle.store.js';
import { summaryModal } from './circle.views.js';
import { sealSummary } from './sealed-summary.js';

/** The buttons work for half a day. */
const VALID_MS = 12 * 3_600_000;

/** A thread this person writes in, that nobody has seen to. @throws Refusal */
async function ownCircle({ workspace, user }: Actor, id: string, { db, clock }: Deps): Promise<Circle> {
  const circle = z.uuid().safeParse(id).success ? await findCircle(db, workspace, id) : null;
  if (!circle?.people.includes(user)) throw new Refusal('suggest.unknown');
  if (clock.now().getTime() - circle.createdAt.getTime() > VALID_MS) throw new Refusal('suggest.too_late');
  if (circle.state !== 'offered') throw new Refusal('suggest.answered');
  return circle;
}

/** @throws Refusal when somebody was faster. */
async function answer(
  trx: Trx,
  circle: Circle,
  by: Actor['user'],
  { how, effect, now }: { how: Parameters<typeof answerCircle>[3]; effect: typeof suggestCall; now: Date },
): Promise<void> {
  const { workspace, id } = circle;
  if (!(await answerCircle(trx, circle, by, how))) throw new Refusal('suggest.answered');
  const payload = { workspace, circle: id };
  await post(trx, effect, { workspace, payload, once: `circle ${id}`, dueAt: now, now });
}

export const sumUp: Action = {
  id: 'charter.sum_up',
  async run(call, deps) {
    const { id } = await ownCircle(call, call.value, deps);
    return { kind: 'open', view: summaryModal(await deps.directory.say(call.workspace, call.user), id) };
  },
};

export const submitSummary: ViewSubmission = {
  callbackId: 'charter.summary',
  async run(call, deps) {
    const circle = await ownCircle(call, call.privateMetadata, deps);
    const words = PARTS.map((part) => [part, typed(call.values, part)] as const).filter(([, text]) => text);
    const say = await deps.directory.say(call.workspace, call.user);
    if (words.length === 0) return { kind: 'errors', errors: { agreed: say.plain('circle.empty') } };
    const summary = sealSummary(circle, Object.fromEntries(words), deps);
    const now = deps.clock.now();
    await deps.db
      .transaction()
      .execute((trx) =>
        answer(trx, circle, call.user, { how: { state: 'summed_up', summary }, effect: postSummary, now }),
      );
    deps.wakeOutbox();
    return { kind: 'close' };
  },
};

/** The time is looked for anew: hours, leave and the hour itself may have changed. */
export const call: Action = {
  id: 'charter.call',
  async run(click, deps) {
    const circle = await ownCircle(click, click.value, deps);
    const callAt = await commonTime(circle, deps);
    if (!callAt) throw new Refusal('circle.no_time');
    const now = deps.clock.now();
    await deps.db
      .transaction()
      .execute((trx) =>
        answer(trx, circle, click.user, { how: { state: 'calling', callAt }, effect: suggestCall, now }),
      );
    deps.wakeOutbox();
    const say = await deps.directory.say(click.workspace, click.user);
    return { kind: 'replace', message: { text: say('circle.suggested') } };
  },
};

/** It goes on as it is; the others may think otherwise. */
export const goOn: Action = {
  id: 'charter.circle_on',
  async run({ workspace, user }, deps) {
    const say = await deps.directory.say(workspace, user);
    return { kind: 'replace', message: { text: say('circle.goes_on') } };
  },
};
