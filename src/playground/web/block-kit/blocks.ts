/** Block Kit as the playground draws it: from blocks to the page. */
import type {
  ActionsBlock,
  AnyBlock,
  ContextBlock,
  ImageBlock,
  KnownBlock,
  SectionBlock,
} from '@slack/types';
import { html, type ComponentChildren, type VNode } from '../preact.js';
import { element, imageBox } from './element.js';
import { withEmoji } from './emoji.js';
import { inputBlock } from './input-block.js';
import { mrkdwn, textObject } from './mrkdwn.js';
import { richText } from './rich-text.js';
import type { Form, Scene } from './scene.js';
import { unsupported } from './unsupported.js';

export const blocks = (all: readonly AnyBlock[], form: Form, scene: Scene): ComponentChildren =>
  all.map((one) => block(one as KnownBlock, form, scene));

/** Blocks come over the wire: a type that is not listed here ends in the box that names it. */
function block(one: KnownBlock, form: Form, scene: Scene): VNode {
  switch (one.type) {
    case 'section':
      return section(one, form, scene);
    case 'header':
      return html`<h3 class="block block-header">${withEmoji(one.text.text)}</h3>`;
    case 'divider':
      return html`<hr class="block" />`;
    case 'context':
      return context(one, scene);
    case 'actions':
      return actions(one, form, scene);
    case 'image':
      return image(one);
    case 'rich_text':
      return html`<div class="block">${richText(one, scene)}</div>`;
    case 'markdown':
      return html`<div class="block plain">${one.text}</div>`;
    case 'input':
      return inputBlock(one, form, scene);
    default:
      return unsupported(one);
  }
}

function section(one: SectionBlock, form: Form, scene: Scene): VNode {
  const { text, fields = [], accessory, block_id: blockId = '' } = one;
  const label = text?.text.slice(0, 80);
  return html`<div class="block section">
    <div class="section-body">
      ${text ? html`<div class="section-text">${textObject(text, scene)}</div>` : null}
      ${
        fields.length > 0
          ? html`<div class="section-fields">
              ${fields.map((field) => html`<div>${textObject(field, scene)}</div>`)}
            </div>`
          : null
      }
    </div>
    ${
      accessory
        ? html`<div class="section-accessory">
            ${element(accessory, { blockId, tellsAtOnce: true, ...(nameless(accessory) && label ? { label } : {}) }, form, scene)}
          </div>`
        : null
    }
  </div>`;
}

/** Menus name themselves by their placeholder; these have none. */
const nameless = ({ type }: { type: string }): boolean =>
  ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'].includes(type);

const context = ({ elements }: ContextBlock, scene: Scene): VNode =>
  html`<div class="block context">
    ${elements.map((one) =>
      one.type === 'image'
        ? imageBox(one.alt_text)
        : html`<span>${one.type === 'mrkdwn' ? mrkdwn(one.text, scene) : textObject(one, scene)}</span>`,
    )}
  </div>`;

const actions = ({ elements, block_id: blockId = '' }: ActionsBlock, form: Form, scene: Scene): VNode =>
  html`<div class="block actions">
    ${elements.map((one) => element(one, { blockId, tellsAtOnce: true }, form, scene))}
  </div>`;

const image = ({ alt_text, title }: ImageBlock): VNode =>
  html`<figure class="block">
    ${title ? html`<figcaption>${withEmoji(title.text)}</figcaption>` : null}${imageBox(alt_text)}
  </figure>`;
