import { unescaped } from './escape.js';

/** Characters that mean something in Markdown where they stand. */
const SPECIAL = /[\\_[\]~<>#|!]/g;

/**
 * What we say in mrkdwn, as the Markdown of Slack's canvases: https://docs.slack.dev/surfaces/canvases
 * Mentions there name, and call nobody. A date becomes the words that stand for it.
 */
export const canvasMarkdown = (mrkdwn: string): string =>
  mrkdwn
    .split(/(<[^<>]+>)/)
    .map((part, index) => (index % 2 === 1 ? reference(part.slice(1, -1)) : words(part)))
    .join('');

function reference(inside: string): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('#') || target.startsWith('@')) return `![](${target})`;
  if (target.startsWith('!')) return words(label ?? '');
  const address = unescaped(target).replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${words(label ?? target)}](${address})`;
}

/** Bold and code are the styles that we use. A lone asterisk is a word like others. */
const words = (text: string): string =>
  unescaped(text)
    .replace(SPECIAL, String.raw`\$&`)
    .replace(/\*([^*\n]+)\*|\*/g, (_, bold?: string) =>
      bold === undefined ? String.raw`\*` : `**${bold}**`,
    );
