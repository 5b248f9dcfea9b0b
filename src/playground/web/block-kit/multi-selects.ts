/** Menus that hold several things: what was chosen stands there as chips, a menu adds more. */
import type { MultiStaticSelect } from '@slack/types';
import { html, type TargetedEvent, type VNode } from '../preact.js';
import { withEmoji } from './emoji.js';
import { type Field, fieldAttributes } from './field.js';
import { type Choice, choiceOf, optionNode, optionsOf } from './selects.js';
import { chosenIn, idsIn } from './values.js';

interface Several {
  chosen: string[];
  choices: Choice[];
  placeholder: string | undefined;
  most: number | undefined;
  hold(values: string[]): void;
}

export function multiStaticSelect(element: MultiStaticSelect, field: Field): VNode {
  const options = optionsOf(element);
  return severalMenu(
    {
      chosen: chosenIn(field.value),
      choices: options.map(choiceOf),
      placeholder: element.placeholder?.text,
      most: element.max_selected_items,
      hold: (values) => field.change(options.filter((option) => values.includes(option.value ?? ''))),
    },
    field,
  );
}

interface IdMenu {
  max_selected_items?: number;
  placeholder?: { text: string };
}

export function multiIdSelect(choices: Choice[], element: IdMenu, field: Field): VNode {
  return severalMenu(
    {
      chosen: idsIn(field.value),
      choices,
      placeholder: element.placeholder?.text,
      most: element.max_selected_items,
      hold: (ids) => field.change(ids),
    },
    field,
  );
}

function severalMenu({ chosen, choices, placeholder, most = Infinity, hold }: Several, field: Field): VNode {
  const left = choices.filter(({ value }) => !chosen.includes(value));
  const isFull = chosen.length >= most;
  const add = (event: TargetedEvent<HTMLSelectElement>): void => {
    const { value } = event.currentTarget;
    event.currentTarget.value = '';
    if (value !== '') hold([...chosen, value]);
  };
  const remove = (value: string) => (): void => hold(chosen.filter((one) => one !== value));
  const labelOf = (value: string): string => choices.find((choice) => choice.value === value)?.label ?? value;
  const chips = chosen.map(
    (value) =>
      html`<li class="chip" key=${value}>
        ${labelOf(value)}
        <button type="button" aria-label=${`Remove ${labelOf(value)}`} onClick=${remove(value)}>×</button>
      </li>`,
  );
  return html`<div class="several">
    ${
      chosen.length > 0
        ? html`<ul class="chips" aria-label="Chosen">
            ${chips}
          </ul>`
        : null
    }
    <select ...${fieldAttributes(field)} value="" disabled=${isFull || left.length === 0} onChange=${add}>
      <option value="" selected>${withEmoji(placeholder ?? 'Add…')}</option>
      ${left.map((choice) => optionNode(choice, ''))}
    </select>
  </div>`;
}
