import type { KindId } from '../../../domain/charter.js';

/** How often people said that a word spoke for a kind rightly, and how often wrongly. */
export interface Lesson {
  kind: KindId;
  token: string;
  right: number;
  wrong: number;
}

/** What a workspace taught its recogniser: a weight for each word, which is forgotten as easily as it was learnt. */
export class Lessons {
  readonly #weights: ReadonlyMap<string, number>;

  constructor(lessons: readonly Lesson[]) {
    this.#weights = new Map(
      lessons.map(({ kind, token, right, wrong }) => [
        `${kind} ${token}`,
        Math.log((right + 1) / (wrong + 1)),
      ]),
    );
  }

  get isEmpty(): boolean {
    return this.#weights.size === 0;
  }

  /** A confidence, from 0 to 1, after what was learnt of the words that made it: each multiplies the odds. */
  correct(confidence: number, kind: KindId, tokens: readonly string[]): number {
    const weight = tokens.reduce((sum, token) => sum + (this.#weights.get(`${kind} ${token}`) ?? 0), 0);
    const odds = (confidence / (1 - confidence)) * Math.exp(weight);
    return odds / (1 + odds);
  }
}

export const NO_LESSONS = new Lessons([]);
