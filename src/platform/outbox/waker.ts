import type { Log } from '../observability/log.js';

/** Runs the pump as soon as something is due, one run at a time; wishes that come meanwhile make one more run. */
export class Waker {
  #running: Promise<void> | null = null;
  #again = false;

  constructor(
    private readonly pump: () => Promise<number>,
    private readonly log: Log,
  ) {}

  wake(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#run().finally(() => (this.#running = null));
  }

  /** Resolves when no run is under way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    do {
      this.#again = false;
      // The rows are safe: the pump finds them within a second.
      await this.pump().catch((error: unknown) => this.log.warn({ err: error }, 'outbox could not be woken'));
    } while (this.#again);
  }
}
