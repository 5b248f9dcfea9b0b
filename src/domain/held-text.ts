import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { z } from 'zod';
import { escape, unescaped } from './escape.js';

/**
 * Somebody's words, kept so that showing them again can never ping: people, groups and broadcasts are plain
 * words, links show their host. Built from a fixed list of elements; whatever else a message holds becomes text.
 */
export type HeldText = RichTextBlock['elements'];

/** Longest text Daybreak holds, in characters as shown. Slack advises at most 4,000 for a message's `text`. */
export const MAX_HELD_CHARACTERS = 4000;

/** How ids are written out. */
export interface Names {
  person(id: string): string;
  group(id: string): string;
}

const Style = z
  .object({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .optional()
  .catch(undefined);
const text = (value: string, style?: z.infer<typeof Style>): RichTextElement =>
  style ? { type: 'text', text: value, style } : { type: 'text', text: value };

const Leaf = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), style: Style }),
  z.object({ type: z.literal('link'), url: z.string(), text: z.string().optional(), style: Style }),
  z.object({ type: z.literal('emoji'), name: z.string().regex(/^[\w+'-]+$/) }),
  z.object({ type: z.literal('user'), user_id: z.string() }),
  z.object({ type: z.literal('usergroup'), usergroup_id: z.string() }),
  z.object({ type: z.literal('broadcast'), range: z.string() }),
  z.object({ type: z.literal('channel'), channel_id: z.string().regex(/^[CG][A-Z0-9]+$/) }),
  z.object({ type: z.literal('date'), fallback: z.string().default('(a date)') }),
  z.object({ type: z.literal('color'), value: z.string() }),
]);

function quiet(element: unknown, names: Names): RichTextElement[] {
  const parsed = Leaf.safeParse(element);
  if (!parsed.success) return [];
  const leaf = parsed.data;
  switch (leaf.type) {
    case 'text':
      return leaf.text ? [text(leaf.text, leaf.style)] : [];
    case 'link':
      return [linkWithHost(leaf.url, leaf.text)];
    case 'emoji':
      return [{ type: 'emoji', name: leaf.name }];
    case 'channel':
      return [{ type: 'channel', channel_id: leaf.channel_id }];
    case 'user':
      return [text(`@${names.person(leaf.user_id)}`)];
    case 'usergroup':
      return [text(`@${names.group(leaf.usergroup_id)}`)];
    case 'broadcast':
      return [text(`@${leaf.range}`)];
    case 'date':
      return [text(leaf.fallback)];
    case 'color':
      return [text(leaf.value)];
    default:
      return leaf satisfies never;
  }
}

/** A label can disguise where a link leads, so the host stands beside it. Anything but the web or mail is text. */
function linkWithHost(url: string, label?: string): RichTextElement {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['http:', 'https:', 'mailto:'].includes(parsed.protocol)) return text(label ?? url);
  if (!label || label === url) return { type: 'link', url };
  return { type: 'link', url, text: `${label} (${parsed.host || parsed.pathname})` };
}

const Part = z.object({ type: z.string(), elements: z.array(z.unknown()).catch([]) });
const Block = z.object({ type: z.literal('rich_text'), elements: z.array(z.unknown()) });

/** The words of a message, from its rich_text blocks or, where there are none, its `text`. */
export function heldTextOf(message: { text?: string | undefined; blocks?: unknown }, names: Names): HeldText {
  const blocks = z.array(z.unknown()).safeParse(message.blocks ?? []).data ?? [];
  const parts = blocks.flatMap((block) => Block.safeParse(block).data?.elements ?? []);
  const held = parts.flatMap((part) => quietPart(part, names));
  return held.length > 0 ? held : heldTextTyped(message.text ?? '', names);
}

function quietPart(part: unknown, names: Names): HeldText {
  const parsed = Part.safeParse(part);
  if (!parsed.success) return [];
  const { type, elements } = parsed.data;
  const leaves = elements.flatMap((element) => quiet(element, names));
  switch (type) {
    case 'rich_text_section':
      return [{ type, elements: leaves }];
    case 'rich_text_quote':
      return [{ type, elements: leaves }];
    case 'rich_text_preformatted':
      return [{ type, elements: leaves.filter((leaf) => leaf.type === 'text' || leaf.type === 'link') }];
    case 'rich_text_list':
      return [quietList(part, names)];
    default:
      return [];
  }
}

const List = z.object({
  style: z.enum(['bullet', 'ordered']).catch('bullet'),
  indent: z.number().int().min(0).max(8).optional().catch(undefined),
  elements: z.array(Part),
});

function quietList(part: unknown, names: Names): HeldText[number] {
  const { style, indent, elements } = List.parse(part);
  const items = elements.map((item): RichTextSection => ({
    type: 'rich_text_section',
    elements: item.elements.flatMap((element) => quiet(element, names)),
  }));
  return { type: 'rich_text_list', style, elements: items, ...(indent ? { indent } : {}) };
}

const TOKEN = /<([^<>\n]+)>|:([a-z][a-z0-9_+'-]*|[+-]1):/g;

/** Text as Slack sends it in a command or an event: escaped, with `<…>` control sequences. */
export function heldTextTyped(typed: string, names: Names): HeldText {
  const elements: RichTextElement[] = [];
  let read = 0;
  for (const match of typed.matchAll(TOKEN)) {
    if (match.index > read) elements.push(text(unescaped(typed.slice(read, match.index))));
    elements.push(match[2] ? { type: 'emoji', name: match[2] } : ofToken(match[1] ?? '', names));
    read = match.index + match[0].length;
  }
  if (read < typed.length) elements.push(text(unescaped(typed.slice(read))));
  return [{ type: 'rich_text_section', elements }];
}

function ofToken(token: string, names: Names): RichTextElement {
  const [target = '', label] = token.split('|', 2).map(unescaped);
  if (target.startsWith('@')) return text(`@${names.person(target.slice(1))}`);
  if (target.startsWith('#')) return text(`#${label ?? 'channel'}`);
  if (target.startsWith('!subteam^'))
    return text(label ?? `@${names.group(target.slice('!subteam^'.length))}`);
  if (target.startsWith('!date^')) return text(label ?? 'a date');
  if (target.startsWith('!')) return text(`@${target.slice(1)}`);
  return linkWithHost(target, label);
}

/** What a person typed into a field of ours: raw text, where nothing is a control sequence; web addresses are links. */
export const heldTextRaw = (raw: string): HeldText => {
  const linked = escape(raw).replace(/https?:\/\/[^\s<>]+/g, (url) => `<${url}>`);
  return heldTextTyped(linked, { person: (id) => id, group: (id) => id });
};

/** A file that somebody shared, as a link to where it stays. */
export interface SharedFile {
  name: string;
  url: string;
}

const File = z.object({
  name: z.string().max(300).optional(),
  title: z.string().max(300).optional(),
  permalink: z.url(),
});

/** The files of a message, as Slack lists them; those without a link are left out. */
export const filesIn = (files: unknown): SharedFile[] =>
  (z.array(z.unknown()).safeParse(files ?? []).data ?? []).flatMap((file) => {
    const { name, title, permalink } = File.safeParse(file).data ?? {};
    return permalink ? [{ name: title || name || permalink, url: permalink }] : [];
  });

/** The words, and below them a link to each file: the files themselves stay where they were shared. */
export function withFiles(held: HeldText, files: SharedFile[]): HeldText {
  const links = files.flatMap(({ name, url }, index): RichTextElement[] => [
    text(`${index > 0 ? '\n' : ''}📎 `),
    linkWithHost(url, name),
  ]);
  return links.length === 0 ? held : [...held, { type: 'rich_text_section', elements: links }];
}

/** The words with the first `@name` in them a mention again, which calls that person. */
export function calling(held: HeldText, { id, name }: { id: string; name: string }): HeldText {
  let isCalled = false;
  const mention = (element: RichTextElement): RichTextElement[] => {
    const at = !isCalled && element.type === 'text' ? element.text.indexOf(`@${name}`) : -1;
    if (at < 0 || element.type !== 'text') return [element];
    isCalled = true;
    const kept = (words: string): RichTextElement[] => (words ? [{ ...element, text: words }] : []);
    return [
      ...kept(element.text.slice(0, at)),
      { type: 'user', user_id: id },
      ...kept(element.text.slice(at + name.length + 1)),
    ];
  };
  return held.map((part) =>
    part.type === 'rich_text_section' ? { ...part, elements: part.elements.flatMap(mention) } : part,
  );
}

/** The held words as plain text, for lengths, notifications and editing. Not escaped. */
export function plainTextOf(held: HeldText): string {
  return held
    .map((part) =>
      part.type === 'rich_text_list'
        ? part.elements.map((item) => `• ${item.elements.map(wordsOf).join('')}\n`).join('')
        : part.elements.map(wordsOf).join(''),
    )
    .join('\n')
    .trim();
}

function wordsOf(element: RichTextElement): string {
  switch (element.type) {
    case 'text':
      return element.text;
    case 'link':
      return element.text ? `${element.text} ${element.url}` : element.url;
    case 'channel':
      return '#channel';
    case 'emoji':
      return `:${element.name}:`;
    default:
      return '';
  }
}
