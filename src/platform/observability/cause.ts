import { AsyncLocalStorage } from 'node:async_hooks';

const causes = new AsyncLocalStorage<string>();

/**
 * Does `work` because of `cause`: the id Slack gave an event, or one of ours for a command or a click. Every log line
 * meanwhile, and whatever leaves for it later, carries that id.
 */
export const because = <T>(cause: string, work: () => T): T => causes.run(cause, work);

/** Why this is being done; null when nobody outside asked for it. */
export const currentCause = (): string | null => causes.getStore() ?? null;
