/** Counts the jobs this process has queued and not seen end, so that a test or the playground can wait for quiet. */
export class Outstanding {
  readonly #open = new Set<string>();
  /** A job may end before `add` resolves, and one added twice has ended already. */
  readonly #ended = new Set<string>();
  #counts = false;
  #waiting: (() => void)[] = [];

  /** Before a process works, nothing it queued would ever be seen to end. */
  start(): void {
    this.#counts = true;
  }

  queued(queue: string, id: string): void {
    if (!this.#counts) return;
    const key = `${queue} ${id}`;
    if (!this.#ended.has(key)) this.#open.add(key);
  }

  ended(queue: string, id: string | undefined): void {
    if (!this.#counts) return;
    const key = `${queue} ${id}`;
    this.#open.delete(key);
    this.#remember(key);
    if (this.#open.size > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #remember(key: string): void {
    if (this.#ended.size > 10_000) this.#ended.clear();
    this.#ended.add(key);
  }

  none(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
