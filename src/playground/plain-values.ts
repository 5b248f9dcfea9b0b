/** Turns what a test or story says, `'ana'` or `'2026-11-18'`, into the value Slack would send for an element. */
import { z } from 'zod';
import type { ActionValue } from './contract.js';
import { type FoundElement, valueField } from './slack/element-values.js';
import type { World } from './slack/world.js';

export type Plain = string | number | null | string[];

/** Who fills something in, by id: a DM is named by the other person. */
export interface Filler {
  world: World;
  me: string;
}

export function valueOf(element: FoundElement, plain: Plain, by: Filler): ActionValue {
  const { type } = element;
  const field = valueField(type);
  if (type === 'overflow') return { type, selected_option: option(element, String(plain)) };
  if (!field) return { type };
  return {
    type,
    [field]: Array.isArray(plain) ? plain.map((one) => held(element, one, by)) : held(element, plain, by),
  };
}

function held(element: FoundElement, plain: string | number | null, { world, me }: Filler): unknown {
  if (plain === null) return null;
  const text = String(plain);
  switch (element.type) {
    case 'users_select':
    case 'multi_users_select':
      return world.personCalled(text)?.id ?? text;
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return world.placeFor(me, text)?.id ?? text;
    case 'static_select':
    case 'multi_static_select':
    case 'radio_buttons':
    case 'checkboxes':
      return option(element, text);
    case 'rich_text_input':
      return {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      };
    case 'datetimepicker':
      return Number(plain);
    default:
      return text;
  }
}

const Option = z.looseObject({ value: z.string() });
const Choices = z.looseObject({
  options: z.array(Option).default([]),
  option_groups: z.array(z.looseObject({ options: z.array(Option) })).default([]),
});

const optionsOf = (element: FoundElement): z.infer<typeof Option>[] => {
  const { options, option_groups } = Choices.parse(element);
  return [...options, ...option_groups.flatMap((group) => group.options)];
};

function option(element: FoundElement, value: string): unknown {
  const all = optionsOf(element);
  const chosen = all.find((one) => one.value === value);
  if (chosen) return chosen;
  throw new Error(
    `${element.action_id} has no option ${value}; it has ${all.map((one) => one.value).join(', ')}.`,
  );
}

export function firstOption(element: FoundElement): string {
  const [first] = optionsOf(element);
  if (!first) throw new Error(`${element.action_id} has no options.`);
  return first.value;
}
