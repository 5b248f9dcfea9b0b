import type { Log } from '../observability/log.js';

/** As many as a worker sends from the queue. What is more goes through the queue. */
const AT_ONCE = 8;

/** Gets what is due on its way sooner than the next look at the clock would. */
export class Waker {
  #running: Promise<void> | null = null;
  #again = false;
  #isStopped = false;
  readonly #leaving = new Set<Promise<void>>();

  constructor(
    private readonly outbox: { pump(): Promise<number>; send(id: string): Promise<void> },
    private readonly log: Log,
  ) {}

  /**
   * Sends the row with this id from here and at once, without a way through the queue. Without one, or with much
   * under way, it runs the pump, one run at a time; wishes that come meanwhile make one more run.
   */
  wake(id?: string): void {
    // The rows are safe: another process finds them, or this one when it is back.
    if (this.#isStopped) return;
    if (id && this.#leaving.size < AT_ONCE) return this.#leave(id);
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#run().finally(() => (this.#running = null));
  }

  /** Wakes nothing any more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves when no run and no send is under way. */
  async settled(): Promise<void> {
    await Promise.all([this.#running, ...this.#leaving]);
  }

  #leave(id: string): void {
    const leaving = this.outbox
      .send(id)
      .catch((error: unknown) => this.log.warn({ err: error, outbox: id }, 'could not leave at once'))
      .finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
  }

  async #run(): Promise<void> {
    do {
      this.#again = false;
      // The pump finds the rows within a second anyway.
      await this.outbox
        .pump()
        .catch((error: unknown) => this.log.warn({ err: error }, 'outbox could not be woken'));
    } while (this.#again);
  }
}
