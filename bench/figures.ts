import { randomBytes } from 'node:crypto';

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** Makes what one run sends unlike what another does. */
export const runId = (): string => randomBytes(3).toString('hex').toUpperCase();
