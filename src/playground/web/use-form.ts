import type { AnyBlock } from '@slack/types';
import type { ClickPlace, StateValues } from '../contract.js';
import type { Form } from './block-kit/scene.js';
import { initialValues } from './block-kit/values.js';
import { usePlayground } from './playground.js';
import { useState } from './preact.js';

interface Fillable {
  /** Unique on the page; what was entered is kept under it, also while something else is shown. */
  id: string;
  from: ClickPlace;
  blocks: readonly AnyBlock[];
  errors?: Record<string, string>;
}

/** Blocks to fill in and click. What was entered outlives new blocks, as in Slack, where their ids stay the same. */
export function useForm({ id, from, blocks, errors = {} }: Fillable): Form {
  const { snapshot, act, confirm } = usePlayground();
  const [entered, setEntered] = useState<Record<string, StateValues>>({});
  return {
    id,
    values: merged(initialValues(blocks), entered[id] ?? {}),
    errors,
    enter({ blockId, actionId }, value) {
      setEntered((before) => ({
        ...before,
        [id]: merged(before[id] ?? {}, { [blockId]: { [actionId]: value } }),
      }));
    },
    act({ blockId, actionId }, action, question) {
      // A click in a form carries what was entered there so far.
      const held =
        from.in === 'modal'
          ? { values: valuesFor(blocks, merged(initialValues(blocks), entered[id] ?? {})) }
          : {};
      const click = { do: 'click', as: snapshot.me.id, from, actionId, blockId, action, ...held } as const;
      void (async () => {
        if (!question || (await confirm(question))) await act(click);
      })();
    },
  };
}

export function merged(values: StateValues, over: StateValues): StateValues {
  const both = { ...values };
  for (const [blockId, held] of Object.entries(over)) both[blockId] = { ...both[blockId], ...held };
  return both;
}

/** Only what these blocks ask for: entries of blocks that are gone stay behind. */
export function valuesFor(blocks: readonly AnyBlock[], values: StateValues): StateValues {
  const asked = initialValues(blocks);
  return Object.fromEntries(
    Object.entries(asked).map(([blockId, held]) => [
      blockId,
      Object.fromEntries(
        Object.entries(held).map(([actionId, first]) => [actionId, values[blockId]?.[actionId] ?? first]),
      ),
    ]),
  );
}
