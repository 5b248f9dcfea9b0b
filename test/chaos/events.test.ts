import { randomInt } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { delay, elapsedMs } from '../../src/platform/clock.js';
import { callingCrowd, type Event, messageEvent, notesShown, sendEvent } from '../support/calling-crowd.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import type { BotProcess } from '../support/process.js';
import { hasRedis } from '../support/redis.js';
import { scale } from '../support/scale.js';

const EVENTS = scale(600, 5_000);
const SENDERS = scale(30, 250);
const SLEEPERS = 4;
const CHANNELS = scale(60, 500);
/** Every fifth message calls somebody asleep: each sender calls each of them once. */
const CALLING = SENDERS * SLEEPERS;
const KILLS = scale(4, 20);
const AT_ONCE = 32;

let hosting: Hosting;
afterEach(() => hosting.close());

function eventNumber(number: number): Event {
  const calls = number % (EVENTS / CALLING) === 0;
  const nth = Math.floor(number / (EVENTS / CALLING));
  return messageEvent(hosting, number, {
    from: `sender${nth % SENDERS}`,
    to: calls ? `sleeper${Math.floor(nth / SENDERS)}` : null,
    room: `room${number % CHANNELS}`,
  });
}

/** A tenth comes twice, and a tenth later than it happened. */
function asSlackSends(): Event[] {
  const events = Array.from({ length: EVENTS }, (_, number) => eventNumber(number));
  const twice = events.flatMap((event) => (randomInt(10) === 0 ? [event, event] : [event]));
  return twice
    .map((event, at) => ({ event, at: randomInt(10) === 0 ? at + randomInt(500) : at }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
}

/** Sends again what was not acked, as Slack does, until it is. Answers how often that was. */
async function sendUntilAcked(event: Event, port: () => number): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    const status = await sendEvent(hosting, port(), event, attempt);
    if (status === 200) return attempt;
    await delay(100);
  }
}

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)('with BullMQ on %s, an acked event is processed, once', (backend: Backend) => {
  it(`${EVENTS} events, a tenth twice and a tenth out of order, through ${KILLS} deaths of web and worker`, async () => {
    hosting = await Hosting.open(
      backend,
      callingCrowd({ senders: SENDERS, sleepers: SLEEPERS, channels: CHANNELS }),
    );
    let [web, worker] = [await hosting.start('web'), await hosting.start('worker')];
    let port = await web.port;
    let [acked, again] = [0, 0];
    const started = elapsedMs();
    const queue = asSlackSends();
    const total = queue.length;
    const kills = Array.from({ length: KILLS }, () => randomInt(total)).sort((a, b) => a - b);

    async function dies(kill: number): Promise<void> {
      const victim: BotProcess = kill % 2 === 0 ? web : worker;
      await victim.end('SIGKILL');
      if (victim === worker) worker = await hosting.start('worker');
      else {
        web = await hosting.start('web');
        port = await web.port;
      }
    }
    let dying = Promise.resolve();
    const sender = async (): Promise<void> => {
      for (let event = queue.shift(); event; event = queue.shift()) {
        again += await sendUntilAcked(event, () => port);
        const kill = kills.findIndex((at) => at === acked);
        acked++;
        if (kill >= 0) dying = dying.then(() => dies(kill));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    await dying;

    // Whatever the dead held is free again: their leases, and BullMQ's locks after half a minute.
    await hosting.leasesRunOut();
    await hosting.slack.until(
      async () => ((await hosting.count('nudges')) >= CALLING ? true : undefined),
      'every note to be decided',
      120_000,
    );
    await hosting.leasesRunOut();
    await hosting.slack.until(
      async () => ((await hosting.count('outbox where ended_at is null')) === 0 ? true : undefined),
      'every note to leave',
      120_000,
    );
    const shown = notesShown(hosting);
    const decided = await hosting.count('nudges');
    const sent = await hosting.count(`outbox where effect = 'nudge.show' and state = 'sent'`);
    const given = await hosting.query<{ reason: string; count: string }>(
      `select reason, count(*) from outbox where state = 'dropped' group by reason`,
    );
    console.info(
      `${backend}: ${acked} sendings of ${EVENTS} events acked, ${again} refused and sent again, ${kills.length} deaths, ` +
        `${decided} notes decided of ${CALLING}, ${shown.length} shown, ${JSON.stringify(given)}, ${Math.round((elapsedMs() - started) / 1000)} s`,
    );
    expect(decided).toBe(CALLING);
    expect(new Set(shown).size).toBe(shown.length);
    // A note may be lost where the process died while it left, and only there.
    expect(given.every(({ reason }) => reason === 'may have been sent')).toBe(true);
    expect(shown.length).toBeGreaterThanOrEqual(sent);
    expect(sent).toBe(CALLING - given.reduce((sum, { count }) => sum + Number(count), 0));
  }, 300_000);
});
