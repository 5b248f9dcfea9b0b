import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { grants, OFFERS_GRANTS } from '../support/granting.js';
import { Hosting } from '../support/hosting.js';
import type { BotProcess } from '../support/process.js';
import { wordsOf } from '../support/reading.js';

let hosting: Hosting;
let slack: Hosting['slack'];

beforeEach(async () => {
  hosting = await Hosting.open('postgres');
  slack = hosting.slack;
});

afterEach(() => hosting.close());

const start = (role: 'web' | 'worker' | 'all' = 'all', settings: Record<string, string> = {}) =>
  hosting.start(role, settings);

const deliveredTo = async (handle: string) =>
  (await slack.as(handle).dmWithBot()).filter(
    (message) => message.author.isBot && wordsOf(message).includes('From '),
  );
/** Everybody is always at work, so that everything is due at once. */
const worksAlways = (handle: string) =>
  slack.as(handle).commands('@daybreak', '/daybreak hours 00:00-24:00 daily');
/** Nobody is ever at work before the far morning of somebody who starts in a minute of next week. */
/** At work for one minute a week. */
const neverWorks = (handle: string) =>
  slack.as(handle).commands('@daybreak', '/daybreak hours 00:00-00:01 sun Pacific/Apia');
const sent = (method: string): Promise<true> =>
  slack.until(() => (slack.calls(method).length > 0 ? true : undefined), `a call of ${method}`);
const ended = (effect: string, count = 1): Promise<true> =>
  slack.until(async () => {
    const sent = await hosting.count(`outbox where effect = '${effect}' and state = 'sent'`);
    return sent === count ? true : undefined;
  }, `${effect} to be marked sent`);

/** Slack does it, its answer is lost, and the process dies. */
async function diesAfter(method: string, bot: BotProcess, deed: () => Promise<void>): Promise<void> {
  slack.setFaults([{ kind: 'dropped', method, effect: 'after', times: 1 }]);
  const killed = sent(method).then(() => bot.end('SIGKILL'));
  await deed();
  await killed;
  await hosting.leasesRunOut();
}

describe('the process is killed', () => {
  it('after Slack took a held message and before that was noted: it is not sent again', async () => {
    const first = await start();
    await worksAlways('yuki');
    await diesAfter('chat.postMessage', first, () =>
      slack.as('ana').commands('design', '/later @yuki good morning!'),
    );
    await start();
    await ended('held.deliver');
    expect(await deliveredTo('yuki')).toHaveLength(1);
    expect(slack.calls('chat.postMessage')).toHaveLength(1);
  });

  it('after Slack took several at once and before that was noted: what came meanwhile arrives alone', async () => {
    await start('web');
    const first = await start('worker');
    await neverWorks('yuki');
    await slack.as('ana').commands('design', '/later @yuki number one');
    await slack.as('maya').commands('design', '/later @yuki number two');
    await diesAfter('chat.postMessage', first, () => worksAlways('yuki'));
    await slack.as('ana').commands('design', '/later @yuki number three');
    await start('worker');
    await ended('held.deliver', 2);
    const [both, third, ...more] = (await slack.as('yuki').dmWithBot())
      .filter(({ author }) => author.isBot)
      .map(wordsOf)
      .filter((words) => words.includes('number'));
    expect(both).toMatch(/number one.*number two/s);
    expect(third).toContain('number three');
    expect(more).toEqual([]);
  });

  it('between the promise and the sending: it is sent after the restart', async () => {
    const first = await start('web');
    await worksAlways('yuki');
    await slack.as('ana').commands('design', '/later @yuki good morning!');
    await first.end('SIGKILL');
    expect(await deliveredTo('yuki')).toEqual([]);
    await hosting.leasesRunOut();
    await start();
    await slack.until(async () => (await deliveredTo('yuki'))[0], 'the delivery');
  });

  it('with an acked event in the queue: the event is worked off after the restart, once', async () => {
    const web = await start('web');
    await neverWorks('sam');
    await slack.as('ana').says('launch', 'hi @sam');
    await slack.idle();
    await web.end('SIGKILL');
    await start('worker');
    await slack.until(async () => (await slack.as('ana').seesPrivately('launch'))[0], 'the nudge');
    expect(slack.calls('chat.postEphemeral')).toHaveLength(1);
  });
});

describe('the process is killed while it acts for somebody', () => {
  const posts = async (handle: string) =>
    (await slack.as('maya').sees('design')).filter(({ author }) => author.id === slack.as(handle).id);

  it.each([
    ['the original was taken back', 'chat.delete'],
    ['it was posted again', 'chat.postMessage'],
  ])('after %s and before that was noted: it stands there once, in the morning', async (_, method) => {
    const bot = await start('all', OFFERS_GRANTS);
    await neverWorks('yuki');
    const settle = () =>
      slack.until(async () => (await slack.as('ana').home()) ?? undefined, 'the Home tab of Ana');
    await grants({ slack, bot: { port: await bot.port }, settle }, 'ana', 'unsend');
    const before = (await posts('ana')).length;
    await slack.as('ana').says('design', '@yuki could you look at the draft?');
    const note = await slack.until(
      async () => (await slack.as('ana').seesPrivately('design'))[0],
      'the note',
    );
    const holds = () => slack.as('ana').clicks(note, 'nudge.hold');
    if (method === 'chat.delete') {
      await diesAfter(method, bot, holds);
      await start('all', OFFERS_GRANTS);
      await ended('held.take_back');
      await worksAlways('yuki');
    } else {
      await holds();
      await ended('held.take_back');
      await diesAfter(method, bot, () => worksAlways('yuki'));
      await start('all', OFFERS_GRANTS);
    }
    await ended('held.deliver');
    expect(await posts('ana')).toHaveLength(before + 1);
    expect((await posts('ana')).at(-1)).toMatchObject({ isThroughApp: true });
    expect(await deliveredTo('yuki')).toEqual([]);
  });
});

describe('the process is asked to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s: it ends with 0, and soon', async (signal) => {
    const bot = await start();
    expect(await bot.end(signal)).toMatchObject({ code: 0 });
  });
});

describe('the probes', () => {
  it('/healthz says the role; /readyz says yes only while database, queue and Slack work', async () => {
    const bot = await start('worker');
    const port = await bot.port;
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: answer.status, body: await answer.json() };
    };
    expect(await ask('/healthz')).toEqual({ status: 200, body: { ok: true, role: 'worker' } });
    expect(await ask('/readyz')).toEqual({
      status: 200,
      body: { ok: true, database: 'ok', queue: 'ok', slack: 'ok' },
    });
    slack.setFaults([{ kind: 'server-error', method: 'auth.test', effect: 'before', times: 1 }]);
    expect(await ask('/readyz')).toMatchObject({
      status: 503,
      body: { ok: false, reason: expect.stringContaining('Slack') },
    });
  });
});
