import { describe, expect, it } from '@jest/globals';
import { find, markup } from '../testing/markup.js';
import { scene } from '../testing/scene.js';
import { mrkdwn, plainText } from './mrkdwn.js';

const drawn = (source: string): string => markup(mrkdwn(source, scene));

it.each`
  source                                | drawnAs                                                                                | because
  ${'*bold* _italic_ ~strike~'}         | ${'<strong>bold</strong> <em>italic</em> <s>strike</s>'}                               | ${'these are the three styles'}
  ${'*_both_*'}                         | ${'<strong><em>both</em></strong>'}                                                    | ${'styles nest'}
  ${'2*3*4 and snake_case_name'}        | ${'2*3*4 and snake_case_name'}                                                         | ${'marks inside words are letters'}
  ${'* not bold *'}                     | ${'* not bold *'}                                                                      | ${'a run does not begin with a space'}
  ${'`a *b* <c`'}                       | ${'<code>a *b* &lt;c</code>'}                                                          | ${'code is left alone'}
  ${'a\nb'}                             | ${'a<br>b'}                                                                            | ${'lines stay lines'}
  ${'&gt; one\n&gt; two\nthree'}        | ${'<blockquote>one<br>two</blockquote>three'}                                          | ${'lines of a quote belong together'}
  ${'see\n```\nif (a &lt; b) *x*\n```'} | ${'see<pre>if (a &lt; b) *x*</pre>'}                                                   | ${'preformatted text is left alone'}
  ${'&amp;lt;b&amp;gt;'}                | ${'&amp;lt;b&amp;gt;'}                                                                 | ${'it is unescaped once, not twice'}
  ${':tada: :no_such:'}                 | ${'<span class="emoji" role="img" aria-label="tada">🎉</span> <span>:no_such:</span>'} | ${'unknown names pass through'}
  ${'at 10:30:45'}                      | ${'at 10<span>:30:</span>45'}                                                          | ${'digits could be a name, and show the same'}
`('$source: $because', ({ source, drawnAs }) => {
  expect(drawn(String(source))).toBe(drawnAs);
});

describe('who and where', () => {
  it.each`
    source                      | drawnAs
    ${'<@U0YUKI>'}              | ${'<span class="mention" title="">@Yuki</span>'}
    ${'<@U0ANA|whoever>'}       | ${'<span class="mention mention-me" title="">@Ana</span>'}
    ${'<@U0GONE|gone>'}         | ${'<span class="mention">@gone</span>'}
    ${'<#C0DESIGN|old-name>'}   | ${'<button type="button" class="mention mention-link">#design</button>'}
    ${'<#C0SECRET>'}            | ${'<span class="mention">#private-channel</span>'}
    ${'<!subteam^S0DESIGNERS>'} | ${'<span class="mention">@designers</span>'}
    ${'<!here>'}                | ${'<span class="mention mention-me">@here</span>'}
    ${'<!unheard^of|words>'}    | ${'words'}
  `('$source', ({ source, drawnAs }) => {
    expect(drawn(String(source))).toBe(drawnAs);
  });
});

describe('links', () => {
  it('open elsewhere, and tell the other side nothing', () => {
    expect(drawn('<https://example.com/?a=1&amp;b=2|*the* plan>')).toBe(
      '<a href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">*the* plan</a>',
    );
    expect(drawn('<mailto:ana@example.com>')).toContain('>ana@example.com</a>');
  });

  it.each`
    address                   | because
    ${'javascript:alert(1)'}  | ${'it would run'}
    ${'JaVaScRiPt:alert(1)'}  | ${'case changes nothing'}
    ${' javascript:alert(1)'} | ${'neither do spaces'}
    ${'data:text/html,x'}     | ${'it would be a page of its own'}
    ${'vbscript:x'}           | ${'only three schemes are live'}
    ${'/api/deeds'}           | ${'it would point into the playground'}
    ${'//evil.example'}       | ${'it has no scheme'}
  `('$address is only words: $because', ({ address }) => {
    expect(drawn(`<${String(address)}|click>`)).toBe('<span>click</span>');
  });
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<https://example.com|"><img src=x onerror=alert(1)>',
  '<https://example.com/"onmouseover="alert(1)|x>',
  '<!date^1^{date}^javascript:alert(1)|<b>x</b>>',
  '`<script>`',
])('never makes an element out of %s', (probe) => {
  expect(drawn(probe)).not.toMatch(/<(script|img|b)\b/);
  expect(drawn(probe)).not.toMatch(/<[^>]*\s(on\w+|href="javascript)/i);
});

it('leads a link to a message to its conversation, on this page', () => {
  const link =
    'https://orbit.slack.com/archives/C0DESIGN/p1795012800000100?thread_ts=1795012700.000100&amp;cid=C0DESIGN';
  const opened: unknown[] = [];
  const watched = { ...scene, openConversation: (...where: unknown[]) => opened.push(where) };
  const button = find(mrkdwn(`<${link}|See the original>`, watched), (_, type) => type === 'button');
  (button.props.onClick as () => void)();
  expect(opened).toEqual([['C0DESIGN', '1795012700.000100']]);
  expect(drawn('<https://orbit.slack.com/archives/C0SECRET/p1795012800000100|there>')).toContain('<a href=');
});

describe('dates', () => {
  const nineInTokyo = Date.parse('2026-11-18T00:00:00Z') / 1000;

  it('are in the reader’s own time', () => {
    const source = `<!date^${nineInTokyo}^{date_short_pretty} at {time}|Wed 00:00 UTC>`;
    expect(drawn(source)).toContain('>tomorrow at 00:00</time>');
    const inTokyo = { ...scene, zone: 'Asia/Tokyo' };
    // There it is Tuesday, 23:40.
    expect(markup(mrkdwn(source, inTokyo))).toContain('>tomorrow at 09:00</time>');
  });

  it('fall back where the instant is beyond all calendars', () => {
    expect(drawn('<!date^99999999999999^{date}|some day>')).toBe('<span>some day</span>');
  });
});

it('knows only emoji in plain text', () => {
  expect(markup(plainText('*a* <@U0YUKI> :tada:'))).toBe('<span class="plain">*a* &lt;@U0YUKI&gt; 🎉</span>');
});
