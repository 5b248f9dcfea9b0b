import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import { html, type ComponentChildren, type VNode } from '../preact.js';
import { broadcastLeaf, channelLeaf, dateLeaf, emojiLeaf, groupLeaf, linkLeaf, userLeaf } from './leaf.js';
import type { Scene } from './scene.js';
import { unsupported } from './unsupported.js';

type List = Extract<RichTextBlockElement, { type: 'rich_text_list' }>;

export const richText = (block: RichTextBlock, scene: Scene): VNode =>
  html`<div class="rich-text">${block.elements.map((part) => richPart(part, scene))}</div>`;

function richPart(part: RichTextBlockElement, scene: Scene): VNode {
  switch (part.type) {
    case 'rich_text_section':
      return html`<div>${leaves(part.elements, scene)}</div>`;
    case 'rich_text_quote':
      return html`<blockquote>${leaves(part.elements, scene)}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${leaves(part.elements, scene)}</pre>`;
    case 'rich_text_list':
      return list(part, scene);
    default:
      return unsupported(part satisfies never);
  }
}

const DEEPEST_INDENT = 8;

/** Slack nests lists by number: each list says how far it is indented. */
function list({ style, elements, indent = 0 }: List, scene: Scene): VNode {
  const items = elements.map((item) => html`<li>${leaves(item.elements, scene)}</li>`);
  const indentClass = `indent-${Math.min(Math.max(indent, 0), DEEPEST_INDENT)}`;
  return style === 'ordered'
    ? html`<ol class=${indentClass}>
        ${items}
      </ol>`
    : html`<ul class=${indentClass}>
        ${items}
      </ul>`;
}

const leaves = (elements: RichTextElement[], scene: Scene): ComponentChildren =>
  elements.map((element) => styled(element, leaf(element, scene)));

function leaf(element: RichTextElement, scene: Scene): ComponentChildren {
  switch (element.type) {
    case 'text':
      return element.text;
    case 'link':
      return linkLeaf(element.url, element.text ?? element.url, scene);
    case 'user':
      return userLeaf(element.user_id, null, scene);
    case 'usergroup':
      return groupLeaf(element.usergroup_id, null, scene);
    case 'channel':
      return channelLeaf(element.channel_id, null, scene);
    case 'broadcast':
      return broadcastLeaf(element.range);
    case 'emoji':
      return emojiLeaf(element.name, element.unicode);
    case 'date': {
      const { timestamp, format, url = null, fallback = '' } = element;
      return dateLeaf({ at: timestamp, format, url, fallback }, scene);
    }
    case 'color':
      return colour(element.value);
    case 'team':
      return element.team_id;
    default:
      return unsupported(element satisfies never);
  }
}

/** Only a plain hex colour reaches the style. */
function colour(value: string): VNode {
  const isHex = /^#[0-9a-f]{3,8}$/i.test(value);
  const swatch = isHex ? html`<span class="swatch" style=${{ backgroundColor: value }}></span>` : null;
  return html`<span>${swatch}${value}</span>`;
}

/** Bold outside, code inside, as Slack nests them. */
function styled({ style = {} }: RichTextElement, inner: ComponentChildren): ComponentChildren {
  let worn = inner;
  if (style.code) worn = html`<code>${worn}</code>`;
  if (style.strike) worn = html`<s>${worn}</s>`;
  if (style.italic) worn = html`<em>${worn}</em>`;
  if (style.bold) worn = html`<strong>${worn}</strong>`;
  return worn;
}
