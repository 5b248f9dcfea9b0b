import type { TextObject } from '@slack/types';
import { html, type ComponentChildren, type VNode } from '../preact.js';
import { withEmoji } from './emoji.js';
import { broadcastLeaf, channelLeaf, dateLeaf, emojiLeaf, groupLeaf, linkLeaf, userLeaf } from './leaf.js';
import { type Ink, parseMrkdwn } from './mrkdwn-parse.js';
import type { Scene } from './scene.js';

export const mrkdwn = (source: string, scene: Scene): ComponentChildren =>
  parseMrkdwn(source).map((ink) => drawn(ink, scene));

/** A text object of either type. */
export const textObject = (text: TextObject, scene: Scene): ComponentChildren =>
  text.type === 'mrkdwn' ? mrkdwn(text.text, scene) : plainText(text.text);

/** Plain text keeps its line breaks. */
export const plainText = (text: string): VNode => html`<span class="plain">${withEmoji(text)}</span>`;

function drawn(ink: Ink, scene: Scene): ComponentChildren {
  switch (ink.kind) {
    case 'text':
      return ink.text;
    case 'bold':
      return html`<strong>${inside(ink.of, scene)}</strong>`;
    case 'italic':
      return html`<em>${inside(ink.of, scene)}</em>`;
    case 'strike':
      return html`<s>${inside(ink.of, scene)}</s>`;
    case 'quote':
      return html`<blockquote>${inside(ink.of, scene)}</blockquote>`;
    case 'code':
      return html`<code>${ink.text}</code>`;
    case 'pre':
      return html`<pre>${ink.text}</pre>`;
    case 'line-break':
      return html`<br />`;
    case 'emoji':
      return emojiLeaf(ink.name);
    case 'link':
      return linkLeaf(ink.url, ink.label, scene);
    case 'user':
      return userLeaf(ink.id, ink.label, scene);
    case 'channel':
      return channelLeaf(ink.id, ink.label, scene);
    case 'group':
      return groupLeaf(ink.id, ink.label, scene);
    case 'broadcast':
      return broadcastLeaf(ink.range);
    case 'date':
      return dateLeaf(ink, scene);
    default:
      return ink satisfies never;
  }
}

const inside = (inks: Ink[], scene: Scene): ComponentChildren => inks.map((ink) => drawn(ink, scene));
