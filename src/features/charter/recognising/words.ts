import type { CueFinder } from './cues.js';

/** A message as the recogniser sees it. */
export interface Seen {
  /** What its author said: without code, quotes and what Slack writes into `<…>`. */
  said: string;
  /** Its words in small letters, in order. */
  words: string[];
  /** Addresses in it, without `https://` and what follows `?` or `#`. */
  links: string[];
  /** Its emoji, as `:tada:`. */
  emoji: string[];
  /** What the classifier learns from: words, pairs of words, and signs that are no words, which begin with `§`. */
  tokens: string[];
  /** The word in the message that gave a token which is no word itself. */
  wordOf: ReadonlyMap<string, string>;
}

/** Longer messages are known by their beginning. */
const MOST_CHARACTERS = 4_000;
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
const QUOTE = /^[^\S\n]*(?:&gt;|>).*$/gm;
const SLACK_LINK = /<(https?:\/\/[^|<>\s]+)(?:\|([^<>]*))?>/g;
const BARE_LINK = /https?:\/\/[^\s<>|)]+/g;
const MENTION = /<([@#!])[^<>]*>/g;
const EMOJI = /:[a-z0-9][a-z0-9_+'-]*:/g;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\p{N}+/gu;
/** Fewer words than this are hardly a message; more than that are an essay. */
const SHORT = 4;
const LONG = 40;

/** Takes a message apart. `text` is Slack's: mentions and links in angle brackets, `&amp;` and its kind escaped. */
export function see(text: string, findCues: CueFinder): Seen {
  const signs: string[] = [];
  const links: string[] = [];
  const note = (sign: string): string => {
    signs.push(sign);
    return ' ';
  };
  const noteLink = (url: string): string => {
    const link = url.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$|\/+$/g, '');
    links.push(link);
    signs.push('§link', `§${link.split('/')[0]?.toLowerCase() ?? ''}`);
    return ' ';
  };
  const emoji: string[] = [];
  const said = text
    .slice(0, MOST_CHARACTERS)
    .replace(CODE, () => note('§code'))
    .replace(QUOTE, () => note('§quote'))
    .replace(SLACK_LINK, (_, url: string, label = '') => `${noteLink(url)}${String(label)} `)
    .replace(BARE_LINK, (url) => noteLink(url))
    .replace(MENTION, (_, kind: string) => note(`§${kind}`))
    .replace(EMOJI, (name) => {
      emoji.push(name);
      return note(name);
    })
    .replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? ' ');
  const words = (said.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/’/g, "'"));
  const cues = findCues(words.join(' '));
  const signsAndCues = [...signs, ...cues.map(({ token }) => token)];
  return {
    said,
    words,
    links,
    emoji,
    tokens: tokensOf(said, words, signsAndCues),
    wordOf: new Map(cues.map(({ token, word }) => [token, word])),
  };
}

function tokensOf(said: string, words: string[], signs: string[]): string[] {
  const known = words.map((word) => (/^\p{N}/u.test(word) ? '§number' : word));
  const pairs = known.slice(1).map((word, index) => `${known[index] ?? ''} ${word}`);
  const first = known[0] ? [`§first ${known[0]}`] : [];
  const shape = [
    ...(/\?/.test(said) ? ['§?'] : []),
    ...(/\?\s*$/.test(said) ? ['§?end'] : []),
    ...(/!/.test(said) ? ['§!'] : []),
    ...(/\n[^\S\n]*(?:[-•*]|\d+[.)])\s/.test(said) ? ['§list'] : []),
    ...(words.length < SHORT ? ['§short'] : []),
    ...(words.length > LONG ? ['§long'] : []),
  ];
  return [...new Set([...known, ...pairs, ...first, ...signs, ...shape])];
}
