import { delay } from '../clock.js';

/**
 * Gathers what is asked for at nearly the same time and stores it together: on a database, one commit for many
 * events instead of one each. Everybody waits for the commit that holds theirs.
 */
export class Batch<T> {
  #waiting: { item: T; stored(): void; failed(error: unknown): void }[] = [];
  #isGathering = false;

  constructor(
    private readonly store: (items: T[]) => Promise<void>,
    private readonly gatherMs: number,
  ) {}

  /** Resolves when `item` is stored. @throws what storing its batch threw */
  add(item: T): Promise<void> {
    return new Promise((stored, failed) => {
      this.#waiting.push({ item, stored, failed });
      if (!this.#isGathering) void this.#gather();
    });
  }

  async #gather(): Promise<void> {
    this.#isGathering = true;
    await delay(this.gatherMs);
    this.#isGathering = false;
    const batch = this.#waiting.splice(0);
    await this.store(batch.map(({ item }) => item)).then(
      () => batch.forEach(({ stored }) => stored()),
      (error: unknown) => batch.forEach(({ failed }) => failed(error)),
    );
  }
}
