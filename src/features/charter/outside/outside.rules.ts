import { shortened } from '../../../domain/shortened.js';

/** What is on its way to a place outside of Slack. */
export interface Written {
  title: string;
  body: string;
}

/** Longer ones are cut by trackers themselves. */
export const MOST_IN_TITLE = 120;
/** As much as an input of Slack takes: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const MOST_IN_BODY = 3_000;

/** A first draft of a title and a text: the first line and all of it. */
export function prepared(words: string): Written {
  const text = words.trim();
  const [first = ''] = text.split('\n');
  return { title: shortened(first.trim(), MOST_IN_TITLE), body: shortened(text, MOST_IN_BODY) };
}

/** After that it is given up, and its author gets it back. */
const PATIENCE_MS = 3_600_000;
const SHORTEST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** How long to wait before another attempt: as long as it has taken so far. Null when it has been enough. */
export function nextAttemptIn(since: Date, now: Date): number | null {
  const elapsed = now.getTime() - since.getTime();
  return elapsed >= PATIENCE_MS ? null : Math.min(Math.max(elapsed, SHORTEST_MS), LONGEST_MS);
}
