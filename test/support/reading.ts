import type { MessageView, OpenView } from '../../src/playground/contract.js';

/** Every word in it, blocks and all, as one line: for looking something up in what a person sees. */
export const wordsOf = (seen: MessageView | OpenView | null | undefined): string =>
  JSON.stringify(seen ?? null);

/** The labels of its buttons and menus. */
export function labelsOf(message: MessageView): string[] {
  return message.blocks.flatMap((block) => {
    if (block.type !== 'actions') return [];
    return block.elements.map((element) => {
      if (element.type === 'button') return element.text.text;
      return 'placeholder' in element ? (element.placeholder?.text ?? '') : '';
    });
  });
}

/** The one that is there. @throws when there are none, or several. */
export function theOnly<T = MessageView>(all: T[]): T {
  const [only] = all;
  if (!only || all.length > 1) throw new Error(`Expected one, found ${all.length}.`);
  return only;
}
