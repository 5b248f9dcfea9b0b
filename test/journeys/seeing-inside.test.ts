import { afterEach, describe, expect, it } from '@jest/globals';
import { type CollectedSpan, startCollector } from '../support/collector.js';
import { startWorld, type World } from '../support/world.js';

let world: World | null = null;
async function stop(): Promise<void> {
  await world?.stop();
  world = null;
}
afterEach(stop);

const SECRET = 'correct horse battery staple';
const SAID = 'hi @yuki, the colour is teal';

/** From the first span down, each below the one before. */
function chain(spans: CollectedSpan[]): string[] {
  const below = (parent: string | undefined): string[] =>
    spans
      .filter(({ parentSpanId = '' }) => parentSpanId === (parent ?? ''))
      .flatMap(({ name, spanId }) => [name, ...below(spanId)]);
  return below(undefined);
}

describe('traces', () => {
  it('show an event from its arrival to what leaves for it as one trace, and nothing of what was said', async () => {
    const collector = await startCollector();
    try {
      world = await startWorld({ settings: { OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/` } });
      await world.slack.as('ana').says('design', SAID);
      await world.settle();
      await stop();
      const last = collector.spans().find(({ name }) => name === 'nudge.show');
      const ofEvent = collector.spans().filter(({ traceId }) => traceId === last?.traceId);
      const [first, ...later] = chain(ofEvent);
      expect(first).toBe('slack.event');
      expect(later.sort()).toEqual(['message.posted', 'nudge.show', 'outbox.send']);
      const causes = ofEvent.map(({ attributes }) => attributes.find(({ key }) => key === 'daybreak.cause'));
      expect(new Set(causes.map((cause) => cause?.value.stringValue)).size).toBe(1);
      expect(new Set(collector.requests.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
      expect(JSON.stringify(collector.requests)).not.toContain('teal');
    } finally {
      await collector.close();
    }
  });

  it('cost no work when nobody collects them', async () => {
    world = await startWorld({ settings: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' } });
    await world.slack.as('ana').says('design', SAID);
    await world.settle();
    expect(await world.slack.as('ana').seesPrivately('design')).toHaveLength(1);
  });
});

describe('the pages of the queues', () => {
  const open = (path: string, password?: string, method = 'GET') => {
    const authorization = `Basic ${Buffer.from(`me:${password ?? ''}`).toString('base64')}`;
    const url = `http://127.0.0.1:${world?.bot.port ?? 0}/admin/queues${path}`;
    return fetch(url, { method, ...(password === undefined ? {} : { headers: { authorization } }) });
  };

  it('are not there without a secret', async () => {
    world = await startWorld();
    expect((await open('', SECRET)).status).toBe(404);
  });

  it.each(['web', 'worker', 'all'])(
    'open for whoever knows it, and nobody else, in role %s',
    async (role) => {
      world = await startWorld({ settings: { ADMIN_SECRET: SECRET, ROLE: role } });
      for (const path of ['', '/', '/api/queues']) {
        for (const wrong of [undefined, '', `${SECRET}r`]) {
          const answer = await open(path, wrong);
          expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
            401,
            'Basic realm="Daybreak"',
          ]);
        }
        expect((await open(path, SECRET)).status).toBe(200);
      }
    },
  );

  it('show what was done, and change nothing', async () => {
    world = await startWorld({ settings: { ADMIN_SECRET: SECRET } });
    await world.slack.as('ana').says('design', SAID);
    await world.settle();
    const told = await (await open('/api/queues?activeQueue=events&status=completed', SECRET)).text();
    expect(told).toContain('message.posted');
    expect(told).toContain('"readOnlyMode":true');
    expect(told).not.toContain('teal');
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE'])
      expect((await open('/api/queues/events/pause', SECRET, method)).status).toBe(404);
  });
});
