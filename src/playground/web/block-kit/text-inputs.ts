import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import { html, type TargetedEvent, type VNode } from '../preact.js';
import { type Field, fieldAttributes } from './field.js';
import { textIn } from './values.js';

type Typed = TargetedEvent<HTMLInputElement | HTMLTextAreaElement>;
type TextInput = PlainTextInput | EmailInput | URLInput | NumberInput;

const HTML_TYPES = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
} as const;

/** With `dispatch_action` Slack tells the app on Enter, on each character, or both; on Enter unless told otherwise. */
export function textInput(element: TextInput, field: Field, { dispatches }: { dispatches: boolean }): VNode {
  const moments = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const tellsOnEnter = dispatches && moments.includes('on_enter_pressed');
  const tellsOnCharacter = dispatches && moments.includes('on_character_entered');
  const attributes = {
    ...fieldAttributes(field),
    ...limits(element),
    value: textIn(field.value),
    placeholder: element.placeholder?.text,
    'data-autofocus': element.focus_on_load ? 'true' : undefined,
    onInput: (event: Typed) => {
      const typed = event.currentTarget.value;
      field.change(typed);
      if (tellsOnCharacter) field.announce(typed);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !tellsOnEnter) return;
      event.preventDefault();
      field.announce();
    },
  };
  if (element.type === 'plain_text_input' && element.multiline) {
    return html`<textarea rows="4" ...${attributes}></textarea>`;
  }
  return html`<input type=${HTML_TYPES[element.type]} autocomplete="off" ...${attributes} />`;
}

function limits(element: TextInput): Record<string, unknown> {
  if (element.type === 'plain_text_input') return { maxLength: element.max_length };
  if (element.type !== 'number_input') return {};
  const { min_value: min, max_value: max, is_decimal_allowed: isDecimal } = element;
  return { min, max, step: isDecimal ? 'any' : '1' };
}
