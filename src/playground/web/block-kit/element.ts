import { html, type VNode } from '../preact.js';
import { button, overflow } from './buttons.js';
import { checkboxes, radioButtons } from './choices.js';
import { type Field, fieldOf, type Placement } from './field.js';
import { multiIdSelect, multiStaticSelect } from './multi-selects.js';
import { datePicker, dateTimePicker, timePicker } from './pickers.js';
import type { Form, Scene } from './scene.js';
import { type Choice, idSelect, staticSelect } from './selects.js';
import { textInput } from './text-inputs.js';
import { unsupported } from './unsupported.js';
import type { Element } from './values.js';

/** One interactive element. */
export function element(one: Element, placement: Placement, form: Form, scene: Scene): VNode {
  if (one.type === 'button') return button(one, placement.blockId, form);
  if (one.type === 'overflow') return overflow(one, placement.blockId, form);
  const tellsAtOnce = placement.tellsAtOnce && !isTyped(one);
  const label = placement.label === undefined ? placeholderOf(one) : placement.label;
  return fieldElement(one, fieldOf(one, { ...placement, tellsAtOnce, label }, form), placement, scene);
}

/** Text is told to the app on Enter; everything else as soon as it is chosen. */
const isTyped = ({ type }: Element): boolean => type.endsWith('_input');

const placeholderOf = (one: Element): string | null =>
  'placeholder' in one ? (one.placeholder?.text ?? null) : null;

function fieldElement(one: Element, field: Field, placement: Placement, scene: Scene): VNode {
  switch (one.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return textInput(one, field, { dispatches: placement.tellsAtOnce });
    case 'static_select':
      return staticSelect(one, field);
    case 'multi_static_select':
      return multiStaticSelect(one, field);
    case 'users_select':
      return idSelect(peopleChoices(scene), one.placeholder?.text, field);
    case 'multi_users_select':
      return multiIdSelect(peopleChoices(scene), one, field);
    case 'conversations_select':
      return idSelect(conversationChoices(scene), one.placeholder?.text, field);
    case 'multi_conversations_select':
      return multiIdSelect(conversationChoices(scene), one, field);
    case 'channels_select':
      return idSelect(channelChoices(scene), one.placeholder?.text, field);
    case 'multi_channels_select':
      return multiIdSelect(channelChoices(scene), one, field);
    case 'datepicker':
      return datePicker(one, field);
    case 'timepicker':
      return timePicker(one, field);
    case 'datetimepicker':
      return dateTimePicker(one, field, scene.zone);
    case 'checkboxes':
      return checkboxes(one, field, scene);
    case 'radio_buttons':
      return radioButtons(one, field, scene);
    case 'image':
      return imageBox(one.alt_text);
    default:
      return unsupported(one);
  }
}

const peopleChoices = ({ people }: Scene): Choice[] =>
  people.map(({ id, name }) => ({ value: id, label: name }));

const conversationChoices = ({ conversations }: Scene): Choice[] =>
  conversations.map(({ id, kind, name }) => ({ value: id, label: kind === 'dm' ? name : `#${name}` }));

const channelChoices = (scene: Scene): Choice[] =>
  conversationChoices({
    ...scene,
    conversations: scene.conversations.filter(({ kind }) => kind === 'channel'),
  });

/** The playground loads nothing from elsewhere, so a picture is its description. */
export const imageBox = (description: string): VNode =>
  html`<span class="picture" role="img" aria-label=${description}>🖼 ${description}</span>`;
