import { describe, expect, it } from '@jest/globals';
import type { RichTextBlock } from '@slack/types';
import { mentionsIn } from './mentions.js';

const none = { users: [], groups: [], broadcast: null };
const block = (...elements: RichTextBlock['elements']): RichTextBlock => ({ type: 'rich_text', elements });
const yuki = { type: 'user' as const, user_id: 'U0YUKI' };

describe('mentions in rich_text blocks', () => {
  it.each<[string, RichTextBlock, object]>([
    ['a person', block({ type: 'rich_text_section', elements: [yuki] }), { ...none, users: ['U0YUKI'] }],
    [
      'a person in a list',
      block({
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_section', elements: [yuki] }],
      }),
      { ...none, users: ['U0YUKI'] },
    ],
    [
      'a user group and a broadcast',
      block({
        type: 'rich_text_section',
        elements: [
          { type: 'usergroup', usergroup_id: 'S0TEAM' },
          { type: 'broadcast', range: 'here' },
        ],
      }),
      { users: [], groups: ['S0TEAM'], broadcast: 'here' },
    ],
    ['nobody in a quote', block({ type: 'rich_text_quote', elements: [yuki] }), none],
    [
      'nobody in code',
      block({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: '@yuki' }] }),
      none,
    ],
  ])('%s', (_, blocks, expected) => {
    expect(mentionsIn({ text: '<@U0OTHER>', blocks: [blocks] })).toEqual(expected);
  });

  it('names everybody once', () => {
    const twice = block({ type: 'rich_text_section', elements: [yuki, yuki] });
    expect(mentionsIn({ blocks: [twice] }).users).toEqual(['U0YUKI']);
  });

  it('reads on over parts of a shape it does not know', () => {
    const odd = {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_future', elements: 7 },
        { type: 'rich_text_section', elements: [yuki] },
      ],
    };
    expect(mentionsIn({ blocks: [odd] }).users).toEqual(['U0YUKI']);
  });
});

describe('mentions in text, where there are no rich_text blocks', () => {
  it.each([
    ['hi <@U0YUKI> and <@W0ORG|org>', { ...none, users: ['U0YUKI', 'W0ORG'] }],
    ['<!subteam^S0TEAM|@team> look', { ...none, groups: ['S0TEAM'] }],
    ['<!channel> look', { ...none, broadcast: 'channel' }],
    ['<!here|here> look', { ...none, broadcast: 'here' }],
    ['`<@U0YUKI>` and ```<@U0YUKI>```', none],
    ['&gt; <@U0YUKI> said', none],
    ['&lt;@U0YUKI&gt;', none],
    ['<!date^1^{time}|x> <#C0X|x>', none],
  ])('%s', (text, expected) => {
    expect(mentionsIn({ text })).toEqual(expected);
  });
});
