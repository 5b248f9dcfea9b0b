import { describe, expect, it } from '@jest/globals';
import { scene } from './testing/scene.js';
import { completed, suggest } from './suggestions.js';
import { asTyped } from './typed-text.js';

const known = {
  people: scene.people,
  conversations: scene.conversations,
  groups: [{ id: 'S0DESIGNERS', handle: 'designers', name: 'Designers', members: ['U0YUKI'] }],
  commands: [
    { command: '/daybreak', description: 'Hours and status', usageHint: '[help]' },
    { command: '/later', description: 'Deliver in their morning', usageHint: '@person text' },
  ],
};
const offered = (text: string): string[] =>
  suggest(text, text.length, known).options.map(({ insert }) => insert);

describe('suggestions', () => {
  it.each`
    text              | inserts                      | because
    ${'/'}            | ${['/daybreak ', '/later ']} | ${'a slash at the start is a command'}
    ${'/la'}          | ${['/later ']}               | ${'it narrows down'}
    ${'/later hi'}    | ${[]}                        | ${'the command is complete'}
    ${'a /la'}        | ${[]}                        | ${'commands stand at the start'}
    ${'hey @yu'}      | ${['@yuki ']}                | ${'people go by handle and name'}
    ${'hi @des'}      | ${['@designers ']}           | ${'groups go by their handle'}
    ${'(@he'}         | ${['@here ']}                | ${'everybody can be called too'}
    ${'mail a@yu'}    | ${[]}                        | ${'that is an address'}
    ${'in #'}         | ${['#design ', '#general ']} | ${'a DM is no channel'}
    ${'nothing here'} | ${[]}                        | ${'nothing was begun'}
  `('offers $inserts for $text: $because', ({ text, inserts }) => {
    expect(offered(String(text))).toEqual(inserts);
  });

  it('puts the word in place and keeps what follows', () => {
    const text = 'hey @yu how are you';
    const { from, options } = suggest(text, 7, known);
    expect(options[0] && completed(text, 7, from, options[0])).toEqual({
      text: 'hey @yuki how are you',
      caret: 10,
    });
  });
});

it('shows a message for editing as it was typed', () => {
  const text =
    '<@U0YUKI> see <#C0DESIGN|design> &amp; <https://example.com|that>, <!here> <!subteam^S0DESIGNERS|@designers> &lt;3';
  expect(asTyped(text, scene.people)).toBe('@yuki see #design & https://example.com, @here @designers <3');
});
