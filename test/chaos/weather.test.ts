import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { delay, wallSeconds, within } from '../../src/platform/clock.js';
import { postSigned } from '../support/forge.js';
import { type Backend, BACKENDS, Hosting } from '../support/hosting.js';
import type { BotProcess } from '../support/process.js';
import { hasRedis } from '../support/redis.js';

const backends = hasRedis() ? BACKENDS : BACKENDS.filter((backend) => backend !== 'redis');
/** Slack gives up after 3 s; the network in between takes some of them. */
const ANSWERED_WITHIN_MS = 2_500;
/** Well over what an event waits to be stored. */
const TOO_SLOW_MS = 5_000;
/** The worse case, with the queue in it too, for a minute. */
const REFUSED_MS = { postgres: 60_000, redis: 10_000 };

let hosting: Hosting;
let bot: BotProcess;
let events = 0;
afterEach(() => hosting.close());

const neverWorks = (handle: string) =>
  hosting.slack.as(handle).commands('@daybreak', '/daybreak hours 00:00-00:01 sun Pacific/Apia');

function mention(): string {
  const [ana, sam] = [hosting.slack.as('ana'), hosting.slack.as('sam')];
  const ts = `${wallSeconds()}.${String(++events).padStart(6, '0')}`;
  const text = `hi <@${sam.id}>`;
  const event = { type: 'message', channel: ana.placeId('launch'), user: ana.id, text, ts, event_ts: ts };
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T0ORBIT',
    event_id: `EvWEATHER${events}`,
    event_time: wallSeconds(),
    event: { ...event, channel_type: 'channel' },
  });
}

/** Slack's `retry`th try, 0 for the first. @throws when there is no answer in time */
async function post(body: string, retry = 0): Promise<number> {
  const headers: Record<string, string> = retry > 0 ? { 'x-slack-retry-num': String(retry) } : {};
  const posted = postSigned({ bot: { port: await bot.port }, environment: hosting.environment }, body, {
    contentType: 'application/json',
    headers,
  });
  return (await within(ANSWERED_WITHIN_MS, posted, `No answer within ${ANSWERED_WITHIN_MS} ms.`)).status;
}

const readyz = async (): Promise<number> => (await fetch(`http://127.0.0.1:${await bot.port}/readyz`)).status;
const turns = (status: number) =>
  hosting.slack.until(
    async () => ((await readyz()) === status ? true : undefined),
    `/readyz ${status}`,
    30_000,
  );
const notes = () => hosting.slack.calls('chat.postEphemeral').length;

interface Trouble {
  begins(): Promise<void>;
  ends(): Promise<void>;
}

/** What a storage can do to those who need it. */
function troubles(backend: Backend): Record<string, Trouble> {
  const way = () => (backend === 'redis' && hosting.toRedis ? hosting.toRedis : hosting.toDatabase);
  return {
    down: { begins: () => way().down(), ends: () => way().up() },
    slow: {
      begins: () => Promise.resolve(way().slow(TOO_SLOW_MS)),
      ends: () => Promise.resolve(way().slow(0)),
    },
    'read-only': backend === 'redis' ? readOnlyRedis : readOnlyPostgres,
  };
}

const readOnlyPostgres: Trouble = { begins: () => setReadOnly('on'), ends: () => setReadOnly('off') };
async function setReadOnly(how: 'on' | 'off'): Promise<void> {
  const name = new URL(hosting.databaseUrl).pathname.slice(1);
  await hosting.query(`alter database ${name} set default_transaction_read_only = ${how}`);
  hosting.toDatabase.cut();
}

const readOnlyRedis: Trouble = {
  begins: () => tellRedis('REPLICAOF', '127.0.0.1', '1'),
  ends: () => tellRedis('REPLICAOF', 'NO', 'ONE'),
};
async function tellRedis(command: string, ...args: string[]): Promise<void> {
  const client = new Redis(hosting.redis?.url ?? '');
  await client.call(command, ...args);
  client.disconnect();
}

describe.each(backends)('with BullMQ on %s', (backend: Backend) => {
  beforeEach(async () => {
    hosting = await Hosting.open(backend);
    bot = await hosting.start('all');
    await neverWorks('sam');
  });

  it.each(['down', 'slow', 'read-only'])(
    'what cannot be stored, because it is %s, is not acked; Slack’s next try is, and happens once',
    async (what) => {
      const trouble = troubles(backend)[what];
      const body = mention();
      await trouble?.begins();
      const first = await post(body);
      expect(first).toBeGreaterThanOrEqual(500);
      await trouble?.ends();
      const statuses: number[] = [];
      for (let retry = 1; retry <= 3; retry++)
        await hosting.slack.until(
          async () => {
            const status = await post(body, retry);
            if (statuses[retry] !== status) statuses[retry] = status;
            return status === 200 ? true : undefined;
          },
          'an ack',
          30_000,
        );
      await hosting.slack.until(() => (notes() > 0 ? true : undefined), 'the note', 60_000);
      console.info(`${backend} ${what}: answered ${first}, acked at the next tries, ${notes()} note shown`);
      expect(notes()).toBe(1);
      expect(await hosting.count('nudges')).toBe(1);
    },
    180_000,
  );

  it(`PostgreSQL refuses for ${REFUSED_MS[backend] / 1000} s: the process stays up, /readyz says no, work resumes`, async () => {
    await turns(200);
    await hosting.toDatabase.down();
    await turns(503);
    await delay(REFUSED_MS[backend]);
    expect(bot.child.exitCode).toBeNull();
    await hosting.toDatabase.up();
    await turns(200);
    const body = mention();
    await hosting.slack.until(async () => ((await post(body)) === 200 ? true : undefined), 'an ack', 30_000);
    await hosting.slack.until(() => (notes() > 0 ? true : undefined), 'the note', 60_000);
    expect(notes()).toBe(1);
  }, 240_000);
});
