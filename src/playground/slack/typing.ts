/** Turns what a visitor types into what Slack sends: `text` with control sequences, and one rich_text block. */
import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import type { World } from './world.js';

type Style = NonNullable<Extract<RichTextElement, { type: 'text' }>['style']>;

export function typedMessage(
  typed: string,
  world: World,
  blockId: string,
): { text: string; blocks: [RichTextBlock] } {
  const elements = richText(typed, world);
  return {
    text: elements.map((part) => partText(part, world)).join('\n'),
    blocks: [{ type: 'rich_text', block_id: blockId, elements }],
  };
}

/** A command's text with `should_escape`: names become ids, as in `<@U024BE7LH|ana>`. */
export function typedCommandText(typed: string, world: World): string {
  return leaves(typed, {}, world, PLAIN_TOKENS)
    .map((leaf) => {
      if (leaf.type === 'user') return `<@${leaf.user_id}|${world.person(leaf.user_id)?.handle ?? ''}>`;
      return bareText(leaf, world);
    })
    .join('');
}

function richText(typed: string, world: World): RichTextBlockElement[] {
  return typed.split('```').flatMap((piece, index, pieces): RichTextBlockElement[] => {
    const isCode = index % 2 === 1 && index < pieces.length - 1;
    if (isCode)
      return [
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece.replace(/^\n|\n$/g, '') }] },
      ];
    // Three backquotes without an end are only three backquotes.
    const isUnfinished = index % 2 === 1;
    const text = isUnfinished ? `\`\`\`${piece}` : piece.replace(/^\n|\n$/g, '');
    return text === '' ? [] : quotesAndSections(text, world);
  });
}

function quotesAndSections(text: string, world: World): RichTextBlockElement[] {
  const runs: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isQuote = /^>\s?/.test(line);
    const spoken = isQuote ? line.replace(/^>\s?/, '') : line;
    const last = runs.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(spoken);
    else runs.push({ isQuote, lines: [spoken] });
  }
  return runs.map(({ isQuote, lines }) => ({
    type: isQuote ? 'rich_text_quote' : 'rich_text_section',
    elements: leaves(lines.join('\n'), {}, world, ALL_TOKENS),
  }));
}

const STYLED: Record<string, keyof Style> = { '*': 'bold', _: 'italic', '~': 'strike' };
const STYLE_TOKENS = String.raw`(?<code>\x60[^\x60\n]+\x60)|(?<![\w*_~])(?<styled>(?<mark>[*_~])(?=\S)[^\n]*?(?<=\S)\k<mark>)(?![\w*_~])`;
const WORD_TOKENS = String.raw`(?<url>https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]'"*_~])|(?<![\w@])@(?<name>[A-Za-z0-9][\w-]*)|(?<![\w#])#(?<channel>[a-z0-9][\w-]*)|:(?<emoji>[a-z0-9_+'-]+):`;
const ALL_TOKENS = new RegExp(`${STYLE_TOKENS}|${WORD_TOKENS}`, 'g');
const PLAIN_TOKENS = new RegExp(WORD_TOKENS, 'g');

function leaves(text: string, style: Style, world: World, tokens: RegExp): RichTextElement[] {
  const found: RichTextElement[] = [];
  let read = 0;
  for (const match of text.matchAll(tokens)) {
    const meant = leavesOf(match.groups ?? {}, style, world);
    if (!meant) continue;
    if (match.index > read) found.push(textLeaf(text.slice(read, match.index), style));
    found.push(...meant);
    read = match.index + match[0].length;
  }
  if (read < text.length) found.push(textLeaf(text.slice(read), style));
  return found;
}

/** What a token stands for, or null when it names nobody and nothing here. */
function leavesOf(
  token: Record<string, string | undefined>,
  style: Style,
  world: World,
): RichTextElement[] | null {
  const { code, styled, mark = '', url, name, channel, emoji } = token;
  if (code) return [textLeaf(code.slice(1, -1), { ...style, code: true })];
  if (styled)
    return leaves(styled.slice(1, -1), { ...style, [STYLED[mark] ?? 'bold']: true }, world, ALL_TOKENS);
  if (url) return [{ type: 'link', url, ...styleOf(style) }];
  if (emoji) return /^\d+$/.test(emoji) ? null : [{ type: 'emoji', name: emoji, ...styleOf(style) }];
  if (channel) {
    const meant = world.channelCalled(channel);
    return meant ? [{ type: 'channel', channel_id: meant.id, ...styleOf(style) }] : null;
  }
  const called = name ? whoIsCalled(name, world) : null;
  return called ? [{ ...called, ...styleOf(style) }] : null;
}

function whoIsCalled(name: string, world: World): RichTextElement | null {
  if (name === 'here' || name === 'channel' || name === 'everyone') return { type: 'broadcast', range: name };
  const person = world.personCalled(name);
  if (person) return { type: 'user', user_id: person.id };
  const group = world.state.groups.find(({ handle }) => handle === name.toLowerCase());
  return group ? { type: 'usergroup', usergroup_id: group.id } : null;
}

const styleOf = (style: Style): { style?: Style } => (Object.keys(style).length > 0 ? { style } : {});
const textLeaf = (text: string, style: Style): RichTextElement => ({ type: 'text', text, ...styleOf(style) });

function partText(part: RichTextBlockElement, world: World): string {
  switch (part.type) {
    case 'rich_text_preformatted':
      return `\`\`\`${spanText(part.elements, world)}\`\`\``;
    case 'rich_text_quote':
      return spanText(part.elements, world).replace(/^/gm, '&gt; ');
    case 'rich_text_section':
      return spanText(part.elements, world);
    case 'rich_text_list':
      return part.elements.map((item) => `• ${spanText(item.elements, world)}`).join('\n');
    default:
      return part satisfies never;
  }
}

const MARKS = { code: '`', strike: '~', italic: '_', bold: '*' } as const;

const marksOf = ({ style = {} }: RichTextElement): string => {
  const worn: Style = style;
  return `${worn.code ? MARKS.code : ''}${worn.strike ? MARKS.strike : ''}${worn.italic ? MARKS.italic : ''}${worn.bold ? MARKS.bold : ''}`;
};

/** Neighbours of one style share their marks. */
function spanText(elements: RichTextElement[], world: World): string {
  const spans: { marks: string; text: string }[] = [];
  for (const element of elements) {
    const marks = marksOf(element);
    const last = spans.at(-1);
    if (last?.marks === marks) last.text += bareText(element, world);
    else spans.push({ marks, text: bareText(element, world) });
  }
  return spans.map(({ marks, text }) => `${[...marks].reverse().join('')}${text}${marks}`).join('');
}

function bareText(leaf: RichTextElement, world: World): string {
  switch (leaf.type) {
    case 'text':
      return escaped(leaf.text);
    case 'link':
      return leaf.text ? `<${leaf.url}|${escaped(leaf.text)}>` : `<${leaf.url}>`;
    case 'user':
      return `<@${leaf.user_id}>`;
    case 'usergroup':
      return `<!subteam^${leaf.usergroup_id}|@${world.group(leaf.usergroup_id)?.handle ?? 'group'}>`;
    case 'broadcast':
      return `<!${leaf.range}>`;
    case 'channel':
      return `<#${leaf.channel_id}|${world.conversation(leaf.channel_id)?.name ?? ''}>`;
    case 'emoji':
      return `:${leaf.name}:`;
    default:
      return '';
  }
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
