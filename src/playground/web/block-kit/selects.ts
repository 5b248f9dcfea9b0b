/** Menus that hold one thing. The browser's own `<select>`: it works with every keyboard and screen reader. */
import type { Option, PlainTextOption, StaticSelect } from '@slack/types';
import { html, type TargetedEvent, type VNode } from '../preact.js';
import { withEmoji } from './emoji.js';
import { type Field, fieldAttributes } from './field.js';
import { chosenIn, textIn } from './values.js';

export interface Choice {
  value: string;
  label: string;
}
interface ChoiceGroup {
  label: string;
  choices: Choice[];
}

export const choiceOf = (option: Option): Choice => ({
  value: option.value ?? '',
  label: withEmoji(option.text.text),
});

export type Optioned = Pick<StaticSelect, 'options' | 'option_groups' | 'placeholder'>;

export const optionsOf = ({ options = [], option_groups = [] }: Optioned): PlainTextOption[] => [
  ...options,
  ...option_groups.flatMap((group) => group.options),
];

export function staticSelect(element: StaticSelect, field: Field): VNode {
  const groups = (element.option_groups ?? []).map(({ label, options }) => ({
    label: withEmoji(label.text),
    choices: options.map(choiceOf),
  }));
  const pick = (value: string): void =>
    field.change(optionsOf(element).find((option) => option.value === value) ?? null);
  const chosen = chosenIn(field.value)[0] ?? '';
  return menu(
    {
      chosen,
      placeholder: element.placeholder?.text,
      choices: (element.options ?? []).map(choiceOf),
      groups,
      pick,
    },
    field,
  );
}

export function idSelect(choices: Choice[], placeholder: string | undefined, field: Field): VNode {
  return menu(
    { chosen: textIn(field.value), placeholder, choices, groups: [], pick: (id) => field.change(id) },
    field,
  );
}

interface Menu {
  chosen: string;
  placeholder: string | undefined;
  choices: Choice[];
  groups: ChoiceGroup[];
  pick(value: string): void;
}

function menu({ chosen, placeholder = 'Choose…', choices, groups, pick }: Menu, field: Field): VNode {
  const onChange = (event: TargetedEvent<HTMLSelectElement>): void => pick(event.currentTarget.value);
  return html`<select ...${fieldAttributes(field)} value=${chosen} onChange=${onChange}>
    <option value="" selected=${chosen === ''}>${withEmoji(placeholder)}</option>
    ${choices.map((choice) => optionNode(choice, chosen))}
    ${groups.map(
      (group) =>
        html`<optgroup label=${group.label}>
          ${group.choices.map((choice) => optionNode(choice, chosen))}
        </optgroup>`,
    )}
  </select>`;
}

export const optionNode = ({ value, label }: Choice, chosen: string): VNode =>
  html`<option value=${value} selected=${value === chosen}>${label}</option>`;
