/** What the inputs of a message or view hold, in the shape of Slack's `state.values`. */
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { StateValues } from './state.js';

/** Where each stateful element starts from, and under which name its value travels. */
const HELD: Record<string, { start: string; value: string; empty: unknown }> = {
  plain_text_input: { start: 'initial_value', value: 'value', empty: null },
  email_text_input: { start: 'initial_value', value: 'value', empty: null },
  url_text_input: { start: 'initial_value', value: 'value', empty: null },
  number_input: { start: 'initial_value', value: 'value', empty: null },
  rich_text_input: { start: 'initial_value', value: 'rich_text_value', empty: undefined },
  static_select: { start: 'initial_option', value: 'selected_option', empty: null },
  external_select: { start: 'initial_option', value: 'selected_option', empty: null },
  radio_buttons: { start: 'initial_option', value: 'selected_option', empty: null },
  multi_static_select: { start: 'initial_options', value: 'selected_options', empty: [] },
  checkboxes: { start: 'initial_options', value: 'selected_options', empty: [] },
  users_select: { start: 'initial_user', value: 'selected_user', empty: null },
  multi_users_select: { start: 'initial_users', value: 'selected_users', empty: [] },
  conversations_select: { start: 'initial_conversation', value: 'selected_conversation', empty: null },
  multi_conversations_select: { start: 'initial_conversations', value: 'selected_conversations', empty: [] },
  channels_select: { start: 'initial_channel', value: 'selected_channel', empty: null },
  multi_channels_select: { start: 'initial_channels', value: 'selected_channels', empty: [] },
  datepicker: { start: 'initial_date', value: 'selected_date', empty: null },
  timepicker: { start: 'initial_time', value: 'selected_time', empty: null },
  datetimepicker: { start: 'initial_date_time', value: 'selected_date_time', empty: null },
};

/** The name under which an element of this type hands over its value; undefined for buttons and the like. */
export const valueField = (type: string): string | undefined => HELD[type]?.value;

const Element = z.looseObject({ type: z.string(), action_id: z.string() });
export type FoundElement = z.infer<typeof Element>;
const Holder = z.looseObject({
  type: z.string(),
  block_id: z.string(),
  elements: z.array(z.unknown()).optional(),
  element: z.unknown().optional(),
  accessory: z.unknown().optional(),
});

export interface Placed {
  blockId: string;
  element: FoundElement;
  block: z.infer<typeof Holder>;
}

/** Everything in these blocks that can be acted on, in the order shown. */
export function elementsIn(blocks: KnownBlock[]): Placed[] {
  return blocks.flatMap((raw) => {
    const parsed = Holder.safeParse(raw);
    if (!parsed.success) return [];
    const block = parsed.data;
    const inside = [block.accessory, block.element, ...(block.elements ?? [])];
    return inside.flatMap((one) => {
      const element = Element.safeParse(one).data;
      return element ? [{ blockId: block.block_id, element, block }] : [];
    });
  });
}

export function initialValues(blocks: KnownBlock[]): StateValues {
  const values: StateValues = {};
  for (const { blockId, element } of elementsIn(blocks)) {
    const held = HELD[element.type];
    if (!held) continue;
    (values[blockId] ??= {})[element.action_id] = {
      type: element.type,
      [held.value]: element[held.start] ?? held.empty,
    };
  }
  return values;
}

export function isEmptyValue(value: Record<string, unknown> | undefined): boolean {
  if (!value) return true;
  const held = value[valueField(String(value.type)) ?? ''];
  return held === null || held === undefined || held === '' || (Array.isArray(held) && held.length === 0);
}
