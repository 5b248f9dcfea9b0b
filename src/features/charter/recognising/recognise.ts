import type { Charter, KindId, Reason, Recognised } from '../../../domain/charter.js';
import { calibrateOn, type Calibration, type Classifier, type Example, learn } from './classifier.js';
import type { CueFinder } from './cues.js';
import { type Lessons, NO_LESSONS } from './lessons.js';
import { linkPattern, patternFinder } from './patterns.js';
import { phraseFinder } from './phrases.js';
import { type Seen, see } from './words.js';

/** Null where it is better to say nothing. */
export type Recogniser = (text: string, lessons?: Lessons) => Recognised | null;

/** A message of a kind, as it was written; null for one of none. */
export interface WrittenExample {
  kind: string | null;
  text: string;
}

/** Below this it stays silent. */
const SURE_ENOUGH = 0.7;
/** A link, a pattern or an emoji that somebody wrote down for a kind is meant. */
const RULE = 0.95;
/** A single word may be a joke: then the rest of the message must not speak clearly for something else. */
const WORD = 0.85;
const SURE_OF_ANOTHER = 0.9;

type RuleReason = Reason & { by: 'link' | 'pattern' | 'emoji' | 'word' };

/** What all charters share: examples of the built-in kinds, and how sure words make. Made once. */
export class Basis {
  readonly #examples: readonly Example[];
  #calibration: Calibration | null = null;

  constructor(
    written: readonly WrittenExample[],
    readonly findCues: CueFinder,
  ) {
    this.#examples = this.#read(written);
  }

  learnWith(more: readonly WrittenExample[]): Classifier {
    this.#calibration ??= calibrateOn(this.#examples);
    return learn([...this.#examples, ...this.#read(more)], this.#calibration);
  }

  #read(written: readonly WrittenExample[]): Example[] {
    return written.map(({ kind, text }) => ({ kind, tokens: see(text, this.findCues).tokens }));
  }
}

/** A recogniser for one charter: its rules first, then what its examples and the built-in ones taught. */
export function recogniserFor(charter: Charter, basis: Basis): Recogniser {
  const kinds = Object.entries(charter.kinds);
  const classifier = basis.learnWith(
    kinds.flatMap(([kind, { recognise }]) => recognise.examples.map((text) => ({ kind, text }))),
  );
  const findByRules = ruleFinder(charter);
  return (text, lessons = NO_LESSONS) => {
    const seen = see(text, basis.findCues);
    if (seen.tokens.length === 0) return null;
    const guess = classifier.guess(seen.tokens);
    const rules = findByRules(seen);
    const [decided, ...others] = new Set(rules.map(({ kind }) => kind));
    if (decided !== undefined) {
      // Two kinds that both have a rule for it: the words must say which, or nobody does.
      const kind = others.length === 0 ? decided : [decided, ...others].find((one) => one === guess.kind);
      const reason = strongest(rules.filter((rule) => rule.kind === kind).map(({ reason }) => reason));
      if (kind === undefined || !reason) return null;
      if (reason.by !== 'word') return { kind, confidence: RULE, reason, tokens: [] };
      const isDoubted = guess.kind !== kind && guess.confidence >= SURE_OF_ANOTHER;
      return isDoubted ? null : { kind, confidence: WORD, reason, tokens: [] };
    }
    if (guess.kind === null || !(guess.kind in charter.kinds)) return null;
    const speaking = classifier.reasons(seen.tokens, guess.kind);
    const tokens = speaking.slice(0, MOST_TAUGHT);
    const confidence = lessons.correct(guess.confidence, guess.kind, tokens);
    if (confidence < SURE_ENOUGH) return null;
    return { kind: guess.kind, confidence, tokens, reason: { by: 'words', found: wordsOf(speaking, seen) } };
  };
}

/** So many of the words that spoke for a kind are told, and so many are learnt about. */
const MOST_WORDS = 3;
const MOST_TAUGHT = 5;

/** The words of the message behind what spoke most for a kind: none of them a part of another. */
function wordsOf(tokens: string[], { wordOf }: Seen): string[] {
  const words = tokens.flatMap((token) => wordOf.get(token) ?? (token.includes('§') ? [] : [token]));
  return [...new Set(words)]
    .slice(0, MOST_WORDS)
    .filter((word, _, all) => !all.some((other) => other !== word && ` ${other} `.includes(` ${word} `)));
}

const STRENGTH = ['link', 'pattern', 'emoji', 'word'] as const;
const strongest = (reasons: RuleReason[]): RuleReason | undefined =>
  reasons.sort((a, b) => STRENGTH.indexOf(a.by) - STRENGTH.indexOf(b.by))[0];

/** All rules of all kinds, looked for at once: many cost little more than few. */
function ruleFinder(charter: Charter): (seen: Seen) => { kind: KindId; reason: RuleReason }[] {
  const all = <K extends 'words' | 'patterns' | 'links' | 'emoji'>(by: K) =>
    Object.entries(charter.kinds).flatMap(([kind, { recognise }]) =>
      recognise[by].map((rule) => ({ kind, rule })),
    );
  const [words, patterns, links] = [all('words'), all('patterns'), all('links')];
  const emoji = new Map(all('emoji').map(({ kind, rule }) => [rule.toLowerCase(), kind]));
  const kindOfWord = new Map(words.map(({ kind, rule }) => [rule, kind]));
  const findWords = phraseFinder(words.map(({ rule }) => rule));
  const findPatterns = patternFinder(patterns.map(({ rule }) => rule));
  const findLinks = patternFinder(links.map(({ rule }) => linkPattern(rule)));
  return (seen) => [
    ...seen.links.flatMap((link) => findLinks(link).flatMap((at) => found(links[at]?.kind, 'link', link))),
    ...findPatterns(seen.said).flatMap((at) => found(patterns[at]?.kind, 'pattern', patterns[at]?.rule)),
    ...seen.emoji.flatMap((name) => found(emoji.get(name), 'emoji', name)),
    ...findWords(seen.words).flatMap((word) => found(kindOfWord.get(word), 'word', word)),
  ];
}

function found(
  kind: KindId | undefined,
  by: RuleReason['by'],
  text: string | undefined,
): { kind: KindId; reason: RuleReason }[] {
  return kind === undefined || text === undefined ? [] : [{ kind, reason: { by, found: [text] } }];
}
