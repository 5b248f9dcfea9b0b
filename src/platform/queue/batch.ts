import { elapsedMs, nextTurn, within } from '../clock.js';

export interface Limits {
  /** How many batches may be on their way at once. */
  lanes: number;
  mostAtOnce: number;
  /** What comes when so much waits already is refused at once. */
  mostWaiting: number;
  /** Whoever waits is told within this time, at most. */
  patienceMs: number;
}

/** More is waiting than memory is to hold. */
export class Overloaded extends Error {
  constructor() {
    super('More is waiting than can be worked off.');
  }
}

interface Round<T> {
  items: T[];
  /** On the clock of `elapsedMs`. */
  until: number;
  stored: Promise<void>;
}

/**
 * Stores together what is asked for while every lane is busy: on a database, one commit for many events instead of
 * one each. Whoever asks while a lane is free waits for nobody.
 */
export class Batch<T> {
  #open: Round<T> | null = null;
  #waiting = 0;
  #freeLanes: number;
  readonly #turns: (() => void)[] = [];

  constructor(
    private readonly store: (items: T[]) => Promise<void>,
    private readonly limits: Limits,
  ) {
    this.#freeLanes = limits.lanes;
  }

  /** Resolves when `item` is stored. @throws Overloaded, or what storing it threw; it may be stored all the same */
  async add(item: T): Promise<void> {
    if (this.#waiting >= this.limits.mostWaiting) throw new Overloaded();
    this.#waiting++;
    const round = (this.#open ??= this.#newRound());
    round.items.push(item);
    if (round.items.length >= this.limits.mostAtOnce) this.#open = null;
    try {
      await round.stored;
    } catch (error) {
      if (round.items.length === 1 || elapsedMs() >= round.until) throw error;
      // One that cannot be stored must not keep out the others.
      await this.#inTime(this.store([item]), round.until);
    }
  }

  #newRound(): Round<T> {
    const items: T[] = [];
    const until = elapsedMs() + this.limits.patienceMs;
    return { items, until, stored: this.#inTime(this.#leave(items, until), until) };
  }

  async #leave(items: T[], until: number): Promise<void> {
    await this.#turn();
    if (this.#open?.items === items) this.#open = null;
    try {
      // Nobody waits for them any more: they will come again. To resolve here would say that they are stored.
      if (elapsedMs() >= until) throw new Error(this.#tooLate);
      await this.store(items);
    } finally {
      this.#waiting -= items.length;
      const next = this.#turns.shift();
      if (next) next();
      else this.#freeLanes++;
    }
  }

  /** Resolves when a lane is free, with what else comes in the same turn. */
  async #turn(): Promise<void> {
    if (this.#freeLanes === 0) return new Promise((turn) => this.#turns.push(turn));
    this.#freeLanes--;
    await nextTurn();
  }

  #inTime(stored: Promise<void>, until: number): Promise<void> {
    return within(until - elapsedMs(), stored, this.#tooLate);
  }

  get #tooLate(): string {
    return `The queue did not store a job within ${this.limits.patienceMs} ms.`;
  }
}
