import { delay } from '../../platform/clock.js';

const LOOK_AGAIN_MS = 250;

/** Tells listeners that something in the workspace changed, and lets others wait for what they hope to see. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * What `look` gives as soon as it gives something; asked again after every change, and now and then: it may look at
   * what changes without a word, such as the bot's database.
   */
  async until<T>(
    look: () => T | undefined | Promise<T | undefined>,
    timeoutMs: number,
    problem: () => string,
  ): Promise<T> {
    const over = new AbortController();
    let changed = gate();
    const stopListening = this.onChange(() => changed.open());
    let isTooLate = false;
    const tooLate = delay(timeoutMs, over.signal).then(
      () => (isTooLate = true),
      () => undefined,
    );
    try {
      for (;;) {
        changed = gate();
        const seen = await look();
        if (seen !== undefined) return seen;
        await Promise.race([
          changed.opened,
          delay(LOOK_AGAIN_MS, over.signal).catch(() => undefined),
          tooLate,
        ]);
        if (isTooLate) throw new Error(problem());
      }
    } finally {
      stopListening();
      over.abort();
    }
  }
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
