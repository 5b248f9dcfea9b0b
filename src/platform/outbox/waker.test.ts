import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Waker } from './waker.js';

/** An outbox whose sends and runs end when they are told to. */
function slowOutbox() {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const slow = (what: string): Promise<void> =>
    new Promise((resolve) => {
      done.push(what);
      ends.push(resolve);
    });
  const waker = new Waker({ pump: () => slow('pump').then(() => 0), send: slow }, pino({ level: 'silent' }));
  const endAll = async (): Promise<void> => {
    ends.splice(0).forEach((end) => end());
    await waker.settled();
  };
  return { waker, done, endAll };
}

it('sends a row at once, without a look for what else is due', async () => {
  const { waker, done, endAll } = slowOutbox();
  waker.wake('a');
  waker.wake('b');
  expect(done).toEqual(['a', 'b']);
  await endAll();
});

it('leaves to the queue what is too much at once, and sends at once again when there is room', async () => {
  const { waker, done, endAll } = slowOutbox();
  for (let nth = 0; nth < 9; nth++) waker.wake(String(nth));
  expect(done).toEqual([...'01234567', 'pump']);
  await endAll();
  waker.wake('later');
  expect(done.at(-1)).toBe('later');
  await endAll();
});

it('runs the pump one at a time, and once more for all who asked meanwhile', async () => {
  const { waker, done, endAll } = slowOutbox();
  for (let nth = 0; nth < 3; nth++) waker.wake();
  expect(done).toEqual(['pump']);
  const settled = endAll();
  while (done.length < 2) await Promise.resolve();
  await Promise.all([endAll(), settled]);
  expect(done).toEqual(['pump', 'pump']);
});

it('wakes nothing once it is stopped', async () => {
  const { waker, done } = slowOutbox();
  waker.stop();
  waker.wake();
  waker.wake('a');
  await waker.settled();
  expect(done).toEqual([]);
});
