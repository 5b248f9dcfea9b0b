import { afterEach, describe, expect, it } from '@jest/globals';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import { hasRedis } from '../support/redis.js';

let hosting: Hosting;
afterEach(() => hosting.close());

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)('with BullMQ on %s, more events than are worked off', (backend: Backend) => {
  it('are refused with 503, /readyz says why, and are taken again when the workers are back', async () => {
    hosting = await Hosting.open(backend);
    const { slack } = hosting;
    const web = await hosting.start('web', { MAX_BACKLOG: '3' });
    const ready = async () => {
      const answer = await fetch(`http://127.0.0.1:${await web.port}/readyz`);
      return `${answer.status} ${await answer.text()}`;
    };
    await slack.until(async () => ((await ready()).startsWith('200') ? true : undefined), '/readyz 200');
    for (let nth = 0; nth < 4; nth++) await slack.as('ana').says('design', `hello ${nth}`);
    await slack.until(
      async () => ((await ready()).includes('more than 3 events wait') ? true : undefined),
      '/readyz 503',
    );
    const [refused] = await slack.sendEvent({
      type: 'message',
      channel: 'C0DESIGN',
      user: 'U0ANA',
      ts: '1.1',
    });
    expect(refused?.status).toBe(503);
    await hosting.start('worker');
    await slack.until(
      async () => ((await ready()).startsWith('200') ? true : undefined),
      '/readyz 200 again',
    );
    const [taken] = await slack.sendEvent({ type: 'message', channel: 'C0DESIGN', user: 'U0ANA', ts: '1.2' });
    expect(taken?.status).toBe(200);
  });
});
