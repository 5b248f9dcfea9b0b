import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { escape } from '../escape.js';
import { answer } from './en/answer.js';
import { board } from './en/board.js';
import { circle } from './en/circle.js';
import { charter } from './en/charter.js';
import { common } from './en/common.js';
import { grants } from './en/grants.js';
import { held } from './en/held.js';
import { help } from './en/help.js';
import { hours } from './en/hours.js';
import { en } from './en/index.js';
import { nudge } from './en/nudge.js';
import { people } from './en/people.js';
import { propose } from './en/propose.js';
import { move } from './en/move.js';
import { outside } from './en/outside.js';
import { suggest } from './en/suggest.js';
import { catalogues, type Key, localeFor, markup, sayIn } from './index.js';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
const astOf = (sentence: string, locale: string): Ast =>
  new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true }).getAst();

/** The parser's numbers for the parts of a sentence that take a value. */
const [TEXT, NUMBER, SELECT, PLURAL] = [1, 2, 5, 6];

/** `count number`, `name text`, `until select none other`: what a sentence wants of whoever says it. */
const wants = (ast: Ast): string[] =>
  ast.flatMap((part) => {
    const options = 'options' in part ? part.options : {};
    const kind = kindOf(Number(part.type), Object.keys(options));
    return kind && 'value' in part ? [`${part.value} ${kind}`, ...within(options)] : [];
  });

function kindOf(type: number, options: string[]): string | null {
  if (type === SELECT) return `select ${options.sort().join(' ')}`;
  if (type === NUMBER || type === PLURAL) return 'number';
  return type === TEXT ? 'text' : null;
}

const within = (options: Record<string, { value: Ast }>): string[] =>
  Object.values(options).flatMap(({ value }) => wants(value));
const wantsOf = (sentence: string, locale: string): string[] =>
  [...new Set(wants(astOf(sentence, locale)))].sort();

/** The longest that the values of a label can reasonably be. */
const LONG = {
  name: 'Maximiliane',
  kind: 'Announcement',
  clock: '23:59',
  minutes: 30,
  count: 1000,
};
/** What Slack takes, and what it still shows in full. https://docs.slack.dev/reference/block-kit */
const LIMITS: { label: RegExp; most: number }[] = [
  { label: /[._]button$/, most: 75 },
  { label: /[._]option$/, most: 75 },
  { label: /[._]title$/, most: 24 },
  { label: /[._](submit|close)$/, most: 24 },
  { label: /[._]question$/, most: 100 },
  { label: /[._]warning$/, most: 300 },
  { label: /[._](header|placeholder)$/, most: 150 },
  { label: /[._](label|hint)$/, most: 2000 },
];
const WISHED_FOR_BUTTONS = 30;

describe.each(Object.entries(catalogues))('the catalogue %s', (locale, catalogue) => {
  const keys = Object.keys(catalogue) as Key[];
  const say = sayIn(localeFor(locale));
  const tooLong = (label: RegExp, most: number): string[] =>
    keys.filter((key) => label.test(key) && say.plain(key, LONG).length > most);

  it('has exactly the sentences of English', () => {
    expect(keys.sort()).toEqual(Object.keys(en).sort());
  });

  it('wants the same values of each sentence as English does', () => {
    const wanted = (language: string, sentences: Record<string, string>) =>
      Object.fromEntries(keys.map((key) => [key, wantsOf(sentences[key] ?? '', language)]));
    expect(wanted(locale, catalogue)).toEqual(wanted('en', en));
  });

  it.each(LIMITS)('keeps to $most characters in $label', ({ label, most }) => {
    expect(tooLong(label, most)).toEqual([]);
  });

  it('has buttons that Slack shows in full', () => {
    expect(tooLong(/[._]button$/, WISHED_FOR_BUTTONS)).toEqual([]);
  });
});

it('no two rooms use the same key', () => {
  const rooms = [
    common,
    charter,
    answer,
    board,
    circle,
    propose,
    suggest,
    move,
    outside,
    grants,
    hours,
    people,
    nudge,
    held,
    help,
  ];
  expect(rooms.flatMap((room) => Object.keys(room)).sort()).toEqual(Object.keys(en).sort());
});

describe('say', () => {
  const say = sayIn('en');

  it('escapes what people wrote, and not what is markup', () => {
    const values = { name: '<!channel> & co', channel: markup('<#C0DESIGN>') };
    expect(say('held.to_app', values)).toContain(escape('<!channel> & co'));
    expect(say('nudge.muted_channel', values)).toContain('in <#C0DESIGN>.');
  });

  it('leaves plain text as it is', () => {
    expect(say.plain('nudge.mute_person_option', { name: '<Tom> & co' })).toBe('For <Tom> & co');
  });

  it('follows the plural rules', () => {
    expect(say('nudge.crowd', { reached: 1, offHours: 1 })).toMatch(/^The one person this reaches is/);
    expect(say('nudge.crowd', { reached: 9, offHours: 1 })).toMatch(/^1 of the 9 people this reaches is/);
    expect(say('nudge.crowd', { reached: 1200, offHours: 3 })).toMatch(/^3 of the 1,200 .* are/);
  });

  it('refuses to leave a gap', () => {
    expect(() => say('held.to_app')).toThrow('name');
  });

  it.each([
    ['pt-BR', 'pt'],
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['sv-SE', 'en'],
    [null, 'en'],
  ])('the Slack locale %s is %s', (slackLocale, locale) => {
    expect(localeFor(slackLocale)).toBe(locale);
  });
});
