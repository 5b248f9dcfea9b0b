import type { Button, Overflow } from '@slack/types';
import { Menu } from '../menu.js';
import { html, part, type VNode } from '../preact.js';
import { withEmoji } from './emoji.js';
import { safeUrl } from './links.js';
import type { Form } from './scene.js';

export function button(element: Button, blockId: string, form: Form): VNode {
  const { action_id: actionId = '', text, value, url, style, confirm, accessibility_label } = element;
  const action = { type: 'button', ...(value === undefined ? {} : { value }) };
  const click = (): void => form.act({ blockId, actionId }, action, confirm);
  const attributes = {
    class: `button ${style ?? ''}`,
    'data-action': actionId,
    'aria-label': accessibility_label,
    onClick: click,
  };
  const href = url ? safeUrl(url) : null;
  return href
    ? html`<a ...${attributes} href=${href} target="_blank" rel="noopener noreferrer"
        >${withEmoji(text.text)}</a
      >`
    : html`<button type="button" ...${attributes}>${withEmoji(text.text)}</button>`;
}

export function overflow(element: Overflow, blockId: string, form: Form): VNode {
  const { action_id: actionId = '', options, confirm } = element;
  const items = options.map((option) => ({
    label: withEmoji(option.text.text),
    pick: () => form.act({ blockId, actionId }, { type: 'overflow', selected_option: option }, confirm),
  }));
  return part(Menu, { label: 'More actions', face: '⋯', items, look: 'overflow' });
}
