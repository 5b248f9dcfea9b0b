import { describe, expect, it } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import { plainText, type Reader } from './plain-text.js';
import { readerFor } from './reader.js';
import { freshWorld, orbitStudio } from './seed.js';
import { World } from './slack/world.js';

const now = new Date('2026-11-17T14:40:00Z');
const world = new World(freshWorld(orbitStudio), { now: () => now });
const yuki: Reader = readerFor('U0YUKI', world, now);
/** Wednesday 09:00 in Tokyo. */
const nine = 1794960000;

describe('a text', () => {
  it.each([
    ['<@U0ANA> wrote in <#C0DESIGN>', '@Ana Sousa wrote in #design', 'ids are shown by name'],
    ['<!subteam^S0DESIGNERS|@designers> <!here>', '@designers @here', 'groups and broadcasts are words'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c', 'what was escaped is not'],
    ['<https://a.example|docs> <https://b.example>', 'docs https://b.example', 'links show their label'],
    [
      `<!date^${nine}^{date_short_pretty} at {time}|soon>`,
      'tomorrow at 09:00',
      'dates are in the reader’s zone',
    ],
    [`<!date^${nine}^{date_num}|soon>`, '2026-11-18', 'it is the 18th in Tokyo then'],
  ])('“%s” reads “%s”: %s', (text, shown) => {
    expect(plainText({ text }, yuki)).toBe(shown);
  });
});

const plain = (text: string) => ({ type: 'plain_text', text }) as const;

it('blocks read like what is on the screen', () => {
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain('Held') },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: 'For <@U0RAVI>' },
      accessory: { type: 'button', text: plain('Edit') },
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'Only you see this' }] },
    {
      type: 'actions',
      elements: [
        { type: 'button', text: plain('Hold') },
        {
          type: 'static_select',
          placeholder: plain('Mute'),
          options: [{ text: plain('Always'), value: 'a' }],
        },
      ],
    },
    { type: 'input', label: plain('Text'), element: { type: 'plain_text_input', initial_value: 'Hello' } },
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_quote', elements: [{ type: 'text', text: 'a\nb' }] },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U0ANA' }] }],
        },
      ],
    },
  ];
  expect(plainText({ text: 'not shown', blocks }, yuki)).toBe(
    [
      'HELD',
      'For @Ravi Iyer  [Edit]',
      'Only you see this',
      '[Hold] [Mute: Always v]',
      'Text: [Hello v]',
      '> a',
      '> b',
      '- @Ana Sousa',
    ].join('\n'),
  );
});
