import type { InputBlock } from '@slack/types';
import { html, type VNode } from '../preact.js';
import { element } from './element.js';
import { withEmoji } from './emoji.js';
import type { Form, Scene } from './scene.js';

export function inputBlock(block: InputBlock, form: Form, scene: Scene): VNode {
  const {
    block_id: blockId = '',
    label,
    hint,
    optional = false,
    element: one,
    dispatch_action = false,
  } = block;
  const error = form.errors[blockId];
  const id = `${form.id}-${blockId}-${'action_id' in one ? (one.action_id ?? '') : ''}`;
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const describedBy = [...(hint ? [hintId] : []), ...(error ? [errorId] : [])].join(' ') || undefined;
  const isGroup = one.type === 'checkboxes' || one.type === 'radio_buttons';
  const name = withEmoji(label.text);
  const placement = { blockId, tellsAtOnce: dispatch_action, label: isGroup ? name : null, describedBy };
  const heading = html`${name}${optional ? html` <span class="optional">(optional)</span>` : null}`;
  return html`<div class="block input-block" data-block=${blockId}>
    ${
      isGroup
        ? html`<div class="input-label" aria-hidden="true">${heading}</div>`
        : html`<label class="input-label" for=${id}>${heading}</label>`
    }
    ${element(one, placement, form, scene)}
    ${error ? html`<p class="input-error" id=${errorId} role="alert">${error}</p>` : null}
    ${hint ? html`<p class="input-hint" id=${hintId}>${withEmoji(hint.text)}</p>` : null}
  </div>`;
}
