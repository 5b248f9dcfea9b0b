/** What elements hold, in the shape of Slack's `state.values`. */
import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types';
import type { ActionValue, StateValues } from '../../contract.js';

export type Element = ActionsBlockElement | InputBlockElement | SectionBlockAccessory;

/** Which property of the element its first value comes from, which one it travels in, and what an empty one is. */
const HELD: Record<string, { from: string; as: string; empty: unknown }> = {
  plain_text_input: { from: 'initial_value', as: 'value', empty: null },
  email_text_input: { from: 'initial_value', as: 'value', empty: null },
  url_text_input: { from: 'initial_value', as: 'value', empty: null },
  number_input: { from: 'initial_value', as: 'value', empty: null },
  static_select: { from: 'initial_option', as: 'selected_option', empty: null },
  radio_buttons: { from: 'initial_option', as: 'selected_option', empty: null },
  checkboxes: { from: 'initial_options', as: 'selected_options', empty: [] },
  multi_static_select: { from: 'initial_options', as: 'selected_options', empty: [] },
  users_select: { from: 'initial_user', as: 'selected_user', empty: null },
  multi_users_select: { from: 'initial_users', as: 'selected_users', empty: [] },
  conversations_select: { from: 'initial_conversation', as: 'selected_conversation', empty: null },
  multi_conversations_select: { from: 'initial_conversations', as: 'selected_conversations', empty: [] },
  channels_select: { from: 'initial_channel', as: 'selected_channel', empty: null },
  multi_channels_select: { from: 'initial_channels', as: 'selected_channels', empty: [] },
  datepicker: { from: 'initial_date', as: 'selected_date', empty: null },
  timepicker: { from: 'initial_time', as: 'selected_time', empty: null },
  datetimepicker: { from: 'initial_date_time', as: 'selected_date_time', empty: null },
};

/** The value of an element in Slack's shape, e.g. `{ type: 'datepicker', selected_date: '2026-11-17' }`. */
export function valueOf(type: string, content: unknown): ActionValue {
  const held = HELD[type];
  return held ? { type, [held.as]: isNothing(content) ? held.empty : content } : { type };
}

const isNothing = (content: unknown): boolean => content === '' || content === null || content === undefined;

/** What such a value contains: the text, the option, the list of ids ... */
export function contentOf(value: ActionValue | undefined): unknown {
  const held = value ? HELD[value.type] : undefined;
  return held ? value?.[held.as] : undefined;
}

export const textIn = (value: ActionValue | undefined): string => {
  const content = contentOf(value);
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
};

export const idsIn = (value: ActionValue | undefined): string[] => {
  const content = contentOf(value);
  return Array.isArray(content) ? content.filter((id): id is string => typeof id === 'string') : [];
};

/** The `value`s of the chosen options. */
export const chosenIn = (value: ActionValue | undefined): string[] => {
  const content = contentOf(value);
  const options: unknown[] = Array.isArray(content) ? content : [content];
  return options.flatMap((option) =>
    typeof option === 'object' && option !== null && 'value' in option ? [String(option.value)] : [],
  );
};

/** The state a view or message starts with. */
export function initialValues(blocks: readonly { type: string; block_id?: string }[]): StateValues {
  const values: StateValues = {};
  for (const [blockId, element] of blocks.flatMap(elementsOf)) {
    const held = HELD[element.type];
    if (!held || !element.action_id) continue;
    (values[blockId] ??= {})[element.action_id] = valueOf(element.type, element[held.from]);
  }
  return values;
}

type Raw = { type: string; action_id?: string } & Record<string, unknown>;

function elementsOf(block: { type: string; block_id?: string }): [blockId: string, element: Raw][] {
  const { element, accessory, elements } = block as Record<string, unknown>;
  const several: unknown[] = Array.isArray(elements) && block.type === 'actions' ? elements : [];
  return [element, accessory, ...several].filter(isElement).map((one) => [block.block_id ?? '', one]);
}

const isElement = (raw: unknown): raw is Raw =>
  typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string';
