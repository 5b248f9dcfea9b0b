import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import { availabilityOf } from '../../../domain/person.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, post, toDirectMessage } from '../../../platform/outbox/index.js';
import { readThread } from '../../../platform/slack/posted.js';
import { findReadable } from '../standing.js';
import { callTime } from './circle.rules.js';
import { type Circle, findCircle, forgetSummary } from './circle.store.js';
import { callMessage, returnedMessage, summaryMessage, wayOutMessage } from './circle.views.js';
import { openSummary } from './sealed-summary.js';

/** After this long they write about something else. */
const STALE_AFTER_MS = 10 * 60_000;
const OfferPayload = z.object({ workspace: WorkspaceId, circle: z.uuid(), person: UserId });

/** Offers one of those who write to and fro a way out, where only they see it. */
export const offerWayOut: Effect<z.infer<typeof OfferPayload>> = {
  name: 'charter.circle',
  promise: 'at-most-once',
  payload: OfferPayload,

  async compose({ workspace, circle: id, person }, deps): Promise<Outgoing> {
    const circle = await findCircle(deps.db, workspace, id);
    if (circle?.state !== 'offered') return { kind: 'drop', reason: 'somebody saw to it' };
    const now = deps.clock.now();
    if (now.getTime() - circle.createdAt.getTime() > STALE_AFTER_MS) return { kind: 'drop', reason: 'stale' };
    if (await isDecided(circle, deps)) return { kind: 'drop', reason: 'they decided' };
    const { channel, threadTs, people } = circle;
    const [reader, all] = await Promise.all([
      deps.directory.person(workspace, person),
      deps.directory.people(workspace, people),
    ]);
    const say = sayIn(reader.locale);
    const at = await commonTime(circle, deps);
    const when = at && slackDate(at, dateText(at, reader.zone, say.locale));
    const others = all.filter((one) => one.id !== person);
    const content = wayOutMessage(say, { id, others, when });
    return {
      kind: 'ephemeral',
      args: { channel, user: person, thread_ts: threadTs, ...content, parse: 'none' },
    };
  },
};

/** Whether one of the messages reads as a decision. They are read for that, and not kept. */
async function isDecided({ workspace, channel, threadTs }: Circle, deps: Deps): Promise<boolean> {
  const [standing, messages] = await Promise.all([
    findReadable(workspace, deps),
    readThread({ channel, ts: threadTs }, deps),
  ]);
  return messages.some(({ text }) => text !== undefined && standing?.recognise(text)?.kind === DECISION);
}
const DECISION = 'decision';

/** When all of them are at work for a short call; null where that is not known of somebody, or not soon. */
export async function commonTime({ workspace, people }: Circle, deps: Deps): Promise<Date | null> {
  const all = (await deps.directory.people(workspace, people)).map(availabilityOf);
  const known = all.filter((one) => one !== null);
  return known.length === people.length ? callTime(known, deps.clock.now()) : null;
}

const CirclePayload = z.object({ workspace: WorkspaceId, circle: z.uuid() });
type CirclePayload = z.infer<typeof CirclePayload>;
const QUIETLY = { parse: 'none', unfurl_links: false, unfurl_media: false } as const;
const GONE: Outgoing = { kind: 'drop', reason: 'nothing to say any more' };

/** Puts what somebody summed up into the thread. */
export const postSummary: Effect<CirclePayload> = {
  name: 'charter.summary',
  promise: 'exactly-once',
  payload: CirclePayload,

  async compose({ workspace, circle: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const circle = await findCircle(deps.db, workspace, id);
    const summary = circle && openSummary(circle, deps);
    if (!circle?.answeredBy || !summary) return GONE;
    const { channel, threadTs, answeredBy } = circle;
    if (isLookingBack) return { kind: 'message', args: { channel, thread_ts: threadTs, text: '' } };
    const author = await deps.directory.person(workspace, answeredBy);
    const content = summaryMessage(sayIn(author.locale), author, summary);
    return { kind: 'message', args: { channel, thread_ts: threadTs, ...content, ...QUIETLY } };
  },

  async settle(trx, payload, outcome, { clock }) {
    const { workspace, circle: id } = payload;
    if (outcome.kind === 'sent') return forgetSummary(trx, { workspace, id });
    const now = clock.now();
    await post(trx, returnSummary, { workspace, payload, once: `circle back ${id}`, dueAt: now, now });
  },
};

/** Gives what somebody summed up back to them, where it cannot stand in the thread. */
export const returnSummary: Effect<CirclePayload> = {
  name: 'charter.summary_back',
  promise: 'exactly-once',
  payload: CirclePayload,

  async compose({ workspace, circle: id }, deps): Promise<Outgoing> {
    const circle = await findCircle(deps.db, workspace, id);
    const summary = circle && openSummary(circle, deps);
    if (!circle?.answeredBy || !summary) return GONE;
    const user = circle.answeredBy;
    const say = await deps.directory.say(workspace, user);
    return toDirectMessage({ workspace, user }, returnedMessage(say, circle.channel, summary), deps);
  },

  settle: (trx, { workspace, circle: id }) => forgetSummary(trx, { workspace, id }),
};

/** Suggests a short call in the thread, in the name of whoever wants it. It calls nobody. */
export const suggestCall: Effect<CirclePayload> = {
  name: 'charter.call',
  promise: 'exactly-once',
  payload: CirclePayload,

  async compose({ workspace, circle: id }, deps): Promise<Outgoing> {
    const circle = await findCircle(deps.db, workspace, id);
    if (!circle?.answeredBy || !circle.callAt) return GONE;
    const { channel, threadTs, answeredBy, callAt } = circle;
    const author = await deps.directory.person(workspace, answeredBy);
    const say = sayIn(author.locale);
    const when = slackDate(callAt, dateText(callAt, author.zone, say.locale));
    const content = callMessage(say, author, when);
    return { kind: 'message', args: { channel, thread_ts: threadTs, ...content, ...QUIETLY } };
  },
};
