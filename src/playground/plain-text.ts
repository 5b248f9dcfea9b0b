/** Messages and views as plain text: what a person reads, for stories in a terminal and for tests. */
import type { KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import { z } from 'zod';
import { type DateReader, formattedDate } from './slack/dates.js';

/** Who reads: dates depend on their zone, and ids are shown by name. */
export interface Reader extends DateReader {
  nameOf(kind: 'person' | 'group' | 'channel', id: string): string;
}

/** The blocks when there are some, as Slack shows them; else the text. */
export function plainText(shown: { text?: string; blocks?: KnownBlock[] }, reader: Reader): string {
  const lines = (shown.blocks ?? []).map((block) => blockText(block, reader)).filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : mrkdwnText(shown.text ?? '', reader);
}

function blockText(block: KnownBlock, reader: Reader): string {
  switch (block.type) {
    case 'section': {
      const texts = [block.text, ...(block.fields ?? [])].map((text) => objectText(text, reader));
      return [...texts, block.accessory ? elementText(block.accessory) : ''].filter(Boolean).join('  ');
    }
    case 'header':
      return objectText(block.text, reader).toUpperCase();
    case 'context':
      return block.elements
        .map((one) => (one.type === 'image' ? one.alt_text : objectText(one, reader)))
        .join('  ');
    case 'actions':
      return block.elements.map(elementText).join(' ');
    case 'input':
      return `${block.label.text}: ${elementText(block.element)}`;
    case 'divider':
      return '---';
    case 'image':
      return `(image: ${block.alt_text})`;
    case 'markdown':
      return block.text;
    case 'rich_text':
      return block.elements.map((part) => richPartText(part, reader)).join('\n');
    default:
      return `(${block.type})`;
  }
}

function objectText(text: { type: string; text: string } | undefined, reader: Reader): string {
  if (!text) return '';
  return text.type === 'mrkdwn' ? mrkdwnText(text.text, reader) : text.text;
}

const Text = z.looseObject({ text: z.string() });
const Option = z.looseObject({ text: Text });
const Element = z.looseObject({
  type: z.string(),
  text: Text.optional().catch(undefined),
  placeholder: Text.optional(),
  options: z.array(Option).optional(),
  initial_option: Option.optional(),
  initial_value: z.string().optional().catch(undefined),
  alt_text: z.string().optional(),
});

/** Buttons in brackets, menus with their choices. */
function elementText(raw: unknown): string {
  const element = Element.parse(raw);
  if (element.type === 'button') return `[${element.text?.text ?? ''}]`;
  if (element.type === 'image') return `(image: ${element.alt_text ?? ''})`;
  const chosen = element.initial_option?.text.text ?? element.initial_value;
  const choices = element.options?.map(({ text }) => text.text).join(' | ');
  return `[${[chosen ?? element.placeholder?.text ?? '', choices].filter(Boolean).join(': ')} v]`;
}

function richPartText(part: RichTextBlockElement, reader: Reader): string {
  switch (part.type) {
    case 'rich_text_list':
      return part.elements.map((item) => `- ${leavesText(item.elements, reader)}`).join('\n');
    case 'rich_text_quote':
      return leavesText(part.elements, reader).replace(/^/gm, '> ');
    default:
      return leavesText(part.elements, reader);
  }
}

const leavesText = (leaves: RichTextElement[], reader: Reader): string =>
  leaves.map((leaf) => leafText(leaf, reader)).join('');

function leafText(leaf: RichTextElement, reader: Reader): string {
  switch (leaf.type) {
    case 'text':
      return leaf.text;
    case 'link':
      return leaf.text ?? leaf.url;
    case 'user':
      return `@${reader.nameOf('person', leaf.user_id)}`;
    case 'usergroup':
      return `@${reader.nameOf('group', leaf.usergroup_id)}`;
    case 'broadcast':
      return `@${leaf.range}`;
    case 'channel':
      return `#${reader.nameOf('channel', leaf.channel_id)}`;
    case 'emoji':
      return `:${leaf.name}:`;
    case 'date':
      return formattedDate(leaf.timestamp, leaf.format, reader);
    case 'color':
      return leaf.value;
    case 'team':
      return leaf.team_id;
    default:
      return leaf satisfies never;
  }
}

/** Slack's markup with its `<…>` sequences spelled out; asterisks and the like stay. */
export function mrkdwnText(mrkdwn: string, reader: Reader): string {
  const spelledOut = mrkdwn.replace(/<([^<>\n]+)>/g, (_whole, token: string) => tokenText(token, reader));
  return spelledOut.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function tokenText(token: string, reader: Reader): string {
  const [target = '', label] = token.split('|', 2);
  const date = /^!date\^(\d+)\^([^^]+)/.exec(target);
  if (date) return formattedDate(Number(date[1]), date[2] ?? '', reader);
  if (target.startsWith('@')) return `@${reader.nameOf('person', target.slice(1))}`;
  if (target.startsWith('#')) return `#${label ?? reader.nameOf('channel', target.slice(1))}`;
  if (target.startsWith('!subteam^'))
    return label ?? `@${reader.nameOf('group', target.slice('!subteam^'.length))}`;
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return label ?? target;
}
