import { RE2JS, RE2JSException, RE2Set } from 're2js';

/** What stands against a pattern. */
export type PatternTrouble =
  { kind: 'not-a-pattern'; reason: string } | { kind: 'matches-everything' } | { kind: 'too-costly' };

/** RE2 takes time in proportion to the text, whatever the pattern, and for a longer pattern longer. */
const MOST_INSTRUCTIONS = 200;
/**
 * Everything in a pattern that may be more than one character, such as `\w`, `.*`, `(a|b)` or `s?`, can double the states of the
 * automaton that is made of it. So many keep one pattern near a millisecond on the first message of 4,000
 * characters and far below on all others: `node dist/bench/index.js charter` prints it.
 */
const MOST_CHOICES = 8;
/** What anybody may write, of no kind in particular: a pattern that fits all of it says nothing. */
const ORDINARY = ['ok', 'yes?', 'thanks', 'later!', 'tomorrow', 'done'];

/** Null for a pattern that may stand in a charter. */
export function patternTrouble(pattern: string): PatternTrouble | null {
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    if (compiled.programSize() > MOST_INSTRUCTIONS || choicesIn(pattern) > MOST_CHOICES)
      return { kind: 'too-costly' };
    if (ORDINARY.every((text) => compiled.matcher(text).find())) return { kind: 'matches-everything' };
    return null;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { kind: 'not-a-pattern', reason: error.message.replace(/^error parsing regexp: /, '') };
  }
}

const QUOTED = /\\Q.*?(?:\\E|$)/g;
const PART =
  /\[\^?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|\\(?:[pP]\{\w+\}|.)|\{(\d+)(?:,(\d*))?\}|\(\?(?:P?<\w+>|[\w-]*:)?|./gsu;
const WIDE = /^(?:\[.+|\.|\\[dDwWsSpPC].*)$/su;

interface Group {
  parts: number[];
  isEither: boolean;
}

/** How many choices a pattern leaves, those that are counted out, as in `(a|b){3}`, as often as they are. */
function choicesIn(pattern: string): number {
  const outermost: Group = { parts: [], isEither: false };
  const open = [outermost];
  for (const [part, least, most] of pattern.replace(QUOTED, 'x').matchAll(PART)) {
    const { parts } = open.at(-1) ?? outermost;
    if (part.startsWith('(')) open.push({ parts: [], isEither: false });
    else if (part === ')') closeGroup(open);
    else if (part === '|') (open.at(-1) ?? outermost).isEither = true;
    else if (least !== undefined) parts.push(Math.max(1, parts.pop() ?? 0) * Number(most || least));
    else if ('*+?'.includes(part)) parts.push(Math.max(1, parts.pop() ?? 0));
    else parts.push(WIDE.test(part) ? 1 : 0);
  }
  return choicesOf(outermost);
}

const choicesOf = ({ parts, isEither }: Group): number =>
  parts.reduce((sum, choices) => sum + choices, isEither ? 1 : 0);

function closeGroup(open: Group[]): void {
  const closed = open.pop();
  if (closed) open.at(-1)?.parts.push(choicesOf(closed));
}

/** Finds which of many patterns a text fits, in one pass over the text. Answers their places in the list. */
export function patternFinder(patterns: string[]): (text: string) => number[] {
  if (patterns.length === 0) return () => [];
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  for (const pattern of patterns) set.add(pattern);
  set.compile();
  return (text) => set.match(text);
}

/** A link of the charter as a pattern. A star stands for anything but a slash, and more may follow. */
export const linkPattern = (link: string): string =>
  `^${link
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+')}(/|$)`;
