import type { Confirm } from '@slack/types';
import type { ActionValue } from '../../contract.js';
import type { Form } from './scene.js';
import { valueOf } from './values.js';

/** One element that holds a value, wherever it stands. */
export interface Field {
  id: string;
  value: ActionValue | undefined;
  isInvalid: boolean;
  /** Ids of the hint and the error; undefined without either. */
  describedBy: string | undefined;
  /** Its name for screen readers, where no `<label>` stands beside it. */
  label: string | null;
  /** Takes the content over: the text, the option, the list of ids. */
  change(content: unknown): void;
  /** Tells the app of a text, on Enter of what it holds, else of what was just typed. */
  announce(typed?: string): void;
}

interface Stateful {
  type: string;
  action_id?: string;
  confirm?: Confirm;
}

export interface Placement {
  blockId: string;
  /** Whether each change is told to the app at once: not for inputs, unless they ask for it. */
  tellsAtOnce: boolean;
  /** Its name for screen readers; null where a `<label>` stands beside it. Without one, its placeholder. */
  label?: string | null;
  describedBy?: string | undefined;
}

export function fieldOf(element: Stateful, placement: Placement, form: Form): Field {
  const { blockId, tellsAtOnce, label = null, describedBy } = placement;
  const spot = { blockId, actionId: element.action_id ?? '' };
  const value = form.values[blockId]?.[spot.actionId];
  return {
    id: `${form.id}-${blockId}-${spot.actionId}`,
    value,
    isInvalid: form.errors[blockId] !== undefined,
    describedBy,
    label,
    change(content) {
      const entered = valueOf(element.type, content);
      form.enter(spot, entered);
      if (tellsAtOnce) form.act(spot, entered, element.confirm);
    },
    announce(typed) {
      const told = typed === undefined ? value : valueOf(element.type, typed);
      form.act(spot, told ?? valueOf(element.type, null), element.confirm);
    },
  };
}

/** The attributes all fields share. */
export const fieldAttributes = ({ id, isInvalid, describedBy, label }: Field): Record<string, unknown> => ({
  id,
  'aria-label': label ?? undefined,
  'aria-invalid': isInvalid ? 'true' : undefined,
  'aria-describedby': describedBy,
});
