import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { charterJsonSchema, READY_CHARTERS } from '../../domain/charter.js';
import { sayIn } from '../../domain/copy/index.js';
import { type Mistake, mistakeText, readCharter } from './charter.reading.js';
import { readyCharter } from './ready.js';

const inEnglish = (mistake: Mistake): string => mistakeText(sayIn('en'), mistake);

/** The only mistake, as `line:column path text`. */
function theMistake(yaml: string, known?: { channels: ReadonlySet<string> }): string {
  const { mistakes } = readCharter(yaml, known);
  expect(mistakes).toHaveLength(1);
  const [mistake] = mistakes as [Mistake];
  return `${mistake.line}:${mistake.column} ${mistake.path} ${inEnglish(mistake)}`;
}

const withKind = (...lines: string[]): string =>
  ['version: 1', 'name: Ours', 'kinds:', '  task:', ...lines.map((line) => `    ${line}`)].join('\n');
const withPattern = (pattern: string): string => withKind('recognise:', '  patterns:', `    - '${pattern}'`);

describe('a ready charter', () => {
  it.each(READY_CHARTERS)(
    '%s has nothing wrong in it, and names only channels it describes or exempts',
    (name) => {
      const { charter, mistakes } = readCharter(readyCharter(name));
      expect(mistakes).toEqual([]);
      const described = new Set([
        ...Object.keys(charter?.channels ?? {}),
        ...(charter?.exempt_channels ?? []),
      ]);
      const named = Object.values(charter?.kinds ?? {}).flatMap(({ channels }) => channels);
      expect(named.filter((channel) => !described.has(channel))).toEqual([]);
    },
  );

  it('keeps what is written, and fills in what is not', () => {
    const { charter } = readCharter(withKind('channels: ["#help"]'));
    expect(charter).toMatchObject({
      tone: 'warm',
      exempt_channels: [],
      kinds: { task: { channels: ['help'], may_break_quiet_hours: false, who_may_post: 'everybody' } },
    });
  });
});

describe('a mistake in a charter is told with its line and column', () => {
  it.each([
    ['no YAML', 'version: 1\nname: [Ours', /^2:\d+ {2}This is not YAML: /],
    ['nothing at all', '', /^1:1 {2}.*expected/i],
    [
      'a setting that does not exist',
      withKind('chanels: [a]'),
      /^5:5 kinds\.task\.chanels There is no such setting as chanels here\.$/,
    ],
    [
      'a setting that is missing',
      'version: 1\nkinds: {}',
      /^1:1 name name is missing: a text is expected\.$/,
    ],
    ['another version', 'version: 2\nname: Ours\nkinds: {}', /^1:10 version Expected one of 1 here\.$/],
    [
      'something of another type',
      'version: 1\nname: Ours\nkinds: []',
      /^3:1 kinds Expected settings, each with its name, here\.$/,
    ],
    [
      'a time that is none',
      withKind('answer_within: soon'),
      /^5:20 kinds\.task\.answer_within Expected a time here, such as "30 min"/,
    ],
    [
      'a name that is no channel',
      withKind('channels: [help, "No Channel"]'),
      /^5:22 kinds\.task\.channels\[1\] Expected a channel’s name/,
    ],
    [
      'a name that is no kind',
      'version: 1\nname: Ours\nkinds:\n  My Kind: {}',
      /^4:3 kinds\.My Kind Expected a kind’s id here/,
    ],
    [
      'an own kind without a label',
      'version: 1\nname: Ours\nkinds:\n  review: { recognise: { words: [ptal] } }',
      /^4:3 kinds\.review review is a kind of yours: give it a label\.$/,
    ],
    [
      'an own kind that nothing tells from others',
      'version: 1\nname: Ours\nkinds:\n  review: { label: Review }',
      /^4:3 kinds\.review Nothing says how to recognise review/,
    ],
    [
      'a key that stands twice',
      'version: 1\nname: A\nname: B\nkinds: {}',
      /^3:1 {2}This is not YAML: Map keys must be unique\.$/,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(theMistake(yaml)).toMatch(expected);
  });

  it('a channel that does not exist, wherever it is named', () => {
    const yaml = `${withKind('channels: [help]')}\nexempt_channels: [random]\nchannels: { news: { purpose: News } }`;
    const { mistakes } = readCharter(yaml, { channels: new Set(['general']) });
    expect(mistakes.map((mistake) => `${mistake.line} ${inEnglish(mistake)}`)).toEqual([
      '5 No channel that is known here is called #help.',
      '6 No channel that is known here is called #random.',
      '7 No channel that is known here is called #news.',
    ]);
  });

  it('what two kinds claim', () => {
    const yaml = `${withKind('recognise: { words: [Ticket] }')}\n  feedback: { recognise: { words: [ticket] } }`;
    expect(theMistake(yaml)).toBe(
      '6:36 kinds.feedback.recognise.words[0] task claims this as well: it can mean only one.',
    );
  });

  it('a kind that belongs where no norm applies', () => {
    const yaml = `${withKind('channels: [random]')}\nexempt_channels: [random]`;
    expect(theMistake(yaml)).toContain('#random is exempt from every norm, so task cannot belong there.');
  });

  it('all of them at once, in the order of the lines', () => {
    const { mistakes } = readCharter(withKind('answer_within: soon', 'chanels: []', 'channels: ["A B"]'));
    expect(mistakes.map(({ line }) => line)).toEqual([5, 6, 7]);
  });
});

describe('a pattern is refused', () => {
  it.each(['.', '.*', '\\w+|.', '(?i)[^x]', '^|x'])('when it fits almost any message: %s', (pattern) => {
    expect(theMistake(withPattern(pattern.padEnd(3, '*')))).toMatch(/fits almost any message|cannot be read/);
  });

  it.each(['(a{1,40}){1,20}c', '((a?){30}a{30})', '(.*a){12}b', '(.*a)'.repeat(9)])(
    'when it would take too long: %s',
    (pattern) => {
      expect(theMistake(withPattern(pattern))).toMatch(/would take too long/);
    },
  );

  it('when it is made of a link with too many stars', () => {
    const withLink = (stars: number): string =>
      withKind('recognise:', '  links:', `    - 'example.com/${'*'.repeat(stars)}'`);
    expect(theMistake(withLink(12))).toMatch(/links\[0\] This pattern would take too long/);
    expect(readCharter(withLink(2)).mistakes).toEqual([]);
  });

  it.each(['(?=x)abc', '(abc)\\1', '[abc', 'a{2,1}'])('when it is none of RE2: %s', (pattern) => {
    expect(theMistake(withPattern(pattern))).toContain('This pattern cannot be read: ');
  });

  it('never for being written in another way than in another language', () => {
    expect(readCharter(withPattern('(a+)+$')).mistakes).toEqual([]);
  });
});

it('cannot fill the memory with aliases', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
    'c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
  ];
  expect(readCharter(bomb.join('\n')).charter).toBeNull();
});

it('is described by the schema in docs/charter.schema.json', () => {
  const published: unknown = JSON.parse(readFileSync('docs/charter.schema.json', 'utf8'));
  expect(published).toEqual(charterJsonSchema());
});
