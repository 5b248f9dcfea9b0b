import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BUILT_IN_KINDS, type Charter, CharterFile, EXPECTED } from '../../domain/charter.js';
import type { Key, Say, Values } from '../../domain/copy/index.js';
import { linkPattern, type PatternTrouble, patternTrouble } from './recognising/patterns.js';

/** One thing that is wrong in a charter. Lines and columns count from 1. */
export interface Mistake {
  line: number;
  column: number;
  /** Where: `kinds.task.channels[0]`; empty for the whole. */
  path: string;
  /** What was found and what was expected. */
  key: Key;
  values: Values;
}

/** What is wrong, as plain text. */
export const mistakeText = (say: Say, { key, values }: Mistake): string => say.plain(key, values);

export type Read = { charter: Charter; mistakes: [] } | { charter: null; mistakes: Mistake[] };

type Path = readonly PropertyKey[];
const MOST_BYTES = 512 * 1024;

/**
 * Reads a charter and finds every mistake in it. `channels`, where they are known, are the names of those that exist.
 */
export function readCharter(yaml: string, { channels }: { channels?: ReadonlySet<string> } = {}): Read {
  const lines = new LineCounter();
  if (Buffer.byteLength(yaml) > MOST_BYTES)
    return failed([{ line: 1, column: 1, path: '', key: 'charter.wrong_file_long', values: {} }]);
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const at = (path: Path): Pick<Mistake, 'line' | 'column' | 'path'> => ({
    ...position(nodeAt(document.contents, path), lines),
    path: pathText(path),
  });
  if (document.errors.length > 0)
    return failed(
      document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return {
          line,
          column: col,
          path: '',
          key: 'charter.wrong_yaml' as const,
          values: { reason: firstSentence(message) },
        };
      }),
    );
  // An alias that stands for itself many times over is how a short file fills the memory.
  const written: unknown = toPlain(() => document.toJS({ maxAliasCount: 50 }));
  const parsed = CharterFile.safeParse(written);
  if (!parsed.success)
    return failed(
      parsed.error.issues.flatMap((issue) =>
        spread(issue, document.getIn(issue.path) === undefined).map((found) => located(found, at)),
      ),
    );
  const mistakes = wrongIn(parsed.data, channels).map((found) => located(found, at));
  return mistakes.length > 0 ? failed(mistakes) : { charter: parsed.data, mistakes: [] };
}

const failed = (mistakes: Mistake[]): Read => ({
  charter: null,
  mistakes: mistakes.sort((a, b) => a.line - b.line || a.column - b.column),
});

function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The first of what the library says: the rest draws the line again. */
const firstSentence = (message: string): string => `${(message.split(/ at line |\n/)[0] ?? '').trim()}.`;

interface Found {
  path: Path;
  key: Key;
  values?: Values;
}

type At = (path: Path) => Pick<Mistake, 'line' | 'column' | 'path'>;
const located = ({ path, key, values = {} }: Found, at: At): Mistake => ({ ...at(path), key, values });

/** What zod says, in our words. */
function spread(issue: z.core.$ZodIssue, isMissing: boolean): Found[] {
  const path = issue.path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        path: [...path, name],
        key: 'charter.wrong_setting',
        values: { name },
      }));
    case 'invalid_key':
      return [{ path, key: EXPECTED.kind }];
    case 'invalid_type': {
      const name = path.at(-1);
      const expected = issue.expected;
      return isMissing && name !== undefined
        ? [{ path, key: 'charter.wrong_missing', values: { name: String(name), expected } }]
        : [{ path, key: 'charter.wrong_type', values: { expected } }];
    }
    case 'invalid_value':
      return [
        { path, key: 'charter.wrong_choice', values: { choices: issue.values.map(String).join(', ') } },
      ];
    case 'too_big':
      return [{ path, key: 'charter.wrong_long', values: { most: Number(issue.maximum) } }];
    case 'too_small':
      return [{ path, key: 'charter.wrong_short', values: { least: Number(issue.minimum) } }];
    default:
      return [{ path, key: Object.values(EXPECTED).find((key) => key === issue.message) ?? 'charter.wrong' }];
  }
}

/** What the shape alone does not show. */
function wrongIn(charter: Charter, existing: ReadonlySet<string> | undefined): Found[] {
  return [
    ...Object.entries(charter.kinds).flatMap(([id, kind]) => wrongInKind(id, kind)),
    ...claimedTwice(charter),
    ...(existing ? unknownChannels(charter, existing) : []),
    ...exemptButNamed(charter),
  ];
}

const isBuiltIn = (id: string): boolean => (BUILT_IN_KINDS as readonly string[]).includes(id);

function wrongInKind(id: string, kind: Charter['kinds'][string]): Found[] {
  const found: Found[] = [];
  const path = ['kinds', id];
  if (!isBuiltIn(id) && !kind.label) found.push({ path, key: 'charter.wrong_label', values: { kind: id } });
  const { connector, into } = kind.place ?? {};
  if ((connector === 'linear' || connector === 'notion') && !into)
    found.push({ path: [...path, 'place'], key: 'charter.wrong_into', values: { connector } });
  const { words, patterns, links, emoji, examples } = kind.recognise;
  if (!isBuiltIn(id) && [words, patterns, links, emoji, examples].every(({ length }) => length === 0))
    found.push({ path, key: 'charter.wrong_unrecognisable', values: { kind: id } });
  const written = { patterns, links: links.map(linkPattern) };
  for (const by of ['patterns', 'links'] as const)
    written[by].forEach((pattern, index) => {
      const trouble = patternTrouble(pattern);
      if (trouble) found.push({ path: [...path, 'recognise', by, index], ...troubleWith(trouble) });
    });
  return found;
}

function troubleWith(trouble: PatternTrouble): Pick<Found, 'key' | 'values'> {
  if (trouble.kind === 'not-a-pattern')
    return { key: 'charter.wrong_pattern', values: { reason: trouble.reason } };
  return {
    key:
      trouble.kind === 'matches-everything'
        ? 'charter.wrong_pattern_everything'
        : 'charter.wrong_pattern_costly',
  };
}

/** A word, pattern, link or emoji that would mean two kinds means neither. */
function claimedTwice({ kinds }: Charter): Found[] {
  const claimed = new Map<string, string>();
  const found: Found[] = [];
  for (const [id, { recognise }] of Object.entries(kinds)) {
    for (const by of ['words', 'patterns', 'links', 'emoji'] as const)
      recognise[by].forEach((text, index) => {
        const key = `${by} ${text.toLowerCase()}`;
        const owner = claimed.get(key);
        const at = ['kinds', id, 'recognise', by, index];
        if (owner === id) found.push({ path: at, key: 'charter.wrong_twice' });
        else if (owner) found.push({ path: at, key: 'charter.wrong_claimed', values: { kind: owner } });
        else claimed.set(key, id);
      });
  }
  return found;
}

function unknownChannels(charter: Charter, existing: ReadonlySet<string>): Found[] {
  const named: { name: string; path: Path }[] = [
    ...charter.exempt_channels.map((name, index) => ({ name, path: ['exempt_channels', index] })),
    ...Object.keys(charter.channels).map((name) => ({
      name: name.replace(/^#/, ''),
      path: ['channels', name],
    })),
    ...Object.entries(charter.kinds).flatMap(([id, { channels }]) =>
      channels.map((name, index) => ({ name, path: ['kinds', id, 'channels', index] })),
    ),
  ];
  return named
    .filter(({ name }) => !existing.has(name))
    .map(({ name, path }) => ({ path, key: 'charter.wrong_unknown_channel', values: { name } }));
}

function exemptButNamed({ exempt_channels, kinds }: Charter): Found[] {
  const exempt = new Set(exempt_channels);
  return Object.entries(kinds).flatMap(([id, { channels }]) =>
    channels.flatMap((name, index) =>
      exempt.has(name) && id !== 'social'
        ? [
            {
              path: ['kinds', id, 'channels', index],
              key: 'charter.wrong_exempt' as const,
              values: { name, kind: id },
            },
          ]
        : [],
    ),
  );
}

/** The node that a path leads to, or as far towards it as there is one; a key's own node for what should not be there. */
function nodeAt(root: unknown, path: Path): Node | null {
  let node = root as Node | null;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return node;
      const isLast = depth === path.length - 1;
      // A value that is wrong is pointed at; what is wrong about many lines, at their name.
      node = isLast && !isScalar(pair.value) ? (pair.key as Node) : ((pair.value ?? pair.key) as Node);
    } else if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? node;
    else return node;
  }
  return node;
}

function position(node: Node | null, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
