import { describe, expect, it } from '@jest/globals';
import { canvasMarkdown } from './canvas-markdown.js';

describe('what stands in a canvas', () => {
  it.each([
    ['*Urgent* → <#C0OPS>', '**Urgent** → ![](#C0OPS)'],
    ['by <@U0NOA>', 'by ![](@U0NOA)'],
    ['<https://linear.app/a?b=1&amp;c=2|the tracker>', '[the tracker](https://linear.app/a?b=1&c=2)'],
    ['<https://example.com/a_(b)|it>', '[it](https://example.com/a_%28b%29)'],
    ['<!date^1795000000^{date}|17 November>', '17 November'],
    ['R&amp;D &lt;core&gt;', String.raw`R&D \<core\>`],
    ['2 * 3', String.raw`2 \* 3`],
  ])('%s reads %s', (mrkdwn, markdown) => {
    expect(canvasMarkdown(mrkdwn)).toBe(markdown);
  });

  it.each(['![](@U0YUKI)', '[free money](https://evil.example)', '# a heading', '<!channel>', '~no~'])(
    'takes nothing that somebody wrote for markup: %s',
    (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(canvasMarkdown(escaped).replaceAll(/\\./g, '')).not.toMatch(/[[\]#~<>!]/);
    },
  );
});
