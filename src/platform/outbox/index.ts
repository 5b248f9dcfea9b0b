import { z } from 'zod';
import type { Deps } from '../deps.js';
import { step } from '../observability/cause.js';
import { type Job, job } from '../queue/job.js';
import type { AnyEffect, Outcome, Outgoing } from './effect.js';
import { readSendFailure, type SendFailure, slackErrorOf } from '../slack/failures.js';
import { callSlack } from './call-slack.js';
import { findMarked } from './marker.js';
import { NOT_PREPARED, UNKNOWN_EFFECT } from './stuck.js';
import { claimDue, putBack, recallQueued, takeForSending } from './claim.js';
import { bookSlot, pauseWorkspace } from './pace.js';
import { markEnded, noteFirstSend, type OutboxRow, returnToOutbox } from './store.js';

export type { Effect, Outcome, Outgoing } from './effect.js';
export { changeStuck, findStuck } from './stuck.js';
export { forgetPace } from './pace.js';
export { toDirectMessage } from './direct-message.js';
export { untilTheirHours } from './in-their-hours.js';
export {
  cancelPosting,
  eraseOutbox,
  forgetEnded,
  hasUnderWay,
  lockWaiting,
  oldestDue,
  post,
  repost,
} from './store.js';

/** How often every worker looks for what is due. */
export const PUMP_EVERY_MS = 1_000;
/** Slack takes a few hundred messages a minute from an app in a workspace, so that no more need be under way. */
const CLAIMS = { atOnce: 2_000, share: 100 };
const PACE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

export interface Outbox {
  jobs: [Job<{ id: string }>];
  /** Claims what is due and queues it; answers how much that was. Any number of processes may do so at once. */
  pump(deps: Deps): Promise<number>;
  /** Sends the row with this id if it may leave now and nobody else has it. */
  send(id: string, deps: Deps): Promise<void>;
}

/** Everything that leaves for Slack leaves here. The promise of each effect is kept in `take`. */
export function createOutbox(effects: AnyEffect[]): Outbox {
  const byName = new Map(effects.map((effect) => [effect.name, effect]));

  const sendJob = job({
    name: 'outbox.send',
    queue: 'outbox',
    payload: z.object({ id: z.uuid() }),
    // One try, and no memory: the row itself remembers what is still to do, and the pump brings it back.
    attempts: 1,
    isForgottenAtEnd: true,
    run: ({ id }, deps) => take(id, deps),
  });

  async function pump(deps: Deps): Promise<number> {
    if (await deps.queues.hasForgotten()) await recallQueued(deps.db);
    let total = 0;
    for await (const claimed of claimDue(deps.db, deps.clock.now(), CLAIMS)) {
      // What waits in the queue for longer than its lease is claimed again, and is not queued a second time.
      const jobs = claimed.map(({ id, attempts, cause }) => ({
        payload: { id },
        id: `${id}-${attempts}`,
        cause,
      }));
      await deps.queues.enqueueAll(sendJob, jobs);
      total += claimed.length;
    }
    return total;
  }

  async function take(id: string, deps: Deps): Promise<void> {
    const now = deps.clock.now();
    const row = await takeForSending(deps.db, id, now);
    if (!row) return putBack(deps.db, id, now);
    const log = deps.log.child({ outbox: row.id, effect: row.effect, workspace: row.workspace });
    const inRow = { ...deps, log };
    const effect = byName.get(row.effect);
    if (row.is_given_up) return giveUp(row, effect, inRow);
    // A newer version may have written the row; leave it to one that knows it.
    if (!effect) return giveBack(row, UNKNOWN_EFFECT, LONGEST_PAUSE_MS, row.may_be_sent, inRow);
    if (row.may_be_sent && effect.promise === 'at-most-once')
      return drop(row, effect, 'may have been sent', inRow);
    // Whatever fails before the call to Slack may be tried again. What fails after it leaves the row as it is:
    // its lease runs out, and the next holder knows that it may have been sent.
    let outgoing: Prepared;
    try {
      outgoing = await prepare(row, effect, inRow);
    } catch (error) {
      const failure = readSendFailure(error);
      if (failure.kind === 'rate-limited') return afterFailure(row, effect, failure, inRow);
      log.warn({ err: error }, 'could not prepare what is to leave');
      // Its name alone: a message may quote what somebody wrote.
      const kind = slackErrorOf(error) ?? z.object({ name: z.string() }).safeParse(error).data?.name;
      return giveBack(row, `${NOT_PREPARED}: ${kind ?? 'unknown'}`, pause(row), row.may_be_sent, inRow);
    }
    await leave(row, effect, outgoing, inRow);
  }

  async function leave(row: OutboxRow, effect: AnyEffect, outgoing: Prepared, deps: Deps): Promise<void> {
    if (outgoing.kind === 'drop') return drop(row, effect, outgoing.reason, deps);
    if (outgoing.kind === 'postpone') {
      const wait = outgoing.until.getTime() - deps.clock.now().getTime();
      return giveBack(row, 'postponed', wait, row.may_be_sent, deps);
    }
    if (outgoing.kind === 'arrived') return settle(row, effect, outgoing.outcome, deps);
    const now = deps.clock.now();
    // Only what is posted counts as one message a second: https://docs.slack.dev/apis/web-api/rate-limits
    const isFree =
      outgoing.kind !== 'message' || (await bookSlot(deps.db, row.workspace, outgoing.args.channel, now));
    if (!isFree) return giveBack(row, 'pace', PACE_MS, row.may_be_sent, deps);
    if (!(await noteFirstSend(deps.db, row, now)))
      return deps.log.warn('held up for too long: another holder has it');
    const sent = await step(effect.name, () => callSlack(outgoing, row, deps));
    deps.metrics.left(effect.name, sent.kind);
    deps.log.debug({ outcome: sent.kind }, 'left');
    if (sent.kind === 'sent') return settle(row, effect, sent, deps);
    return afterFailure(row, effect, sent, deps);
  }

  async function afterFailure(
    row: OutboxRow,
    effect: AnyEffect,
    failure: SendFailure,
    deps: Deps,
  ): Promise<void> {
    deps.log.warn({ failure }, 'send failed');
    switch (failure.kind) {
      case 'rate-limited':
        await pauseWorkspace(deps.db, row.workspace, deps.clock.now(), failure.retryAfterMs);
        return giveBack(row, 'rate limited', failure.retryAfterMs, row.may_be_sent, deps);
      case 'not-reached':
        return giveBack(row, failure.reason, pause(row), row.may_be_sent, deps);
      case 'refused':
        return drop(row, effect, failure.reason, deps);
      case 'unclear':
        if (effect.promise === 'at-most-once') return drop(row, effect, failure.reason, deps);
        return giveBack(row, failure.reason, pause(row), true, deps);
      default:
        return failure satisfies never;
    }
  }

  async function drop(row: OutboxRow, effect: AnyEffect, reason: string, deps: Deps): Promise<void> {
    deps.log.info({ reason }, 'dropped');
    deps.metrics.left(effect.name, 'dropped');
    await settle(row, effect, { kind: 'dropped', reason }, deps);
  }

  /** An admin decided so. Its effect is told, unless that is what does not work. */
  async function giveUp(row: OutboxRow, effect: AnyEffect | undefined, deps: Deps): Promise<void> {
    const [reason, now] = ['given up by an admin', deps.clock.now()];
    const told = effect ? drop(row, effect, reason, deps) : Promise.reject(new Error(UNKNOWN_EFFECT));
    await told.catch((error: unknown) => {
      deps.log.warn({ err: error }, 'given up without a word');
      return deps.db.transaction().execute((trx) => markEnded(trx, row, { state: 'dropped', reason, now }));
    });
  }

  async function settle(row: OutboxRow, effect: AnyEffect, outcome: Outcome, deps: Deps): Promise<void> {
    await deps.db.transaction().execute(async (trx) => {
      const reason = outcome.kind === 'dropped' ? outcome.reason : null;
      await markEnded(trx, row, { state: outcome.kind, reason, now: deps.clock.now() });
      await effect.settle?.(trx, effect.payload.parse(row.payload) as never, outcome, deps);
    });
  }

  return { jobs: [sendJob], pump, send: (id, deps) => step(sendJob.name, () => take(id, deps)) };
}

type Prepared = Outgoing | { kind: 'arrived'; outcome: Outcome };

/** Composes what is to leave. After an attempt that may have reached Slack it first looks whether it did. */
async function prepare(row: OutboxRow, effect: AnyEffect, deps: Deps): Promise<Prepared> {
  const payload = effect.payload.parse(row.payload) as never;
  if (row.may_be_sent) {
    const sentBefore = await effect.compose(payload, deps, { isLookingBack: true, mayBeSecond: false });
    const arrived = sentBefore.kind === 'message' ? await findMarked(row, sentBefore.args, deps) : null;
    if (arrived === 'out-of-sight') {
      // Lost is worse than doubled for what somebody waits for.
      deps.log.warn('sending what may have been sent: Slack does not let us look');
      return effect.compose(payload, deps, { isLookingBack: false, mayBeSecond: true });
    }
    if (arrived) return { kind: 'arrived', outcome: { kind: 'sent', ...arrived } };
  }
  return effect.compose(payload, deps, { isLookingBack: false, mayBeSecond: false });
}

async function giveBack(
  row: OutboxRow,
  reason: string,
  waitMs: number,
  mayBeSent: boolean,
  { db, clock }: Deps,
): Promise<void> {
  await returnToOutbox(db, row, { dueAt: new Date(clock.now().getTime() + waitMs), reason, mayBeSent });
}

/** 1 s, 2 s, 4 s … up to five minutes. */
const pause = ({ attempts }: OutboxRow): number => Math.min(1_000 * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
