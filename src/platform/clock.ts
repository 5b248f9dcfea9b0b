/**
 * The only file that reads the time or sets a timer. Everything else is handed a `Clock`,
 * so that the playground and the tests can move it.
 */
export interface Clock {
  /** The present instant, to the millisecond. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that can be moved. It runs on at real speed from wherever it was put, or stands still. */
export class MovableClock implements Clock {
  #startedAt: number;
  #shownAtStart: number;
  readonly #runs: boolean;
  readonly #listeners = new Set<(now: Date) => void>();

  constructor(start: Date, { runs = true }: { runs?: boolean } = {}) {
    this.#startedAt = Date.now();
    this.#shownAtStart = start.getTime();
    this.#runs = runs;
  }

  now(): Date {
    return new Date(this.#shownAtStart + (this.#runs ? Date.now() - this.#startedAt : 0));
  }

  /** Puts the clock to `instant`, forwards or backwards, and tells whoever asked. */
  moveTo(instant: Date): void {
    this.#startedAt = Date.now();
    this.#shownAtStart = instant.getTime();
    for (const listener of this.#listeners) listener(this.now());
  }

  moveBy(milliseconds: number): void {
    this.moveTo(new Date(this.now().getTime() + milliseconds));
  }

  /** Calls `listener` after each move; returns the way to stop that. */
  onMove(listener: (now: Date) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Milliseconds on a clock that never jumps: for measuring how long something took. */
export const elapsedMs = (): number => performance.now();

/** Real seconds since 1970. Request signatures are checked against these, whatever the playground's clock says. */
export const wallSeconds = (): number => Math.floor(Date.now() / 1000);

/** Resolves after `milliseconds` of real time, or rejects at once when `signal` aborts. */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
      },
      { once: true },
    );
  });
}

/** Resolves when what the process has read so far is worked off: the next turn of its event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * `work`, or a rejection with `message` when it takes longer than `milliseconds`: never before they have passed on
 * `elapsedMs`, although a timer counts whole milliseconds and may strike up to one early.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, message: string): Promise<T> {
  const done = new AbortController();
  const tooLate = delay(Math.ceil(milliseconds) + 1, done.signal).then(() => {
    throw new Error(message);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    done.abort();
  }
}

/** Calls `action` every `milliseconds` of real time until stopped; does not keep the process alive. */
export function every(milliseconds: number, action: () => void): () => void {
  const timer = setInterval(action, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
