import { pino } from 'pino';
import type { Config } from '../config.js';
import { currentCause } from './cause.js';

export type Log = pino.Logger;

/**
 * Structured logs, one JSON object a line. Messages are static, facts are fields, ids are welcome; message
 * text, names and tokens never are. Lines that have the same cause say so. Errors keep their type, message and stack, but not what libraries hang on them.
 */
export const createLog = (level: Config['logLevel']): Log =>
  pino({
    level,
    base: null,
    mixin: () => {
      const cause = currentCause();
      return cause ? { cause } : {};
    },
    serializers: { err: describeError },
    redact: ['token', '*.token', 'text', '*.text'],
  });

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return { name, message, code, stack };
}
