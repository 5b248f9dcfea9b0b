import { describe, expect, it } from '@jest/globals';
import type { AnyBlock, KnownBlock, RichTextBlock } from '@slack/types';
import { find, markup } from '../testing/markup.js';
import { formFor, scene } from '../testing/scene.js';
import { blocks } from './blocks.js';

const drawn = (...all: AnyBlock[]): string => markup(blocks(all, formFor(all), scene)).replace(/\s+/g, ' ');
const plain = (text: string) => ({ type: 'plain_text' as const, text });

it('draws a section with text, fields and an accessory', () => {
  const section = drawn({
    type: 'section',
    block_id: 'b',
    text: { type: 'mrkdwn', text: 'Hello *you*' },
    fields: [plain('one'), plain('two')],
    accessory: { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'A sunrise' },
  });
  expect(section).toContain('Hello <strong>you</strong>');
  expect(section).toContain('<span class="plain">one</span>');
  expect(section).toContain('aria-label="A sunrise"');
  expect(section).not.toContain('example.com');
});

it.each`
  block                                                                           | contains
  ${{ type: 'header', text: plain('Good morning :sunny:') }}                      | ${'<h3 class="block block-header">Good morning ☀️</h3>'}
  ${{ type: 'divider' }}                                                          | ${'<hr class="block">'}
  ${{ type: 'context', elements: [{ type: 'mrkdwn', text: '_quietly_' }] }}       | ${'<em>quietly</em>'}
  ${{ type: 'image', alt_text: 'A chart', image_url: 'x', title: plain('Week') }} | ${'<figcaption>Week</figcaption>'}
  ${{ type: 'video' }}                                                            | ${'<code>video</code>'}
  ${{ type: 'from_next_year' }}                                                   | ${'<code>from_next_year</code>'}
  ${{ type: 'actions', elements: [{ type: 'workflow_button' }] }}                 | ${'<code>workflow_button</code>'}
`('draws $block.type', ({ block, contains }) => {
  expect(drawn(block as KnownBlock)).toContain(contains);
});

describe('a text the app wants to hear of', () => {
  const typing = (when: 'on_character_entered' | 'on_enter_pressed', dispatch_action = true) => {
    const block: KnownBlock = {
      type: 'input',
      block_id: 'goal',
      label: plain('Goal'),
      dispatch_action,
      element: {
        type: 'plain_text_input',
        action_id: 'typed',
        dispatch_action_config: { trigger_actions_on: [when] },
      },
    };
    const form = formFor([block]);
    const { props } = find(blocks([block], form, scene), (_props, type) => type === 'input');
    (props.onInput as (event: unknown) => void)({ currentTarget: { value: 'd' } });
    return form.acted;
  };

  it.each`
    when                      | dispatches | told                                                             | because
    ${'on_character_entered'} | ${true}    | ${[['goal', 'typed', { type: 'plain_text_input', value: 'd' }]]} | ${'each character counts'}
    ${'on_enter_pressed'}     | ${true}    | ${[]}                                                            | ${'Enter was not pressed'}
    ${'on_character_entered'} | ${false}   | ${[]}                                                            | ${'its block does not ask for it'}
  `('is told $told for $when: $because', ({ when, dispatches, told }) => {
    expect(typing(when as 'on_enter_pressed', dispatches as boolean)).toEqual(told);
  });
});

describe('rich text', () => {
  const rich = (...elements: RichTextBlock['elements']): string => drawn({ type: 'rich_text', elements });

  it('draws every part', () => {
    const one = [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text: 'one' }] }];
    expect(rich({ type: 'rich_text_list', style: 'ordered', elements: one })).toContain(
      '<ol class="indent-0"><li>one</li></ol>',
    );
    expect(rich({ type: 'rich_text_list', style: 'bullet', indent: 2, elements: one })).toContain(
      '<ul class="indent-2">',
    );
    expect(rich({ type: 'rich_text_quote', elements: [{ type: 'text', text: 'said' }] })).toContain(
      '<blockquote>said</blockquote>',
    );
    expect(rich({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: '<x>' }] })).toContain(
      '<pre>&lt;x&gt;</pre>',
    );
  });

  it('draws every leaf, with its style', () => {
    const leaves = rich({
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: 'a *b*', style: { bold: true, code: true } },
        { type: 'user', user_id: 'U0YUKI' },
        { type: 'usergroup', usergroup_id: 'S0DESIGNERS' },
        { type: 'channel', channel_id: 'C0DESIGN' },
        { type: 'broadcast', range: 'channel' },
        { type: 'link', url: 'javascript:alert(1)', text: 'no link' },
        { type: 'emoji', name: 'custom', unicode: '1f305' },
        { type: 'date', timestamp: 1_795_000_000, format: '{date_num}' },
        { type: 'color', value: '#ff8800' },
      ],
    });
    expect(leaves).toContain('<strong><code>a *b*</code></strong>');
    for (const text of [
      '@Yuki',
      '@designers',
      '#design',
      '@channel',
      '<span>no link</span>',
      '🌅',
      '2026-11-18',
      '#ff8800',
    ]) {
      expect(leaves).toContain(text);
    }
  });
});

describe('clicks', () => {
  const confirm = { text: plain('Sure?') };

  it('hands a button’s value on, and its question', () => {
    const all = [
      {
        type: 'actions',
        block_id: 'b',
        elements: [
          { type: 'button', action_id: 'go', text: plain('Go'), value: '7', style: 'primary', confirm },
        ],
      },
    ] as KnownBlock[];
    const form = formFor(all);
    const button = find(blocks(all, form, scene), (_, type) => type === 'button');
    expect(button.props.class).toBe('button primary');
    (button.props.onClick as () => void)();
    expect(form.acted).toEqual([['b', 'go', { type: 'button', value: '7' }, confirm]]);
  });

  it('tells the app at once what was chosen in a menu', () => {
    const options = [{ text: plain('For a week'), value: 'week' }];
    const all = [
      {
        type: 'actions',
        block_id: 'b',
        elements: [
          { type: 'static_select', action_id: 'mute', placeholder: plain('Turn this off…'), options },
        ],
      },
    ] as KnownBlock[];
    const form = formFor(all);
    const menu = find(blocks(all, form, scene), (_, type) => type === 'select');
    expect(menu.props['aria-label']).toBe('Turn this off…');
    (menu.props.onChange as (event: object) => void)({ currentTarget: { value: 'week' } });
    const value = { type: 'static_select', selected_option: options[0] };
    expect(form.entered).toEqual([['b', 'mute', value]]);
    expect(form.acted).toEqual([['b', 'mute', value]]);
  });

  it('hands the chosen line of an overflow menu on', () => {
    const options = [{ text: plain('Edit'), value: 'e' }];
    const all = [
      {
        type: 'section',
        block_id: 'b',
        text: plain('x'),
        accessory: { type: 'overflow', action_id: 'more', options },
      },
    ] as KnownBlock[];
    const form = formFor(all);
    const [edit] = find(blocks(all, form, scene), (_, type) => type === 'Menu').props.items as {
      pick(): void;
    }[];
    edit?.pick();
    expect(form.acted).toEqual([['b', 'more', { type: 'overflow', selected_option: options[0] }]]);
  });
});

describe('inputs', () => {
  const input = {
    type: 'input',
    block_id: 'text',
    label: plain('Message'),
    hint: plain('Kind words'),
    optional: true,
    element: {
      type: 'plain_text_input',
      action_id: 'text',
      multiline: true,
      initial_value: 'Hi',
      max_length: 99,
    },
  } as KnownBlock;

  it('carry label, hint and error', () => {
    const html = markup(blocks([input], formFor([input], { text: 'Too short.' }), scene));
    expect(html).toContain('for="m1-text-text"');
    expect(html).toContain('aria-describedby="m1-text-text-hint m1-text-text-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('Too short.');
    expect(html).toContain('(optional)');
  });

  it('only take over what is typed', () => {
    const form = formFor([input]);
    const field = find(blocks([input], form, scene), (_, type) => type === 'textarea');
    (field.props.onInput as (event: object) => void)({ currentTarget: { value: 'Hello' } });
    expect(form.entered).toEqual([['text', 'text', { type: 'plain_text_input', value: 'Hello' }]]);
    expect(form.acted).toEqual([]);
  });

  it('tell the app on Enter when they dispatch', () => {
    const dispatching = { ...input, dispatch_action: true } as KnownBlock;
    const form = formFor([dispatching]);
    const field = find(blocks([dispatching], form, scene), (_, type) => type === 'textarea');
    (field.props.onKeyDown as (event: object) => void)({ key: 'Enter', preventDefault: () => undefined });
    expect(form.acted).toEqual([['text', 'text', { type: 'plain_text_input', value: 'Hi' }]]);
  });
});
