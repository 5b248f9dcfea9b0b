import { expect, it } from '@jest/globals';
import { find } from '../testing/markup.js';
import { formFor, scene } from '../testing/scene.js';
import { blocks } from './blocks.js';
import { initialValues } from './values.js';
import type { KnownBlock } from '@slack/types';

const a = { text: { type: 'plain_text', text: 'A' }, value: 'a' };
const b = { text: { type: 'plain_text', text: 'B' }, value: 'b' };
const options = [a, b];

const inputWith = (element: object): KnownBlock =>
  ({
    type: 'input',
    block_id: 'f',
    label: { type: 'plain_text', text: 'F' },
    element: { action_id: 'x', ...element },
  }) as KnownBlock;

it.each`
  element                                                           | entered               | value
  ${{ type: 'plain_text_input' }}                                   | ${'hi'}               | ${{ value: 'hi' }}
  ${{ type: 'plain_text_input', initial_value: 'hi' }}              | ${''}                 | ${{ value: null }}
  ${{ type: 'number_input', is_decimal_allowed: false }}            | ${'3'}                | ${{ value: '3' }}
  ${{ type: 'static_select', options }}                             | ${'b'}                | ${{ selected_option: b }}
  ${{ type: 'static_select', options, initial_option: b }}          | ${''}                 | ${{ selected_option: null }}
  ${{ type: 'multi_static_select', options, initial_options: [a] }} | ${'b'}                | ${{ selected_options: [a, b] }}
  ${{ type: 'users_select' }}                                       | ${'U0YUKI'}           | ${{ selected_user: 'U0YUKI' }}
  ${{ type: 'multi_users_select', initial_users: ['U0ANA'] }}       | ${'U0YUKI'}           | ${{ selected_users: ['U0ANA', 'U0YUKI'] }}
  ${{ type: 'conversations_select' }}                               | ${'C0DESIGN'}         | ${{ selected_conversation: 'C0DESIGN' }}
  ${{ type: 'multi_conversations_select' }}                         | ${'C0DESIGN'}         | ${{ selected_conversations: ['C0DESIGN'] }}
  ${{ type: 'channels_select' }}                                    | ${'C0DESIGN'}         | ${{ selected_channel: 'C0DESIGN' }}
  ${{ type: 'datepicker' }}                                         | ${'2026-11-18'}       | ${{ selected_date: '2026-11-18' }}
  ${{ type: 'timepicker' }}                                         | ${'09:00'}            | ${{ selected_time: '09:00' }}
  ${{ type: 'datetimepicker' }}                                     | ${'2026-11-18T09:00'} | ${{ selected_date_time: 1_794_992_400 }}
`('$element.type takes $entered over in Slack’s shape', ({ element, entered, value }) => {
  const all = [inputWith(element as object)];
  const form = formFor(all);
  const field = find(blocks(all, form, scene), (_, type) => ['input', 'select', 'textarea'].includes(type));
  const { onInput, onChange } = field.props as Record<string, ((event: object) => void) | undefined>;
  (onInput ?? onChange)?.({ currentTarget: { value: entered as string } });
  expect(form.entered).toEqual([
    ['f', 'x', { type: (element as { type: string }).type, ...(value as object) }],
  ]);
});

it.each`
  element                                                     | position | value
  ${{ type: 'checkboxes', options, initial_options: [a] }}    | ${1}     | ${{ selected_options: [a, b] }}
  ${{ type: 'checkboxes', options, initial_options: [a, b] }} | ${0}     | ${{ selected_options: [b] }}
  ${{ type: 'radio_buttons', options, initial_option: a }}    | ${1}     | ${{ selected_option: b }}
`('$element.type holds what is ticked', ({ element, position, value }) => {
  const all = [inputWith(element as object)];
  const form = formFor(all);
  const chosen = options[Number(position)]?.value;
  const field = find(blocks(all, form, scene), (props, type) => type === 'input' && props.value === chosen);
  (field.props.onChange as () => void)();
  expect(form.entered).toEqual([
    ['f', 'x', { type: (element as { type: string }).type, ...(value as object) }],
  ]);
});

it('ignores a date while its year is still being typed', () => {
  const all = [inputWith({ type: 'datepicker' })];
  const form = formFor(all);
  const field = find(blocks(all, form, scene), (_, type) => type === 'input');
  (field.props.onChange as (event: object) => void)({ currentTarget: { value: '0202-11-18' } });
  expect(form.entered).toEqual([]);
});

it('starts from the initial values, wherever the elements stand', () => {
  const all = [
    inputWith({ type: 'plain_text_input', initial_value: 'Hi' }),
    {
      type: 'section',
      block_id: 's',
      accessory: { type: 'datepicker', action_id: 'd', initial_date: '2026-11-18' },
    },
    {
      type: 'actions',
      block_id: 'a',
      elements: [
        { type: 'button', action_id: 'go' },
        { type: 'checkboxes', action_id: 'c', options },
      ],
    },
  ];
  expect(initialValues(all)).toEqual({
    f: { x: { type: 'plain_text_input', value: 'Hi' } },
    s: { d: { type: 'datepicker', selected_date: '2026-11-18' } },
    a: { c: { type: 'checkboxes', selected_options: [] } },
  });
});
