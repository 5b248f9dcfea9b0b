import { randomUUID } from 'node:crypto';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';
import { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';
import { because } from '../observability/cause.js';
import { type Backlog, Overloaded, type Queues } from '../queue/index.js';
import type { Job } from '../queue/job.js';
import type { UnderWay } from './under-way.js';

const Authorization = z.object({
  team_id: WorkspaceId.nullish(),
  user_id: UserId.nullish(),
  is_bot: z.boolean().optional(),
});

/** The outer part of every Events API request. */
const Envelope = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().regex(/^[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*$/),
  team_id: WorkspaceId,
  event_time: z.number(),
  event: z.looseObject({ type: z.string() }),
  authorizations: z.array(Authorization).optional(),
});
export type Envelope = z.infer<typeof Envelope>;

/** The person under whose own permission the event came; null when it came to the bot. */
export function grantorOf({ authorizations }: Envelope): UserId | null {
  const [first] = authorizations ?? [];
  return first?.is_bot === false ? (first.user_id ?? null) : null;
}

/** In a channel shared between companies `team_id` may be the other one; ours is the one that installed the bot. */
function inOurWorkspace(envelope: Envelope): Envelope {
  return { ...envelope, team_id: envelope.authorizations?.[0]?.team_id ?? envelope.team_id };
}

/** A job and its payload, ready for the queue. */
export type Queued = (queues: Queues, id: string) => Promise<void>;

export const queued =
  <P>(job: Job<P>, payload: P): Queued =>
  (queues, id) =>
    queues.enqueue(job, payload, { id });

/**
 * What events of one type become. `read` takes only the fields the job needs, so that what people wrote never
 * enters the queue; null when there is nothing to do, or when the event is not of the shape it knows.
 */
export interface EventIntake {
  type: string;
  read(envelope: Envelope): Queued | null;
}

interface Doors extends Pick<Deps, 'queues' | 'metrics' | 'log'> {
  intakes: EventIntake[];
  underWay: UnderWay;
  backlog: Pick<Backlog, 'isBehind'>;
}

/**
 * Bolt acks an event before its listeners run and runs a repeated one again. So events never reach its
 * listeners: they are stored in the queue first and acked after, under their `event_id`. When they cannot be
 * stored, the receiver answers 500 or 503, and Slack sends them again. Commands and interactions go on to Bolt.
 */
export function persistThenAck<R extends Receiver>(
  receiver: R,
  { queues, metrics, log, intakes, underWay, backlog }: Doors,
): R {
  const byType = new Map(intakes.map((known) => [known.type, known]));
  const init = receiver.init.bind(receiver);
  receiver.init = (app: App) => {
    const take = async (received: ReceiverEvent): Promise<void> => {
      if (!isEventsApi(received.body)) return underWay.track(app.processEvent(received));
      await store(received.body);
      await received.ack();
    };
    const processEvent = (received: ReceiverEvent): Promise<void> => {
      const name = isEventsApi(received.body) ? 'slack.event' : 'slack.interaction';
      return because({ cause: causeOf(received.body), name, isFirst: true }, () => take(received));
    };
    init(Object.assign(Object.create(app) as App, { processEvent }));
  };
  return receiver;

  async function store(body: unknown): Promise<void> {
    const parsed = Envelope.safeParse(body);
    const known = parsed.success ? byType.get(parsed.data.event.type) : undefined;
    const queued = parsed.success && known?.read(inOurWorkspace(parsed.data));
    if (!queued) {
      metrics.eventReceived(known?.type ?? otherType(body), 'unused');
      return log.debug('event that asks for nothing');
    }
    const type = parsed.data.event.type;
    const storing = backlog.isBehind
      ? Promise.reject(new Overloaded())
      : queued(queues, parsed.data.event_id);
    await storing.catch((error: unknown) => {
      metrics.eventReceived(type, 'not_stored');
      throw error;
    });
    metrics.eventReceived(type, 'queued');
    log.debug({ type }, 'event queued');
  }
}

/** A command or a click has no id of its own that may be logged. */
const causeOf = (body: { event_id?: unknown }): string =>
  Envelope.shape.event_id.safeParse(body.event_id).data ?? randomUUID();

/** A word for what is not subscribed to: whoever signs it does not choose our labels. */
const otherType = (body: unknown): string =>
  isRateLimit(body as { type?: unknown }) ? RATE_LIMITED : 'other';

const RATE_LIMITED = 'app_rate_limited';
/** It has no inner event; Bolt would leave it unanswered. */
const isRateLimit = (body: { type?: unknown }): boolean => body.type === RATE_LIMITED;
const isEventsApi = (body: { type?: unknown }): boolean =>
  body.type === 'event_callback' || isRateLimit(body);
