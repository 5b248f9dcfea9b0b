import type { Checkboxes, Option, RadioButtons } from '@slack/types';
import { html, type VNode } from '../preact.js';
import type { Field } from './field.js';
import { textObject } from './mrkdwn.js';
import type { Scene } from './scene.js';
import { chosenIn } from './values.js';

export function checkboxes(element: Checkboxes, field: Field, scene: Scene): VNode {
  const chosen = chosenIn(field.value);
  const toggle = (toggled: Option) => (): void =>
    field.change(
      element.options.filter(({ value = '' }) => chosen.includes(value) !== (value === toggled.value)),
    );
  return group(
    element.options.map((option) =>
      line(option, { type: 'checkbox', chosen, pick: toggle(option) }, field, scene),
    ),
    'group',
    field,
  );
}

export function radioButtons(element: RadioButtons, field: Field, scene: Scene): VNode {
  const chosen = chosenIn(field.value);
  return group(
    element.options.map((option) =>
      line(option, { type: 'radio', chosen, pick: () => field.change(option) }, field, scene),
    ),
    'radiogroup',
    field,
  );
}

/** Inside an input block a `<fieldset>` already names the group. */
const group = (lines: VNode[], role: string, { label, describedBy }: Field): VNode =>
  html`<div class="choices" role=${role} aria-label=${label ?? undefined} aria-describedby=${describedBy}>
    ${lines}
  </div>`;

interface Line {
  type: 'checkbox' | 'radio';
  chosen: string[];
  pick(): void;
}

function line(option: Option, { type, chosen, pick }: Line, field: Field, scene: Scene): VNode {
  const { value = '', text, description } = option;
  return html`<label class="choice">
    <input type=${type} name=${field.id} value=${value} checked=${chosen.includes(value)} onChange=${pick} />
    <span>
      ${textObject(text, scene)}
      ${description ? html`<small>${textObject(description, scene)}</small>` : null}
    </span>
  </label>`;
}
