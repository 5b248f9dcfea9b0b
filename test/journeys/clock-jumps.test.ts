import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Yuki in Tokyo, 23:40, starts Wednesday 00:00 UTC and ends 08:00 UTC.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const delivered = async () =>
  (await as('yuki').dmWithBot()).map(wordsOf).filter((words) => words.includes('From Ana')).length;
const metrics = async (): Promise<string> =>
  (await fetch(`http://127.0.0.1:${world.bot.port}/metrics`)).text();

describe('a machine that slept for nine hours', () => {
  it('delivers once what came due meanwhile', async () => {
    await as('ana').commands('design', '/later @yuki From Ana with love');
    await world.at('2026-11-17T23:40:00Z');
    expect(await delivered()).toBe(0);
    await world.at('2026-11-18T07:50:00Z');
    await world.at('2026-11-18T07:55:00Z');
    expect(await delivered()).toBe(1);
  });

  it('waits for their next day when theirs is over by then', async () => {
    await as('ana').commands('design', '/later @yuki From Ana with love');
    await world.at('2026-11-18T09:00:00Z');
    expect(await delivered()).toBe(0);
    await world.at('2026-11-19T00:00:00Z');
    expect(await delivered()).toBe(1);
  });

  it('shows no note about what was written before, and counts that', async () => {
    const ts = `${Date.parse('2026-11-17T14:40:00Z') / 1_000}.000100`;
    const channel = as('ana').placeId('design');
    const event = { type: 'message', channel, user: as('ana').id, text: `hi <@${as('yuki').id}>`, ts };
    world.clock.moveTo(new Date('2026-11-17T23:40:00Z'));
    await world.slack.sendEvent({ ...event, event_ts: ts, channel_type: 'channel' }, {});
    await world.settle();
    expect(await as('ana').seesPrivately('design')).toEqual([]);
    expect(await metrics()).toContain('daybreak_sends_total{effect="nudge.show",result="too-late"} 1');
  });
});

describe('a clock that is set', () => {
  it('back by five minutes after a delivery: nothing is delivered again', async () => {
    await as('ana').commands('design', '/later @yuki From Ana with love');
    for (const at of ['18T00:02:00Z', '17T23:57:00Z', '18T00:00:00Z', '18T00:03:00Z'])
      await world.at(`2026-11-${at}`);
    expect(await delivered()).toBe(1);
  });

  it('forward by five minutes: what was due in between leaves, once', async () => {
    await as('ana').commands('design', '/later @yuki From Ana with love');
    await world.at('2026-11-17T23:58:00Z');
    expect(await delivered()).toBe(0);
    await world.at('2026-11-18T00:03:00Z');
    expect(await delivered()).toBe(1);
  });

  it('back by five minutes while it works: what was queued waits until it is due again, and leaves once', async () => {
    await world.at('2026-11-18T00:30:00Z');
    const words = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const word of words) await as('ana').commands('design', `/later @yuki From Ana: ${word}.`);
    for (const at of ['00:25:00', '00:25:05', '00:30:00', '00:30:05', '00:30:10'])
      await world.at(`2026-11-18T${at}Z`);
    const messages = (await as('yuki').dmWithBot()).map(wordsOf);
    const times = words.map((word) => messages.filter((message) => message.includes(`: ${word}.`)).length);
    expect(times).toEqual(words.map(() => 1));
  });
});
