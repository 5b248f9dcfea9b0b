import { randomInt } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { wallSeconds } from '../../src/platform/clock.js';
import { orbitStudio, type Seed } from '../../src/playground/seed.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import { hasRedis } from '../support/redis.js';

const HELD = 500;
/** As many as one `/later` takes. */
const TOGETHER = 20;
const DEATHS = 10;

let hosting: Hosting;
afterEach(() => hosting.close());

/** A zone where it is noon or a little later, far from midnight. Signs in these names are the other way round. */
function atNoon(): string {
  const offset = ((12 - new Date(wallSeconds() * 1000).getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

function studio(zone: string): Seed {
  const sleepers = Array.from({ length: HELD }, (_, number) => ({
    handle: `sleeper${number}`,
    name: `Sleeper ${number}`,
    zone,
    about: '',
    hue: 1,
  }));
  return { ...orbitStudio, people: [...orbitStudio.people, ...sleepers] };
}

/** The next full minute for which there is time to hold everything, as its instant and as a clock shows it. */
function soon(): { at: Date; clock: string } {
  const at = new Date(Math.ceil((wallSeconds() + 30) / 60) * 60_000);
  return { at, clock: `12:${String(at.getUTCMinutes()).padStart(2, '0')}` };
}

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)(
  'with BullMQ on %s, a held message arrives once, and never early',
  (backend: Backend) => {
    it(`${HELD} due in the same minute, through ${DEATHS} deaths and everything Slack can answer`, async () => {
      hosting = await Hosting.open(backend, studio(atNoon()));
      const { slack } = hosting;
      let bot = await hosting.start('all');
      const due = soon();
      const sleepers = Array.from({ length: HELD }, (_, number) => slack.as(`sleeper${number}`));
      for (let from = 0; from < HELD; from += TOGETHER)
        await Promise.all(
          sleepers
            .slice(from, from + TOGETHER)
            .map((one) => one.commands('@daybreak', `/daybreak hours ${due.clock}-23:00 daily`)),
        );
      for (let from = 0; from < HELD; from += TOGETHER) {
        const names = sleepers.slice(from, from + TOGETHER).map((_, index) => `@sleeper${from + index}`);
        await slack.as('ana').commands('design', `/later ${names.join(' ')} number ${from} of the night`);
      }
      expect(await hosting.count(`held_messages where state = 'held'`)).toBe(HELD);

      const chat = { method: 'chat.postMessage' } as const;
      slack.setFaults([
        { kind: 'ratelimited', ...chat, retryAfterSeconds: 1, times: 20 },
        { kind: 'server-error', ...chat, effect: 'before', times: 10 },
        { kind: 'server-error', ...chat, effect: 'after', times: 10 },
        { kind: 'dropped', ...chat, effect: 'before', times: 10 },
        { kind: 'dropped', ...chat, effect: 'after', times: 10 },
      ]);
      const arrived = () =>
        slack.world.state.messages.filter(
          ({ author, text }) => author === slack.as('daybreak').id && text.includes('of the night'),
        );
      for (let death = 0; death < DEATHS; death++) {
        const before = arrived().length + randomInt(HELD / DEATHS);
        await slack.until(
          () => (arrived().length >= Math.min(before, HELD) ? true : undefined),
          'the next death',
          120_000,
        );
        await bot.end('SIGKILL');
        await hosting.leasesRunOut();
        bot = await hosting.start('all');
      }
      await slack.until(
        async () => ((await hosting.count(`held_messages where state = 'held'`)) === 0 ? true : undefined),
        'everything to be delivered',
        180_000,
      );

      const times = new Map<string, number>();
      for (const { conversation } of arrived()) times.set(conversation, (times.get(conversation) ?? 0) + 1);
      const doubled = [...times.values()].filter((count) => count > 1).length;
      const early = arrived().filter(({ ts }) => Number(ts) * 1000 < due.at.getTime()).length;
      const lost = HELD - times.size;
      console.info(
        `${backend}: ${HELD} held for one minute, ${DEATHS} deaths, 60 faults: ${lost} lost, ${doubled} doubled, ${early} early`,
      );
      expect({ lost, doubled, early }).toEqual({ lost: 0, doubled: 0, early: 0 });
      expect(await hosting.count(`held_messages where state = 'delivered'`)).toBe(HELD);
    }, 420_000);
  },
);
