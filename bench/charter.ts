import { stringify } from 'yaml';
import { mentionsIn } from '../src/domain/mentions.js';
import { readCharter, readyCharter, recogniserFor, sharedBasis } from '../src/features/charter/index.js';
import { patternFinder, patternTrouble } from '../src/features/charter/recognising/patterns.js';
import { median } from './figures.js';
import { nowMs } from './load.js';

const RULES = 300;
const CHANNELS = 2_000;
const MESSAGES = 2_000;
const ROUNDS = 7;
const LONGEST = 4_000;
/** https://docs.slack.dev/reference/methods/chat.postMessage */
const MOST_IN_SLACK = 40_000;
const WORDS =
  'the release of checkout is on thursday and nobody knows who reviews it please have a look'.split(' ');

/** As large as a charter gets. */
const largeCharter = (): string =>
  stringify({
    version: 1,
    name: 'Large',
    channels: Object.fromEntries(
      Array.from({ length: CHANNELS }, (_, index) => [`channel-${index}`, { purpose: `For ${index}` }]),
    ),
    kinds: Object.fromEntries(
      Array.from({ length: 10 }, (_, kind) => [
        `kind-${kind}`,
        {
          label: `Kind ${kind}`,
          recognise: {
            words: Array.from({ length: RULES / 30 }, (_, index) => `word${kind}x${index}`),
            patterns: Array.from(
              { length: RULES / 30 },
              (_, index) => `\\bphrase ${kind}${index} (is|was) here\\b`,
            ),
            links: Array.from({ length: RULES / 30 }, (_, index) => `site${kind}${index}.example/*/item/*`),
          },
        },
      ]),
    ),
  });

const timed = (work: () => unknown): number => {
  const started = nowMs();
  work();
  return nowMs() - started;
};
const often = (work: () => unknown): number => median(Array.from({ length: ROUNDS }, () => timed(work)));

/** What a charter costs: to load, for each message, and the worst pattern that is let in. */
export function measureCharter(): void {
  const first = timed(() => sharedBasis().learnWith([]));
  const yaml = largeCharter();
  const loaded = often(() => readCharter(yaml));
  const [large, small] = [yaml, readyCharter('small-team')].map((text) => {
    const { charter } = readCharter(text);
    if (!charter) throw new Error('This charter has mistakes: it measures nothing.');
    return { charter, compiled: often(() => recogniserFor(charter, sharedBasis())) };
  });
  console.log(
    `charter of ${RULES} rules and ${CHANNELS} channels: read in ${loaded.toFixed(0)} ms, ready in ${(large?.compiled ?? NaN).toFixed(0)} ms more; a small team's in ${(small?.compiled ?? NaN).toFixed(0)} ms; once in a process ${first.toFixed(0)} ms to learn`,
  );
  const messages = Array.from({ length: MESSAGES }, (_, index) =>
    Array.from({ length: 5 + (index % 40) }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(
      ' ',
    ),
  );
  const [many, few] = [large, small].map((one) => {
    const recognise = one && recogniserFor(one.charter, sharedBasis());
    return often(() => messages.forEach((text) => recognise?.(text))) / MESSAGES;
  });
  const longest = WORDS.join(' ').repeat(60).slice(0, LONGEST);
  const recognise = small && recogniserFor(small.charter, sharedBasis());
  console.log(
    `a message: ${((few ?? NaN) * 1_000).toFixed(0)} µs by a small team's charter, ${((many ?? NaN) * 1_000).toFixed(0)} µs by the large one; one of ${LONGEST} characters: ${often(() => recognise?.(longest)).toFixed(2)} ms`,
  );
  console.log(
    `a message of ${MOST_IN_SLACK} characters made to be slow, mentions and kind: ${slowestMessage().toFixed(2)} ms`,
  );
  const slowest = slowestPattern();
  console.log(
    `the slowest pattern that is let in, on ${LONGEST} characters: ${slowest.first.toFixed(2)} ms on the first message, ${slowest.later.toFixed(2)} ms on later ones`,
  );
}

/** Messages made to be slow to read: each a piece that some pattern of ours begins with, over and over. */
function slowestMessage(): number {
  const pieces = [
    '\n',
    '<',
    '<@',
    '<https://',
    ':a',
    '`',
    '```a',
    '> \n',
    ' ',
    '\n- ',
    '<!subteam^S1|',
    'https://a.b/c ',
  ];
  const { charter } = readCharter(readyCharter('engineering'));
  const recognise = charter && recogniserFor(charter, sharedBasis());
  return Math.max(
    ...pieces.map((piece) => {
      const text = piece.repeat(Math.ceil(MOST_IN_SLACK / piece.length));
      return often(() => [mentionsIn({ text }), recognise?.(text)]);
    }),
  );
}

/** Patterns at the edge of what is let in, each on messages made for it: the first builds most of its automaton. */
function slowestPattern(): { first: number; later: number } {
  const patterns = [
    `a${'[ab]'.repeat(7)}c`,
    `[ab]*a${'(a|b)'.repeat(7)}c`,
    '(.*a){8}',
    '(\\w+\\s){4}',
    '(a+)+$',
    '(?:a?){8}b',
  ];
  for (const pattern of patterns)
    if (patternTrouble(pattern)) throw new Error(`${pattern} is not let in: it measures nothing.`);
  const times = patterns.map((pattern) => {
    const find = patternFinder([pattern]);
    return Array.from({ length: ROUNDS }, (_, round) => {
      const text = jumble(LONGEST, round);
      return timed(() => find(text));
    });
  });
  return {
    first: Math.max(...times.map(([first = 0]) => first)),
    later: Math.max(...times.map(([, ...later]) => median(later))),
  };
}

/** Letters and spaces that look like chance, the same in every run. */
const jumble = (length: number, seed: number): string =>
  `${Array.from({ length: length - 2 }, (_, index) => 'abab '[(Math.imul(index + 1 + seed * LONGEST, 2_654_435_761) >>> 13) % 5]).join('')} c`;
