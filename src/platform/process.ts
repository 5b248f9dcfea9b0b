import { delay } from './clock.js';
import type { Log } from './observability/log.js';

/** Longest a stop may take before the process ends anyway; what was under way is taken up at the next start. */
const STOP_TIMEOUT_MS = 20_000;

/** Resolves at the first SIGINT, SIGTERM or SIGHUP. Ask for it first of all: until then such a signal simply kills. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve());
  });

/**
 * Keeps the process up until `signal` resolves, then stops it in order and ends with 0; or until `lost` does, and
 * then ends at once with 1. A second signal ends it at once.
 */
export async function runUntilStopped(running: {
  signal: Promise<void>;
  lost: Promise<string>;
  stop(): Promise<void>;
  log: Log;
}): Promise<never> {
  const { signal, lost, stop, log } = running;
  const reason = await Promise.race([signal.then(() => null), lost]);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));
  if (reason !== null) {
    // Nothing can be handed back without it; what was under way is taken up at the next start.
    log.fatal({ lastLines: reason }, 'the embedded database ended');
    process.exit(1);
  }
  log.info('stopping');
  const stopped = stop().then(
    () => true,
    (error: unknown) => {
      log.error({ err: error }, 'could not stop cleanly');
      return false;
    },
  );
  const isClean = await Promise.race([stopped, delay(STOP_TIMEOUT_MS).then(() => false)]);
  process.exit(isClean ? 0 : 1);
}
