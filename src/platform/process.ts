import { delay } from './clock.js';
import type { Log } from './observability/log.js';

/** Longest a stop may take before the process ends anyway; what was under way is taken up at the next start. */
const STOP_TIMEOUT_MS = 20_000;

/**
 * Keeps the process up until SIGINT or SIGTERM, then stops it in order and ends with 0; or until `lost`
 * resolves, with 1. A second signal ends it at once.
 */
export async function runUntilStopped(running: {
  lost: Promise<string>;
  stop(): Promise<void>;
  log: Log;
}): Promise<never> {
  const { lost, stop, log } = running;
  const signal = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve(name));
  });
  const reason = await Promise.race([signal.then(() => null), lost]);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));
  if (reason !== null) log.fatal({ lastLines: reason }, 'the embedded database ended');
  else log.info('stopping');
  const isClean = await Promise.race([
    stop().then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        return false;
      },
    ),
    delay(STOP_TIMEOUT_MS).then(() => false),
  ]);
  process.exit(reason === null && isClean ? 0 : 1);
}
