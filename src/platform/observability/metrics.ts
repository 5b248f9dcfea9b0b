import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gauges show. */
export interface Depths {
  /** Jobs by queue and state. */
  jobs: { queue: string; state: string; count: number }[];
  /** How long the oldest row of the outbox is due, in seconds; 0 when none is. */
  oldestDueSeconds: number;
}

/** Numbers about the bot, never about people: no workspace, channel or person is in a label. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #events = this.#counter(
    'daybreak_events_total',
    'Events of Slack, by type and what became of them',
    ['type', 'outcome'],
  );
  readonly #sends = this.#counter('daybreak_sends_total', 'What left, or did not, by effect and result', [
    'effect',
    'result',
  ]);
  readonly #interactions = this.#counter('daybreak_interactions_total', 'Commands, clicks and forms', [
    'interaction',
    'outcome',
  ]);
  readonly #jobs = this.#counter('daybreak_jobs_total', 'Jobs worked off, by name and outcome', [
    'job',
    'outcome',
  ]);
  readonly #requests = new Histogram({
    name: 'daybreak_request_seconds',
    help: 'From the first byte of a request of Slack to the answer',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers: [this.#registry],
  });

  readonly #jobsWaiting = this.#gauge('daybreak_queue_jobs', 'Jobs in the queues', ['queue', 'state']);
  readonly #oldestDue = this.#gauge(
    'daybreak_oldest_due_seconds',
    'How long the oldest row of the outbox is due',
    [],
  );

  /** `look` is asked for what the gauges show. */
  constructor(private readonly look: () => Promise<Depths>) {
    collectDefaultMetrics({ register: this.#registry });
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  eventReceived(type: string, outcome: 'queued' | 'unused' | 'not_stored'): void {
    this.#events.inc({ type, outcome });
  }

  /** `result`: `sent`, `dropped`, or why a call to Slack failed. */
  left(effect: string, result: string): void {
    this.#sends.inc({ effect, result });
  }

  /** `interaction`: a command, or an `action_id` or `callback_id` of ours. */
  interacted(interaction: string, outcome: 'done' | 'refused' | 'failed'): void {
    this.#interactions.inc({ interaction, outcome });
  }

  jobEnded(job: string, outcome: 'done' | 'failed'): void {
    this.#jobs.inc({ job, outcome });
  }

  requestAnswered(status: number, milliseconds: number): void {
    this.#requests.observe({ status }, milliseconds / 1_000);
  }

  /** In the text format of Prometheus. What cannot be looked up now, because the storage is away, is left out. */
  async text(): Promise<string> {
    const depths = await this.look().catch(() => null);
    this.#jobsWaiting.reset();
    this.#oldestDue.reset();
    if (depths) this.#oldestDue.set(depths.oldestDueSeconds);
    for (const { queue, state, count } of depths?.jobs ?? []) this.#jobsWaiting.set({ queue, state }, count);
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}
