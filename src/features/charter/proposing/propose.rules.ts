import { isMap, parseDocument } from 'yaml';
import type { KindId } from '../../../domain/charter.js';
import { AS_WRITTEN } from '../charter.rules.js';

/** What somebody filled in about one kind. Empty lists and null mean none. */
export interface KindForm {
  label: string | null;
  channel: string | null;
  placeName: string | null;
  placeUrl: string | null;
  answerWithin: string | null;
  mayBreak: boolean;
  words: string[];
  emoji: string[];
  patterns: string[];
  links: string[];
  examples: string[];
}

/** The charter with one kind changed or added. Whatever is the same stays as it was written, comments too. */
export function withKind(yaml: string, kind: KindId, form: KindForm): string {
  const document = parseDocument(yaml);
  const at = (...path: string[]): string[] => ['kinds', kind, ...path];
  const put = (path: string[], value: unknown): void => {
    const isNothing = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (isNothing) {
      if (document.hasIn(path)) document.deleteIn(path);
      return;
    }
    if (!isSame(document.getIn(path), value)) document.setIn(path, value);
  };
  if (!document.hasIn(at())) document.setIn(at(), document.createNode({}));
  put(at('label'), form.label);
  put(at('channels'), channelsOf(document.getIn(at('channels')), form.channel));
  if (form.placeName === null && form.placeUrl === null) put(at('place'), null);
  else {
    put(at('place', 'name'), form.placeName);
    put(at('place', 'url'), form.placeUrl);
  }
  put(at('answer_within'), form.answerWithin);
  put(at('may_break_quiet_hours'), form.mayBreak);
  for (const by of ['words', 'emoji', 'patterns', 'links', 'examples'] as const)
    put(at('recognise', by), form[by]);
  const recognise: unknown = document.getIn(at('recognise'));
  if (isMap(recognise) && recognise.items.length === 0) document.deleteIn(at('recognise'));
  return document.toString(AS_WRITTEN);
}

interface Plain {
  toJSON(): unknown;
}
const plain = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'toJSON' in node ? (node as Plain).toJSON() : node;
const isSame = (node: unknown, value: unknown): boolean =>
  JSON.stringify(plain(node)) === JSON.stringify(value);

/** The first channel is the one that is proposed; others, where a charter has them, stay behind it. */
function channelsOf(node: unknown, channel: string | null): string[] {
  const before = plain(node);
  const names = Array.isArray(before) ? before.map((name) => String(name).replace(/^#/, '')) : [];
  if (channel === null) return [];
  return [channel, ...names.slice(1).filter((name) => name !== channel)];
}

/** An id for a kind that people call so: `Code review` is `code-review`; null when nothing is left of it. */
export function kindIdOf(label: string): KindId | null {
  const id = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 31);
  return id.length > 1 ? id : null;
}

/** Lines that somebody typed, without empty ones. */
export const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
