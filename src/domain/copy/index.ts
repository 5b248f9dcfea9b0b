import { IntlMessageFormat } from 'intl-messageformat';
import { escape } from '../escape.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { ja } from './ja/index.js';
import { pt } from './pt/index.js';
import type { Locale } from './locales.js';

export { type Locale, LOCALES, localeFor } from './locales.js';

/** Names one sentence of the catalogue, e.g. `hours.saved`. */
export type Key = keyof typeof en;
/** Every sentence in one language, in ICU message syntax: https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export type Catalogue = Record<Key, string>;

/** Text that is safe in mrkdwn as it is: a date token, a mention, something escaped before. */
export class Markup {
  constructor(readonly text: string) {}
}
export const markup = (text: string): Markup => new Markup(text);

export type Values = Record<string, string | number | Markup>;

/** Speaks one language. */
export interface Say {
  /** A sentence as mrkdwn: values that people wrote are escaped. */
  (key: Key, values?: Values): string;
  /** The same for `plain_text` elements, where nothing is escaped. */
  plain(key: Key, values?: Values): string;
  /** The language spoken, for dates and lists. */
  locale: Locale;
}

/** Every language Daybreak speaks. */
export const catalogues: Record<Locale, Catalogue> = { en, es, pt, de, fr, ja };
const compiled = new Map<string, IntlMessageFormat>();

/** Says it in `locale`. @throws when a value that the sentence names is missing. */
export function sayIn(locale: Locale): Say {
  const say = (key: Key, values: Values = {}): string => format(locale, key, values, escape);
  const plain = (key: Key, values: Values = {}): string => format(locale, key, values, (text) => text);
  return Object.assign(say, { plain, locale });
}

function format(locale: Locale, key: Key, values: Values, made: (text: string) => string): string {
  const safe = Object.entries(values).map(([name, value]) => [name, ready(value, made)] as const);
  return String(messageFor(locale, key).format(Object.fromEntries(safe)));
}

function ready(value: string | number | Markup, made: (text: string) => string): string | number {
  if (value instanceof Markup) return value.text;
  return typeof value === 'string' ? made(value) : value;
}

function messageFor(locale: Locale, key: Key): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const sentence = catalogues[locale][key];
  const message = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return message;
}
