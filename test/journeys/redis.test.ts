import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { theOnly, wordsOf } from '../support/reading.js';
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js';
import { startWorld, type World } from '../support/world.js';

(hasRedis() ? describe : describe.skip)('with BullMQ on Redis', () => {
  let redis: RedisServer;
  let world: World;
  beforeEach(async () => {
    redis = await startRedis();
    world = await startWorld({ redisUrl: redis.url });
  });
  afterEach(async () => {
    await world.stop();
    await redis.stop();
  });
  const as = (handle: string) => world.slack.as(handle);
  const deliveries = async (handle: string) =>
    (await as(handle).dmWithBot()).filter(({ author }) => author.isBot);

  it('the sender is nudged, and the message arrives in the morning, once', async () => {
    await as('ana').says('design', '@yuki could you look at the draft?');
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    await world.at('2026-11-18T00:00:00Z');
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('could you look at the draft?');
  });

  it('an event that comes twice is worked off once', async () => {
    world.slack.setFaults([{ kind: 'event-twice', times: 1 }]);
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(1);
    const client = new Redis(redis.url);
    const jobs = (await client.keys('*events:*')).filter((key) => /:Ev\w+$/.test(key));
    client.disconnect();
    expect(jobs).toHaveLength(1);
  });

  it('what people wrote never enters Redis', async () => {
    await as('ana').says('design', '@yuki the secret of the vault');
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    const client = new Redis(redis.url);
    const values: string[] = [];
    for (const key of await client.keys('*')) {
      if ((await client.type(key)) === 'hash') values.push(JSON.stringify(await client.hgetall(key)));
    }
    client.disconnect();
    expect(values.join()).toContain('message.posted');
    expect(values.join()).not.toContain('vault');
  });

  it('a flushed Redis loses nothing: what is due still leaves', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    await world.at('2026-11-18T00:00:00Z');
    expect(await deliveries('yuki')).toHaveLength(1);
  });

  it('an event is not acked while Redis is away, and is worked off once when Slack comes again', async () => {
    await redis.stop();
    const text = `hi <@${as('yuki').id}>`;
    const [channel, user, ts] = [as('ana').placeId('design'), as('ana').id, '1794926400.000900'];
    const event = {
      type: 'message' as const,
      channel,
      user,
      text,
      ts,
      event_ts: ts,
      channel_type: 'channel' as const,
    };
    const [refused] = await world.slack.sendEvent(event, { eventId: 'Ev0000000900' });
    expect(refused?.status).toBeGreaterThanOrEqual(500);
    redis = await startRedis(Number(new URL(redis.url).port));
    const again = async () =>
      (await world.slack.sendEvent(event, { eventId: 'Ev0000000900', retryNum: 1 }))[0]?.status;
    // The producer connects again in its own time, as Slack comes again in its own.
    while ((await again()) !== 200);
    await world.slack.until(async () => (await as('ana').seesPrivately('design'))[0], 'the nudge');
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(1);
  });
});
