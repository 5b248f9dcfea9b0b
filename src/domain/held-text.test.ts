import { describe, expect, it } from '@jest/globals';
import { heldTextOf, heldTextRaw, heldTextTyped, plainTextOf } from './held-text.js';

const names = { person: (id: string) => `Person ${id}`, group: (id: string) => `group-${id}` };
const section = (...elements: object[]) => [{ type: 'rich_text_section', elements }];
const inBlocks = (...elements: object[]) =>
  heldTextOf({ blocks: [{ type: 'rich_text', elements: section(...elements) }] }, names);

describe('words of a message, kept so that they cannot ping', () => {
  it.each([
    ['a person', { type: 'user', user_id: 'U0YUKI' }, [{ type: 'text', text: '@Person U0YUKI' }]],
    [
      'a user group',
      { type: 'usergroup', usergroup_id: 'S0TEAM' },
      [{ type: 'text', text: '@group-S0TEAM' }],
    ],
    ['a broadcast', { type: 'broadcast', range: 'channel' }, [{ type: 'text', text: '@channel' }]],
    [
      'a link with a label, which shows its host',
      { type: 'link', url: 'https://evil.example/x', text: 'your bank' },
      [{ type: 'link', url: 'https://evil.example/x', text: 'your bank (evil.example)' }],
    ],
    [
      'a script that poses as a link',
      { type: 'link', url: 'javascript:alert(1)' },
      [{ type: 'text', text: 'javascript:alert(1)' }],
    ],
    [
      'bold text',
      { type: 'text', text: 'now', style: { bold: true } },
      [{ type: 'text', text: 'now', style: { bold: true } }],
    ],
    ['an emoji', { type: 'emoji', name: 'wave', unicode: '1f44b' }, [{ type: 'emoji', name: 'wave' }]],
    ['an element it does not know', { type: 'rocket', fuel: 1 }, []],
    ['a property it does not know', { type: 'text', text: 'a', onclick: 'x' }, [{ type: 'text', text: 'a' }]],
  ])('%s', (_, element, kept) => {
    expect(inBlocks(element)).toEqual(section(...kept));
  });

  it('keeps quotes, code and lists', () => {
    const blocks = [
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'q' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'c' }] },
      { type: 'rich_text_list', style: 'ordered', elements: section({ type: 'text', text: 'l' }) },
    ];
    expect(heldTextOf({ blocks: [{ type: 'rich_text', elements: blocks }] }, names)).toEqual(blocks);
  });

  it('falls back to the text where there are no blocks', () => {
    expect(heldTextOf({ text: 'hi &amp; bye <@U0YUKI>' }, names)).toEqual(
      section({ type: 'text', text: 'hi & bye ' }, { type: 'text', text: '@Person U0YUKI' }),
    );
  });
});

describe('text as Slack escapes it in a command', () => {
  it.each([
    ['<@U0YUKI|yuki> hi', '@Person U0YUKI hi'],
    ['<!subteam^S0TEAM|@team> hi', '@team hi'],
    ['<!channel> hi', '@channel hi'],
    ['see <#C0DESIGN|design>', 'see #design'],
    ['<https://ok.example|ok>', 'ok (ok.example) https://ok.example'],
    ['at 10:30:45', 'at 10:30:45'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2 :wave:', '1 < 2 && 3 > 2 :wave:'],
    ['&lt;!channel&gt;', '<!channel>'],
    ['<!everyone', '<!everyone'],
  ])('%s becomes “%s”', (typed, plain) => {
    expect(plainTextOf(heldTextTyped(typed, names))).toBe(plain);
  });
});

it('raw text holds no control sequences, whatever it looks like', () => {
  expect(heldTextRaw('<!here> &amp; <@U0YUKI>')).toEqual(
    section({ type: 'text', text: '<!here> &amp; <@U0YUKI>' }),
  );
});

it('raw text keeps its web addresses as links, so that an edit loses none', () => {
  expect(heldTextRaw('see https://ok.example/a?b=1&c=2 now')).toEqual(
    section(
      { type: 'text', text: 'see ' },
      { type: 'link', url: 'https://ok.example/a?b=1&c=2' },
      { type: 'text', text: ' now' },
    ),
  );
});
