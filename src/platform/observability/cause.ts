import { AsyncLocalStorage } from 'node:async_hooks';
import { firstSpan, laterSpan, type Span, within } from './traces.js';

interface Doing {
  cause: string;
  span: Span;
}
const doing = new AsyncLocalStorage<Doing>();

/**
 * Does `work` because of `cause`: the id Slack gave an event, or one of ours for a command or a click. Every log line
 * meanwhile, and whatever leaves for it later, carries that id. In a trace it is one span; `isFirst` for where a cause
 * enters, before anything else is done for it.
 */
export const because = <T>(
  { cause, name, isFirst = false }: { cause: string; name: string; isFirst?: boolean },
  work: () => Promise<T>,
): Promise<T> => {
  const span = isFirst ? firstSpan(name, cause) : laterSpan(name, cause, doing.getStore()?.span);
  return doing.run({ cause, span }, () => within(span, work));
};

/** Does `work` as a step of what is being done: a span of its own in a trace. */
export const step = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const now = doing.getStore();
  if (!now) return work();
  const span = laterSpan(name, now.cause, now.span);
  return doing.run({ ...now, span }, () => within(span, work));
};

/** Why this is being done; null when nobody outside asked for it. */
export const currentCause = (): string | null => doing.getStore()?.cause ?? null;
