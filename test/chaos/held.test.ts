import { randomInt } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { holdForAll, studioWithSleepers } from '../support/held-crowd.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import { hasRedis } from '../support/redis.js';
import { scale } from '../support/scale.js';

const HELD = scale(60, 500);
const DEATHS = scale(2, 10);
const FAULTS = scale(12, 60);

let hosting: Hosting;
afterEach(() => hosting.close());

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)(
  'with BullMQ on %s, a held message arrives once, and never early',
  (backend: Backend) => {
    it(`${HELD} due in the same minute, through ${DEATHS} deaths and everything Slack can answer`, async () => {
      hosting = await Hosting.open(backend, studioWithSleepers(HELD));
      const { slack } = hosting;
      let bot = await hosting.start('all');
      const { arrived, outcome } = await holdForAll(hosting, HELD);
      expect(await hosting.count(`held_messages where state = 'held'`)).toBe(HELD);

      const chat = { method: 'chat.postMessage' } as const;
      slack.setFaults([
        { kind: 'ratelimited', ...chat, retryAfterSeconds: 1, times: FAULTS / 3 },
        { kind: 'server-error', ...chat, effect: 'before', times: FAULTS / 6 },
        { kind: 'server-error', ...chat, effect: 'after', times: FAULTS / 6 },
        { kind: 'dropped', ...chat, effect: 'before', times: FAULTS / 6 },
        { kind: 'dropped', ...chat, effect: 'after', times: FAULTS / 6 },
      ]);
      for (let death = 0; death < DEATHS; death++) {
        const enough = Math.min(HELD, arrived().length + randomInt(HELD / DEATHS));
        await slack.until(() => (arrived().length >= enough ? true : undefined), 'the next death', 120_000);
        await bot.end('SIGKILL');
        await hosting.leasesRunOut();
        bot = await hosting.start('all');
      }
      await slack.until(
        async () => ((await hosting.count(`held_messages where state = 'held'`)) === 0 ? true : undefined),
        'everything to be delivered',
        180_000,
      );
      const { lost, doubled, early } = outcome();
      console.info(
        `${backend}: ${HELD} held for one minute, ${DEATHS} deaths, ${FAULTS} faults: ${lost} lost, ${doubled} doubled, ${early} early`,
      );
      expect({ lost, doubled, early }).toEqual({ lost: 0, doubled: 0, early: 0 });
      expect(await hosting.count(`held_messages where state = 'delivered'`)).toBe(HELD);
    }, 420_000);
  },
);
