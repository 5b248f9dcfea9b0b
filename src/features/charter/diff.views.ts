import type { KnownBlock } from '@slack/types';
import { diffLines } from 'diff';
import { section } from '../../domain/blocks.js';
import { escape } from '../../domain/escape.js';

/** What changed, a line each, with `+` and `-`; at most `most` characters, the last line `…` when there is more. */
function diffText(before: string, after: string, most: number): string {
  const lines = diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line}`)
      : [],
  );
  const shown: string[] = [];
  for (const line of lines) {
    if (shown.join('\n').length + line.length > most) return [...shown, '…'].join('\n');
    shown.push(line);
  }
  return shown.join('\n');
}

/** What changed, as code; nothing where nothing did. No text in it can end the code early. */
export function diffBlock(before: string, after: string, most: number): KnownBlock[] {
  const diff = diffText(before, after, most).replaceAll('`', 'ˋ');
  return diff ? [section(`\`\`\`\n${escape(diff)}\n\`\`\``)] : [];
}
