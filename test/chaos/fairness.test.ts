import { afterEach, describe, expect, it } from '@jest/globals';
import { elapsedMs } from '../../src/platform/clock.js';
import { callingCrowd, messageEvent, notesShown, sendEvent } from '../support/calling-crowd.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import { hasRedis } from '../support/redis.js';

const WAITING = 20_000;
const NOTES = 100;
const FLOODED = 'T0FLOODED';

let hosting: Hosting;
afterEach(() => hosting.close());

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)('with BullMQ on %s, one workspace cannot starve another', (backend: Backend) => {
  it(`${WAITING} wait where Slack says 429 each second, and every note elsewhere leaves meanwhile`, async () => {
    hosting = await Hosting.open(backend, callingCrowd({ senders: NOTES, sleepers: 1, channels: NOTES }));
    const { slack } = hosting;
    slack.setFaults([
      { kind: 'ratelimited', method: 'chat.postMessage', retryAfterSeconds: 1, times: 1_000_000 },
    ]);
    const { port } = await hosting.start('all');
    const help = `jsonb_build_object('workspace', $1::text, 'channel', 'D0FLOOD' || n, 'user', $2::text,
      'threadTs', null, 'isDirect', true)`;
    await hosting.query(
      `insert into outbox (workspace, dedupe_key, effect, payload, due_at, created_at)
      select $1, 'flood ' || n, 'help.show', ${help}, now() - interval '1 hour', now()
      from generate_series(1, ${WAITING}) as n`,
      [FLOODED, slack.as('sender0').id],
    );
    const took: number[] = [];
    for (let nth = 0; nth < NOTES; nth++) {
      const event = messageEvent(hosting, nth, { from: `sender${nth}`, to: 'sleeper0', room: `room${nth}` });
      const started = elapsedMs();
      expect(await sendEvent(hosting, await port, event)).toBe(200);
      await slack.until(() => (notesShown(hosting).length > nth ? true : undefined), 'a note', 20_000);
      took.push(elapsedMs() - started);
    }
    const p99 = took.sort((a, b) => a - b)[Math.ceil(NOTES * 0.99) - 1] ?? NaN;
    const stillWaiting = await hosting.count(`outbox where workspace = '${FLOODED}' and ended_at is null`);
    const [tries] = await hosting.query<{ sum: string }>(
      `select sum(attempts) from outbox where workspace = '${FLOODED}'`,
    );
    console.info(
      `${backend}: ${stillWaiting} waiting elsewhere, tried ${tries?.sum} times; ${NOTES} notes, p99 ${Math.round(p99)} ms from POST to note`,
    );
    expect(stillWaiting).toBe(WAITING);
  }, 120_000);
});
