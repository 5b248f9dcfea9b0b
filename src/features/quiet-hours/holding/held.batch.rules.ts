import { type HeldText, plainTextOf } from '../../../domain/held-text.js';

/** Slack takes 50 blocks; each held message needs three, and two are ours. */
const MOST_TOGETHER = 15;
const MOST_CHARACTERS = 10_000;

/** As many of them, from the first on, as one message takes. At least one. */
export function fitting<T extends { text: HeldText }>(inOrder: T[]): T[] {
  let characters = 0;
  const tooMuch = inOrder.findIndex(({ text }, index) => {
    characters += plainTextOf(text).length;
    return index > 0 && (index >= MOST_TOGETHER || characters > MOST_CHARACTERS);
  });
  return tooMuch < 0 ? inOrder : inOrder.slice(0, tooMuch);
}
