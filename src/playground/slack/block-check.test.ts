import { describe, expect, it } from '@jest/globals';
import { ApiError } from './api-error.js';
import { checkedMessageBlocks, checkedView } from './block-check.js';

let made = 0;
const newId = (): string => `made${++made}`;

/** `code: messages` of the refusal, or `accepted`. */
function verdict(check: () => unknown): string {
  try {
    check();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `${error.code}: ${error.details.messages?.join(' ') ?? ''}`;
  }
}

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (over: object) => ({ type: 'button', action_id: 'go', text: plain('Go'), ...over });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const select = (over: object) => ({
  type: 'static_select',
  action_id: 'pick',
  options: [{ text: plain('A'), value: 'a' }],
  ...over,
});
const long = (length: number): string => 'x'.repeat(length);
const many = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a message', () => {
  it.each([
    ['50 blocks', many(50, () => ({ type: 'divider' }))],
    ['a section of 3000 characters', [section(long(3000))]],
    ['a header of 150 characters', [{ type: 'header', text: plain(long(150)) }]],
    ['a button text of 75 characters', [actions(button({ text: plain(long(75)) }))]],
    ['a button value of 2000 characters', [actions(button({ value: long(2000) }))]],
    ['25 buttons', [actions(...many(25, (i) => button({ action_id: `b${i}` })))]],
    ['100 options', [actions(select({ options: many(100, (i) => ({ text: plain('A'), value: `${i}` })) }))]],
    [
      'an initial option among the options',
      [actions(select({ initial_option: { text: plain('A'), value: 'a' } }))],
    ],
    ['verbatim mrkdwn', [{ type: 'section', text: { type: 'mrkdwn', text: 'x', verbatim: true } }]],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }],
        },
      ],
    ],
  ])('may have %s', (_what, blocks) => {
    expect(verdict(() => checkedMessageBlocks(blocks, newId))).toBe('accepted');
  });

  it.each([
    ['51 blocks', many(51, () => ({ type: 'divider' })), /no more than 50 items.*:\/blocks]/],
    ['an unknown block', [{ type: 'sektion' }], /:\/blocks\/0\/type]/],
    ['a field Slack does not know', [{ type: 'divider', colour: 'red' }], /colour.*:\/blocks\/0]/],
    ['a section of 3001 characters', [section(long(3001))], /3000.*:\/blocks\/0\/text\/text]/],
    ['an empty section', [{ type: 'section' }], /`text` or `fields`/],
    ['an empty text', [section('')], /:\/blocks\/0\/text\/text]/],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
      /:\/blocks\/0\/text\/type]/,
    ],
    ['a header of 151 characters', [{ type: 'header', text: plain(long(151)) }], /150/],
    [
      'a button text of 76 characters',
      [actions(button({ text: plain(long(76)) }))],
      /:\/blocks\/0\/elements\/0\/text\/text]/,
    ],
    ['a button value of 2001 characters', [actions(button({ value: long(2001) }))], /2000/],
    ['26 buttons', [actions(...many(26, (i) => button({ action_id: `b${i}` })))], /25/],
    ['two buttons with one action_id', [actions(button({}), button({}))], /`action_id` go already exists/],
    [
      'two blocks with one block_id',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      /`block_id` a already exists/,
    ],
    ['a block_id of 256 characters', [{ type: 'divider', block_id: long(256) }], /255/],
    ['11 context elements', [{ type: 'context', elements: many(11, () => plain('x')) }], /10/],
    [
      'an option text of 76 characters',
      [actions(select({ options: [{ text: plain(long(76)), value: 'a' }] }))],
      /75/,
    ],
    ['no options', [actions(select({ options: [] }))], /options/],
    [
      'an initial option from elsewhere',
      [actions(select({ initial_option: { text: plain('B'), value: 'b' } }))],
      /initial option/,
    ],
    [
      'a text field in an actions block',
      [actions({ type: 'plain_text_input', action_id: 't' })],
      /:\/blocks\/0\/elements\/0\/type]/,
    ],
  ])('may not have %s', (_what, blocks, problem) => {
    const said = verdict(() => checkedMessageBlocks(blocks, newId));
    expect(said).toMatch(/^invalid_blocks: \[ERROR] /);
    expect(said).toMatch(problem);
  });

  it('whose blocks are not a list is refused', () => {
    expect(verdict(() => checkedMessageBlocks('[{', newId))).toBe('invalid_blocks_format: ');
  });

  it('gets the ids it does not bring', () => {
    const [block] = checkedMessageBlocks([actions({ type: 'button', text: plain('Go') })], newId);
    expect(block).toMatchObject({
      block_id: expect.stringMatching(/^made/),
      elements: [{ action_id: expect.stringMatching(/^made/) }],
    });
  });
});

const input = {
  type: 'input',
  block_id: 'i',
  label: plain('Text'),
  element: { type: 'plain_text_input', action_id: 't' },
};
const modal = (over: object) => ({
  type: 'modal',
  title: plain('Title'),
  submit: plain('Send'),
  blocks: [input],
  ...over,
});

describe('a modal', () => {
  it.each([
    ['an input and a submit button', {}],
    ['100 blocks', { blocks: many(100, () => ({ type: 'divider' })) }],
    ['private_metadata of 3000 characters', { private_metadata: long(3000) }],
    ['no submit button when it has no input', { submit: undefined, blocks: [section('x')] }],
  ])('may have %s', (_what, over) => {
    expect(verdict(() => checkedView(modal(over), newId))).toBe('accepted');
  });

  it.each([
    ['a title of 25 characters', { title: plain(long(25)) }, /:\/view\/title\/text]/],
    ['a submit text of 25 characters', { submit: plain(long(25)) }, /:\/view\/submit\/text]/],
    ['private_metadata of 3001 characters', { private_metadata: long(3001) }, /:\/view\/private_metadata]/],
    ['a callback_id of 256 characters', { callback_id: long(256) }, /:\/view\/callback_id]/],
    ['101 blocks', { blocks: many(101, () => ({ type: 'divider' })) }, /no more than 100/],
    ['an input without a submit button', { submit: undefined }, /submit/],
    [
      'a button as an input',
      { blocks: [{ ...input, element: button({}) }] },
      /:\/view\/blocks\/0\/element\/type]/,
    ],
  ])('may not have %s', (_what, over, problem) => {
    const said = verdict(() => checkedView(modal(over), newId));
    expect(said).toMatch(/^invalid_arguments: \[ERROR] /);
    expect(said).toMatch(problem);
  });
});
