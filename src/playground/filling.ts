/** Finding and filling the elements of a form by the names a test or story uses. */
import type { KnownBlock } from '@slack/types';
import type { StateValues } from './contract.js';
import { type Filler, type Plain, valueOf } from './plain-values.js';
import { elementsIn, type Placed } from './slack/element-values.js';

const named = (blocks: KnownBlock[], name: string): Placed[] =>
  elementsIn(blocks).filter(({ element, blockId }) => element.action_id === name || blockId === name);

/** The element with this action_id, or the input in the block of this name. */
export function find(blocks: KnownBlock[], name: string, value?: Plain): Placed {
  const all = named(blocks, name);
  const found = all.find(({ element }) => value !== undefined && element.value === value) ?? all[0];
  if (found) return found;
  const there = elementsIn(blocks).map(
    ({ element, blockId }) => `${element.action_id} (${element.type} in ${blockId})`,
  );
  throw new Error(`There is no ${name} here; there is ${there.join(', ') || 'nothing to act on'}.`);
}

/** What was entered, as `state.values`, as far as these blocks ask for it. */
export function valuesFor(blocks: KnownBlock[], entered: Record<string, Plain>, by: Filler): StateValues {
  const values: StateValues = {};
  for (const [name, plain] of Object.entries(entered)) {
    const [placed] = named(blocks, name);
    if (!placed) continue;
    const { element, blockId } = placed;
    (values[blockId] ??= {})[element.action_id] = valueOf(element, plain, by);
  }
  return values;
}

/** What was entered under names these blocks do not have. */
export const unknownIn = (blocks: KnownBlock[], entered: Record<string, Plain>): Record<string, Plain> =>
  Object.fromEntries(Object.entries(entered).filter(([name]) => named(blocks, name).length === 0));
