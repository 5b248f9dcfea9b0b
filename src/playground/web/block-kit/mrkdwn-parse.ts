/** Slack's mrkdwn as a tree: https://docs.slack.dev/messaging/formatting-message-text */
export type Ink =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike' | 'quote'; of: Ink[] }
  | { kind: 'code' | 'pre'; text: string }
  | { kind: 'line-break' }
  | { kind: 'emoji'; name: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'user' | 'channel' | 'group'; id: string; label: string | null }
  | { kind: 'broadcast'; range: string }
  | { kind: 'date'; at: number; format: string; url: string | null; fallback: string };

/** Slack escapes exactly these three. `&amp;` comes last, so that `&amp;lt;` stays `&lt;`. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function parseMrkdwn(source: string): Ink[] {
  return source.split(/(```[\s\S]+?```)/).flatMap((piece): Ink[] => {
    const pre = /^```\n?([\s\S]+?)\n?```$/.exec(piece)?.[1];
    if (pre !== undefined) return [{ kind: 'pre', text: unescaped(bareLinks(pre)) }];
    const besidePre = piece === source ? piece : piece.replace(/^\n|\n$/g, '');
    return besidePre === '' ? [] : quotesAndLines(besidePre);
  });
}

/** Inside code a link is only its words. */
const bareLinks = (code: string): string => code.replace(/<((?:https?|mailto):[^|>]+)(?:\|([^>]+))?>/g, '$1');

const QUOTE_MARK = /^(?:&gt;|>) ?/;

function quotesAndLines(text: string): Ink[] {
  const runs: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isQuote = QUOTE_MARK.test(line);
    const last = runs.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(line);
    else runs.push({ isQuote, lines: [line] });
  }
  return runs.flatMap(({ isQuote, lines }): Ink[] =>
    isQuote
      ? [{ kind: 'quote', of: joinLines(lines.map((line) => line.replace(QUOTE_MARK, ''))) }]
      : joinLines(lines),
  );
}

const joinLines = (lines: string[]): Ink[] =>
  lines.flatMap((line, index): Ink[] => [
    ...(index > 0 ? [{ kind: 'line-break' as const }] : []),
    ...inline(line),
  ]);

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const isStyleMark = (mark: string | undefined): mark is keyof typeof STYLES =>
  mark !== undefined && mark in STYLES;

/** A styled run is not inside a word, and does not begin or end with a space. */
const TOKEN =
  /<(?<control>[^<>]+)>|`(?<code>[^`]+)`|(?<![\w*_~])(?<mark>[*_~])(?<styled>(?!\s|\k<mark>)(?:<[^<>]*>|[^<>])*?(?<!\s))\k<mark>(?![\w*_~])|:(?<emoji>[a-z0-9_+-]+(?:::skin-tone-\d)?):/;

function inline(source: string): Ink[] {
  const found: Ink[] = [];
  let rest = source;
  for (let match = TOKEN.exec(rest); match; match = TOKEN.exec(rest)) {
    if (match.index > 0) found.push(text(rest.slice(0, match.index)));
    found.push(tokenInk(match));
    rest = rest.slice(match.index + match[0].length);
  }
  return rest === '' ? found : [...found, text(rest)];
}

const text = (source: string): Ink => ({ kind: 'text', text: unescaped(source) });

function tokenInk(match: RegExpExecArray): Ink {
  const { control, code, mark, styled, emoji } = match.groups ?? {};
  if (control) return controlInk(control);
  if (code) return { kind: 'code', text: unescaped(bareLinks(code)) };
  if (styled && isStyleMark(mark)) return { kind: STYLES[mark], of: inline(styled) };
  return { kind: 'emoji', name: emoji ?? '' };
}

/** What stands between `<` and `>`. */
function controlInk(control: string): Ink {
  const [, target = '', rawLabel] = /^([^|]*)(?:\|([\s\S]*))?$/.exec(control) ?? [];
  const label = rawLabel === undefined || rawLabel === '' ? null : unescaped(rawLabel);
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1), label };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label };
  if (target.startsWith('!')) return specialInk(target.slice(1), label);
  const url = unescaped(target);
  return { kind: 'link', url, label: label ?? url.replace(/^mailto:/, '') };
}

function specialInk(special: string, label: string | null): Ink {
  const [name = '', ...rest] = special.split('^');
  if (name === 'subteam') return { kind: 'group', id: rest[0] ?? '', label };
  if (['here', 'channel', 'everyone'].includes(name)) return { kind: 'broadcast', range: name };
  const at = Number(rest[0]);
  if (name === 'date' && Number.isFinite(at) && rest[0]) {
    const [, format = '', url = null] = rest;
    return { kind: 'date', at, format: unescaped(format), url, fallback: label ?? '' };
  }
  return { kind: 'text', text: label ?? `<!${special}>` };
}
