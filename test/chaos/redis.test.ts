import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { holdForAll, studioWithSleepers } from '../support/held-crowd.js';
import { Hosting } from '../support/hosting.js';
import { hasRedis, startRedis } from '../support/redis.js';
import { scale } from '../support/scale.js';

const HELD = scale(100, 300);
/** Shorter than a lease: whatever waited for one to run out would be missed. */
const SOON_MS = 30_000;

let hosting: Hosting;
afterEach(() => hosting.close());

async function flush(): Promise<void> {
  const client = new Redis(hosting.redis?.url ?? '');
  await client.flushall();
  client.disconnect();
}

async function replace(): Promise<void> {
  const { url, stop } = hosting.redis ?? { url: '', stop: () => Promise.resolve() };
  await stop();
  hosting.redis = await startRedis(Number(new URL(url).port));
}

(hasRedis() ? describe : describe.skip)('Redis is expendable', () => {
  it('emptied, killed and replaced by an empty one while it works: all that is due happens, once', async () => {
    hosting = await Hosting.open('redis', studioWithSleepers(HELD));
    const { slack } = hosting;
    await hosting.start('web');
    await hosting.start('worker');
    await hosting.start('worker');
    const { arrived, outcome } = await holdForAll(hosting, HELD);
    const troubles = [flush, replace, flush, replace, flush];
    for (const [nth, trouble] of troubles.entries()) {
      const enough = (nth * HELD) / troubles.length;
      await slack.until(() => (arrived().length >= enough ? true : undefined), 'some to arrive', 120_000);
      await trouble();
    }
    await slack.until(() => (arrived().length >= HELD ? true : undefined), 'the others', SOON_MS);
    console.info(
      `redis: ${HELD} held, emptied ${troubles.length} times, twice by its death: ${JSON.stringify(outcome())}`,
    );
    expect(outcome()).toEqual({ lost: 0, doubled: 0, early: 0 });
  }, 300_000);
});
