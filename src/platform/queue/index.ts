import type { RequestListener } from 'node:http';
import { type Job as BullJob, type Processor, type Queue, UnrecoverableError, type Worker } from 'bullmq';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.js';
import { within } from '../clock.js';
import type { Deps } from '../deps.js';
import { because, currentCause } from '../observability/cause.js';
import type { Log } from '../observability/log.js';
import { type Backend, openBackend } from './backends.js';
import { Batch, type Limits } from './batch.js';
import { changeFailed, type FailedJob, listFailed } from './failed.js';
import type { AnyJob, Job, QueueName } from './job.js';
import { Outstanding } from './outstanding.js';

export { Backlog } from './backlog.js';
export { Overloaded } from './batch.js';

export interface QueuePlace {
  databaseUrl: string;
  redisUrl: string | undefined;
}

const QUEUES: QueueName[] = ['events', 'outbox'];
/** Finished jobs stay this long, so that an event Slack sends again within it is recognised by its id. */
const KEEP_FINISHED_SECONDS = 3_600;
const KEEP_FAILED_SECONDS = 7 * 86_400;
const CONCURRENCY: Record<QueueName, number> = { events: 16, outbox: 8 };
/** Longer than any call to Slack may take. */
const CLOSE_TIMEOUT_MS = 12_000;
const INTAKE: Omit<Limits, 'lanes'> = {
  mostAtOnce: 500,
  mostWaiting: 10_000,
  // Slack waits for 3 s; what is not stored by then is not acked.
  patienceMs: 2_000,
};

type BulkJobOptions = Parameters<Queue['addBulk']>[0][number];

/** The only door to BullMQ. */
export class Queues {
  readonly #queues: Map<QueueName, Queue>;
  readonly #batches: Map<QueueName, Batch<BulkJobOptions>>;
  readonly #workers: Worker[] = [];
  readonly #outstanding = new Outstanding();

  private constructor(
    private readonly backend: Backend,
    private readonly log: Log,
  ) {
    this.#queues = new Map(QUEUES.map((name) => [name, backend.queue(name)]));
    this.#batches = new Map(
      QUEUES.map((name) => [
        name,
        new Batch((jobs) => this.#store(name, jobs), { ...INTAKE, lanes: backend.lanes }),
      ]),
    );
    for (const queue of this.#queues.values()) queue.on('error', (error) => this.#weather(error));
  }

  static async open(place: QueuePlace, log: Log): Promise<Queues> {
    const queues = new Queues(await openBackend(place), log);
    await queues.ping();
    return queues;
  }

  /**
   * Resolves once the job is stored; a job with the same `id` is stored once. An id has no `:` and is not all digits.
   * The cause of this is the cause of the job.
   */
  async enqueue<P>(definition: Job<P>, payload: P, { id }: { id?: string } = {}): Promise<void> {
    await this.enqueueAll(definition, [{ payload, id, cause: currentCause() }]);
  }

  async enqueueAll<P>(
    definition: Job<P>,
    jobs: { payload: P; id?: string | undefined; cause: string | null }[],
  ): Promise<void> {
    const batch = this.#batches.get(definition.queue);
    const added = jobs.map(({ payload, id, cause }) => ({
      name: definition.name,
      data: payload,
      opts: {
        ...(id ? { jobId: id } : {}),
        ...(cause ? { telemetry: { metadata: cause } } : {}),
        attempts: definition.attempts,
        backoff: { type: 'exponential' as const, delay: 1_000 },
        removeOnComplete: definition.isForgottenAtEnd ?? { age: KEEP_FINISHED_SECONDS },
        removeOnFail: definition.isForgottenAtEnd ?? { age: KEEP_FAILED_SECONDS },
      },
    }));
    await Promise.all(added.map(async (job) => batch?.add(job)));
  }

  async #store(name: QueueName, jobs: BulkJobOptions[]): Promise<void> {
    const stored = await this.#queue(name).addBulk(jobs);
    for (const { id } of stored) if (id) this.#outstanding.queued(name, id);
  }

  /** Takes jobs from now on. Each is parsed again, gets a logger of its own, and is not retried after a `Refusal`. */
  async work(jobs: AnyJob[], deps: Deps, { countsOutstanding = false } = {}): Promise<void> {
    if (countsOutstanding) this.#outstanding.start();
    await this.#forgetSchedules();
    for (const name of QUEUES) {
      const known = new Map(jobs.filter(({ queue }) => queue === name).map((known) => [known.name, known]));
      const worker = this.backend.worker(name, this.#processor(known, deps), CONCURRENCY[name]);
      worker.on('error', (error) => this.#weather(error));
      worker.on('completed', ({ id }) => this.#outstanding.ended(name, id));
      worker.on('failed', (failed) => this.#outstanding.ended(name, failed?.id));
      this.#workers.push(worker);
    }
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
  }

  /** An earlier version let the queue keep the time. */
  async #forgetSchedules(): Promise<void> {
    for (const queue of this.#queues.values())
      for (const { key } of await queue.getJobSchedulers()) await queue.removeJobScheduler(key);
  }

  #processor(known: Map<string, AnyJob>, deps: Deps): Processor {
    const run = async (bullJob: BullJob<unknown>): Promise<void> => {
      const log = this.log.child({ job: bullJob.name, jobId: bullJob.id, attempt: bullJob.attemptsMade + 1 });
      const definition = known.get(bullJob.name);
      if (!definition) throw new UnrecoverableError(`No job is called ${bullJob.name}.`);
      try {
        const payload = definition.payload.parse(bullJob.data);
        await definition.run(payload as never, { ...deps, log });
        deps.metrics.jobEnded(bullJob.name, 'done');
      } catch (error) {
        log.warn({ err: error }, 'job failed');
        deps.metrics.jobEnded(bullJob.name, 'failed');
        if (error instanceof Refusal || error instanceof z.ZodError)
          throw new UnrecoverableError(error.message);
        throw error;
      }
    };
    return (bullJob) => {
      const cause = bullJob.opts.telemetry?.metadata;
      const why = { cause: cause ?? String(bullJob.id), name: bullJob.name, isFirst: !cause };
      return because(why, () => run(bullJob));
    };
  }

  /** How many jobs wait to be taken. */
  waiting(queue: QueueName): Promise<number> {
    return this.#queue(queue).getWaitingCount();
  }

  /** How many jobs there are, by queue and state. */
  async depths(): Promise<{ queue: string; state: string; count: number }[]> {
    const counted = await Promise.all(
      QUEUES.map(async (queue) => {
        const counts = await this.#queue(queue).getJobCounts('waiting', 'active', 'delayed', 'failed');
        return Object.entries(counts).map(([state, count]) => ({ queue, state, count }));
      }),
    );
    return counted.flat();
  }

  /** Pages below `path` that show the queues to whoever knows `secret`. */
  async board(place: { path: string; secret: string }): Promise<RequestListener> {
    // Most processes need none of it.
    const { board } = await import('./board.js');
    return board([...this.#queues.values()], place);
  }

  /** What was set aside of what Slack told us: everything else is a row of its own. */
  failed(): Promise<FailedJob[]> {
    return listFailed(this.#queue('events'));
  }

  /** False when nothing that failed has this id. */
  changeFailed(id: string, how: 'retry' | 'drop'): Promise<boolean> {
    return changeFailed(this.#queue('events'), id, how);
  }

  /** Whether the queue lost its memory: a Redis that was emptied, or replaced. Said once for each time. */
  hasForgotten(): Promise<boolean> {
    return this.backend.hasForgotten();
  }

  /** Resolves when every job that this process queued has ended, or failed once. Only for one that works alone and counts. */
  idle(): Promise<void> {
    return this.#outstanding.none();
  }

  async ping(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.getWaitingCount()));
  }

  /** Lets jobs under way end, then closes; without its storage a worker cannot end them, and is closed anyway. */
  async close(): Promise<void> {
    const closing = Promise.all(this.#workers.map((worker) => worker.close()));
    await within(CLOSE_TIMEOUT_MS, closing, 'jobs did not end in time').catch((error: unknown) => {
      this.log.warn({ err: error }, 'closing the queue anyway');
      for (const worker of this.#workers)
        worker.disconnect().catch((trouble: Error) => this.#weather(trouble));
    });
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  #queue(name: QueueName): Queue {
    const queue = this.#queues.get(name);
    if (!queue) throw new Error(`No queue is called ${name}.`);
    return queue;
  }

  #weather(error: Error): void {
    this.log.warn({ err: error }, 'queue connection trouble');
  }
}
