import { describe, expect, it } from '@jest/globals';
import { freshWorld, orbitStudio } from '../seed.js';
import { typedCommandText, typedMessage } from './typing.js';
import { World } from './world.js';

const world = new World(freshWorld(orbitStudio), { now: () => new Date(orbitStudio.startsAt) });
const typed = (text: string) => typedMessage(text, world, 'b1');
const textLeaf = (text: string, style?: object) => ({ type: 'text', text, ...(style ? { style } : {}) });

describe('what a visitor types', () => {
  it.each([
    ['hi @yuki', 'hi <@U0YUKI>', 'people become ids'],
    ['hi @Yuki, all well?', 'hi <@U0YUKI>, all well?', 'case and punctuation do not matter'],
    ['hi @nobody', 'hi @nobody', 'nobody has that name'],
    ['ana@yuki.example', 'ana@yuki.example', 'an address mentions nobody'],
    ['@designers!', '<!subteam^S0DESIGNERS|@designers>!', 'groups carry their handle'],
    ['@here and @channel @everyone', '<!here> and <!channel> <!everyone>', 'broadcasts are commands'],
    ['see #design', 'see <#C0DESIGN|design>', 'channels carry their name'],
    ['issue #12', 'issue #12', 'a number is no channel'],
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d', 'three characters are escaped'],
    [
      'see https://a.example/x?y=1.',
      'see <https://a.example/x?y=1>.',
      'the full stop is not part of the link',
    ],
    ['*bold* _it_ ~no~', '*bold* _it_ ~no~', 'marks stay in the text'],
    ['2 * 3 * 4', '2 * 3 * 4', 'lone asterisks are asterisks'],
    ['snake_case_name', 'snake_case_name', 'marks inside a word are letters'],
    ['`@yuki`', '`@yuki`', 'code calls nobody'],
    ['> @yuki said\nyes', '&gt; <@U0YUKI> said\nyes', 'quotes are marked line by line'],
    ['```\nif (a < b)\n```', '```if (a &lt; b)```', 'code blocks are escaped too'],
    ['``` never closed', '``` never closed', 'without an end it is no block'],
    ['*ask @yuki*', '*ask <@U0YUKI>*', 'neighbours share their marks'],
    [':wave: at 10:30:15', ':wave: at 10:30:15', 'a time is no emoji'],
  ])('“%s” becomes “%s”: %s', (given, text) => {
    expect(typed(given).text).toBe(text);
  });

  it('comes with a rich_text block that says the same', () => {
    expect(typed('*Hi* @yuki :wave:\n> `code`').blocks).toEqual([
      {
        type: 'rich_text',
        block_id: 'b1',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              textLeaf('Hi', { bold: true }),
              textLeaf(' '),
              { type: 'user', user_id: 'U0YUKI' },
              textLeaf(' '),
              { type: 'emoji', name: 'wave' },
            ],
          },
          { type: 'rich_text_quote', elements: [textLeaf('code', { code: true })] },
        ],
      },
    ]);
  });

  it('keeps mentions inside a code block as words', () => {
    const [{ elements }] = typed('```@yuki @here```').blocks;
    expect(elements).toEqual([{ type: 'rich_text_preformatted', elements: [textLeaf('@yuki @here')] }]);
  });
});

describe('a command with should_escape', () => {
  it.each([
    ['@ravi hello', '<@U0RAVI|ravi> hello', 'people carry id and handle'],
    [
      '@designers in #design',
      '<!subteam^S0DESIGNERS|@designers> in <#C0DESIGN|design>',
      'groups and channels too',
    ],
    ['*not* bold & <b>', '*not* bold &amp; &lt;b&gt;', 'marks are not read in commands'],
    ['09:00-17:00 mon-fri Asia/Tokyo', '09:00-17:00 mon-fri Asia/Tokyo', 'plain words stay as they are'],
  ])('“%s” arrives as “%s”: %s', (given, arrives) => {
    expect(typedCommandText(given, world)).toBe(arrives);
  });
});
