/** `CHAOS=full`: as many events and deaths as docs/promises.md speaks of, for a quarter of an hour. */
const isFull = process.env['CHAOS'] === 'full';

/** How much of something a suite of test/chaos goes through: enough to fail, or the full measure. */
export const scale = (enough: number, full: number): number => (isFull ? full : enough);
