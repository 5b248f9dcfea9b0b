import { describe, expect, it } from '@jest/globals';
import { elapsedMs, nextTurn } from '../clock.js';
import { Batch, Overloaded } from './batch.js';

const LIMITS = { lanes: 1, mostAtOnce: 3, mostWaiting: 10, patienceMs: 60_000 };

/** A store that keeps what it is given until it is told to go on. */
function slowStore() {
  const stored: string[][] = [];
  const goOn: (() => void)[] = [];
  return {
    stored,
    store: (items: string[]) => {
      stored.push([...items]);
      return new Promise<void>((resolve) => goOn.push(resolve));
    },
    async next() {
      goOn.shift()?.();
      await nextTurn();
      await nextTurn();
    },
  };
}

describe('what is to be stored', () => {
  it('leaves with whatever comes in the same turn', async () => {
    const slow = slowStore();
    const batch = new Batch(slow.store, LIMITS);
    const both = Promise.all([batch.add('a'), batch.add('b')]);
    await nextTurn();
    await slow.next();
    await both;
    expect(slow.stored).toEqual([['a', 'b']]);
  });

  it('gathers while the lane is busy, and leaves in order, at most so much at once', async () => {
    const slow = slowStore();
    const batch = new Batch(slow.store, LIMITS);
    const all = [batch.add('a')];
    await nextTurn();
    for (const item of ['b', 'c', 'd', 'e']) all.push(batch.add(item));
    for (let round = 0; round < 3; round++) await slow.next();
    await Promise.all(all);
    expect(slow.stored).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('is stored alone when its batch fails, so that one keeps out no others', async () => {
    const stored: string[] = [];
    const batch = new Batch((items: string[]) => {
      if (items.includes('bad')) return Promise.reject(new Error('cannot be stored'));
      stored.push(...items);
      return Promise.resolve();
    }, LIMITS);
    const outcomes = await Promise.allSettled([batch.add('a'), batch.add('bad'), batch.add('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored).toEqual(['a', 'b']);
  });

  it('is refused at once when too much waits already, and taken again after', async () => {
    const slow = slowStore();
    const batch = new Batch(slow.store, { ...LIMITS, mostWaiting: 2 });
    const all = [batch.add('a'), batch.add('b')];
    await expect(batch.add('c')).rejects.toThrow(Overloaded);
    await nextTurn();
    await slow.next();
    await Promise.all(all);
    const later = batch.add('c');
    await nextTurn();
    await slow.next();
    await later;
  });

  it('is given up when the store does not answer in time, and what nobody waits for is not stored later', async () => {
    const slow = slowStore();
    const limits = { ...LIMITS };
    const batch = new Batch(slow.store, limits);
    const first = batch.add('a');
    await nextTurn();
    limits.patienceMs = 1;
    await expect(batch.add('b')).rejects.toThrow('did not store a job within 1 ms');
    await slow.next();
    await first;
    expect(slow.stored).toEqual([['a']]);
  });

  it('is never taken for stored when a busy process comes to it too late', async () => {
    const slow = slowStore();
    const limits = { ...LIMITS };
    const batch = new Batch(slow.store, limits);
    const first = batch.add('a');
    await nextTurn();
    limits.patienceMs = 2;
    const second = batch.add('b').then(
      () => 'stored',
      () => 'refused',
    );
    // Nothing else runs meanwhile, the timer of `b` included; then the lane is free before that has struck.
    for (const since = elapsedMs(); elapsedMs() - since < 5;);
    await slow.next();
    await first;
    expect(await second).toBe('refused');
    expect(slow.stored).toEqual([['a']]);
  });
});
