import { afterEach, describe, expect, it } from '@jest/globals';
import { delay } from '../../src/platform/clock.js';
import { callingCrowd, messageEvent, notesShown, sendEvent } from '../support/calling-crowd.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import { hasRedis } from '../support/redis.js';

const CALLS = 120;
const AT_ONCE = 8;

let hosting: Hosting;
afterEach(() => hosting.close());

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');

describe.each(backends)('with BullMQ on %s, an update', (backend: Backend) => {
  it('in the midst of work loses no note and doubles none, and each process that is asked to ends with 0', async () => {
    hosting = await Hosting.open(backend, callingCrowd({ senders: CALLS, sleepers: 1, channels: CALLS }));
    const { slack } = hosting;
    let bot = await hosting.start('all');
    let port = await bot.port;
    let sent = 0;
    const codes: (number | string)[] = [];
    const sender = async (): Promise<void> => {
      for (let nth = sent++; nth < CALLS; nth = sent++) {
        const event = messageEvent(hosting, nth, {
          from: `sender${nth}`,
          to: 'sleeper0',
          room: `room${nth}`,
        });
        for (let attempt = 0; (await sendEvent(hosting, port, event, attempt)) !== 200; attempt++)
          await delay(50);
      }
    };
    const sending = Promise.all(Array.from({ length: AT_ONCE }, sender));
    for (const enough of [CALLS / 4, CALLS / 2]) {
      await slack.until(() => (notesShown(hosting).length >= enough ? true : undefined), 'the next update');
      const ended = bot.end('SIGTERM');
      bot = await hosting.start('all');
      port = await bot.port;
      codes.push((await ended).code);
    }
    await sending;
    await slack.until(() => (notesShown(hosting).length >= CALLS ? true : undefined), 'every note', 60_000);
    expect(codes).toEqual([0, 0]);
    expect(new Set(notesShown(hosting)).size).toBe(CALLS);
    expect(notesShown(hosting)).toHaveLength(CALLS);
    expect(await hosting.count(`outbox where state = 'dropped'`)).toBe(0);
  }, 120_000);
});

describe('an old version beside a new one', () => {
  it('works on, and starts again, in a database that the new one has brought further', async () => {
    hosting = await Hosting.open('postgres', callingCrowd({ senders: 2, sleepers: 1, channels: 1 }));
    const { slack } = hosting;
    const before = await hosting.start('all');
    await hosting.query('alter table outbox add column of_the_future text');
    await hosting.query(
      `insert into kysely_migration (name, timestamp) values ('2036_01_01_99_of_the_future', '2036-01-01')`,
    );
    const says = (nth: number) =>
      messageEvent(hosting, nth, { from: `sender${nth}`, to: 'sleeper0', room: 'room0' });
    expect(await sendEvent(hosting, await before.port, says(0))).toBe(200);
    await slack.until(
      () => (notesShown(hosting).length === 1 ? true : undefined),
      'a note of the one running',
    );
    expect((await before.end('SIGTERM')).code).toBe(0);
    const again = await hosting.start('all');
    expect(await sendEvent(hosting, await again.port, says(1))).toBe(200);
    await slack.until(
      () => (notesShown(hosting).length === 2 ? true : undefined),
      'a note of the one restarted',
    );
  });
});

describe('the log', () => {
  it('names the event in every line about it, from its arrival until something leaves for it', async () => {
    hosting = await Hosting.open('postgres', callingCrowd({ senders: 1, sleepers: 1, channels: 1 }));
    const bot = await hosting.start('all', { LOG_LEVEL: 'debug' });
    const event = messageEvent(hosting, 7, { from: 'sender0', to: 'sleeper0', room: 'room0' });
    await sendEvent(hosting, await bot.port, event);
    await hosting.slack.until(() => (notesShown(hosting).length === 1 ? true : undefined), 'a note');
    const { output } = await bot.end('SIGTERM');
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { msg: string; cause?: string });
    const ofEvent = lines.filter(({ cause }) => cause === event.id).map(({ msg }) => msg);
    expect(ofEvent).toEqual(expect.arrayContaining(['event queued', 'message considered', 'left']));
  });
});
