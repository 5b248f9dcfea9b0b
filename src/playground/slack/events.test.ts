import { EventEmitter, on, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatedSlackOptions } from '../simulated-slack.js';
import { grantedClient, type Heard, type Meeting, meetListening, testManifest } from '../testing/bolt-bot.js';
import { supportedEvents } from './supported.js';

let meeting: Meeting;
afterEach(() => meeting.end());

/** Starts with a bot that keeps every envelope it gets. */
async function listening(options?: Partial<SimulatedSlackOptions>): Promise<{ heard: Heard[] }> {
  const { heard, ...met } = await meetListening(options);
  meeting = met;
  return { heard };
}

const ana = () => meeting.slack.as('ana');

describe('a message event', () => {
  it('comes in Slack’s envelope, in the playground’s time', async () => {
    const { heard } = await listening();
    const { ts } = await ana().says('design', '@yuki hello');
    await meeting.slack.idle();
    expect(heard).toEqual([
      {
        token: 'verification-token',
        team_id: 'T0ORBIT',
        context_team_id: 'T0ORBIT',
        api_app_id: 'A0DAYBREAK',
        type: 'event_callback',
        event_id: expect.stringMatching(/^Ev\d+$/),
        event_time: 1794926400,
        event_context: expect.any(String),
        is_ext_shared_channel: false,
        authorizations: [
          {
            enterprise_id: null,
            team_id: 'T0ORBIT',
            user_id: 'U0DAYBREAK',
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        event: {
          type: 'message',
          user: 'U0ANA',
          text: '<@U0YUKI> hello',
          ts,
          event_ts: ts,
          team: 'T0ORBIT',
          channel: 'C0DESIGN',
          channel_type: 'channel',
          client_msg_id: expect.any(String),
          blocks: [expect.objectContaining({ type: 'rich_text' })],
        },
      },
    ]);
  });

  it('of a reply names the thread and who began it', async () => {
    const { heard } = await listening();
    const root = await ana().says('leads', 'root');
    await meeting.slack.as('noa').says('leads', 'reply', { thread: root.ts });
    await meeting.slack.idle();
    expect(heard[1]?.event).toMatchObject({
      thread_ts: root.ts,
      parent_user_id: 'U0ANA',
      channel_type: 'group',
    });
  });

  it('of an edit carries the message before and after', async () => {
    const { heard } = await listening();
    const message = await ana().says('design', 'before');
    await ana().edits(message, 'after @yuki');
    await meeting.slack.idle();
    expect(heard[1]?.event).toMatchObject({
      subtype: 'message_changed',
      hidden: true,
      message: { ts: message.ts, text: 'after <@U0YUKI>', edited: { user: 'U0ANA' } },
      previous_message: { ts: message.ts, text: 'before' },
    });
    expect(heard[1]?.event.ts).not.toBe(message.ts);
  });

  it('from a shared channel says so, and whose workspace its author is from', async () => {
    const { heard } = await listening();
    await meeting.slack.as('eva').says('launch', 'hello');
    await meeting.slack.idle();
    expect(heard[0]).toMatchObject({
      is_ext_shared_channel: true,
      event: { user_team: 'T0HALVARD', team: 'T0HALVARD' },
    });
  });

  it('of another bot carries that bot’s ids', async () => {
    const { heard } = await listening();
    await meeting.slack.as('buildbot').says('launch', 'passed');
    await meeting.slack.idle();
    expect(heard[0]?.event).toMatchObject({ bot_id: 'B0BUILDBOT', app_id: 'A0BUILDBOT' });
  });

  it('comes for DMs with the bot, and for no other DM', async () => {
    const { heard } = await listening();
    await ana().says('@yuki', 'secret');
    await ana().says('@daybreak', 'hello');
    await meeting.slack.idle();
    expect(heard.map(({ event }) => [event.channel_type, event.text])).toEqual([['im', 'hello']]);
  });
});

describe('the other events', () => {
  it('come each when their moment comes', async () => {
    const { heard } = await listening();
    await ana().says('design', '@daybreak hello');
    await ana().says('leads', 'hello');
    await ana().says('@daybreak', 'hello');
    await ana().opensHome();
    meeting.slack.join('ops', 'maya');
    meeting.slack.setZone('sam', 'Europe/Paris');
    await ana().pausesNotifications({ minutes: 30 });
    await ana().changesGroup('designers', { members: ['yuki', 'ana'] });
    await meeting.slack.welcomes({ handle: 'kim', name: 'Kim Park', zone: 'Asia/Seoul' });
    await grantedClient(meeting.slack, 'ana', 'chat:write');
    await ana().revokesGrant();
    await meeting.slack.idle();
    const kinds = heard.map(({ event }) =>
      event.type === 'message' ? `message.${String(event.channel_type)}` : event.type,
    );
    expect(new Set(kinds)).toEqual(
      new Set(
        Object.keys(supportedEvents).map(
          (name) =>
            ({ 'message.channels': 'message.channel', 'message.groups': 'message.group' })[name] ?? name,
        ),
      ),
    );
  });

  it('of an opened Home tab carries what is shown there', async () => {
    const { heard } = await listening();
    await ana().opensHome();
    await meeting.client.views.publish({
      user_id: 'U0ANA',
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
    await ana().opensHome();
    await meeting.slack.idle();
    expect(heard[0]?.event).not.toHaveProperty('view');
    expect(heard[1]?.event).toMatchObject({
      tab: 'home',
      view: {
        type: 'home',
        id: expect.stringMatching(/^V/),
        hash: expect.any(String),
        blocks: [{ type: 'divider' }],
      },
    });
  });

  it('do not come when the manifest does not subscribe to them', async () => {
    const manifest = testManifest();
    manifest.settings.event_subscriptions.bot_events = ['message.groups'];
    const { heard } = await listening({ manifest });
    await ana().says('design', 'hello');
    await ana().says('leads', '@daybreak hello');
    await ana().opensHome();
    await meeting.slack.idle();
    expect(heard.map(({ event }) => [event.type, event.channel])).toEqual([['message', 'C0LEADS']]);
  });
});

interface Arrival {
  text: unknown;
  response: ServerResponse;
}

/** A bot below Bolt: whoever holds it decides when and how each event is answered. */
async function bareBot(): Promise<{ next: () => Promise<Arrival>; stop: () => void }> {
  const arrivals = new EventEmitter();
  const server = createServer((request, response) => {
    void json(request).then((body) => arrivals.emit('event', { text: (body as Heard).event.text, response }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  meeting.slack.connectBot(`http://127.0.0.1:${port}/slack/events`);
  const queue = on(arrivals, 'event');
  return {
    next: async () => ((await queue.next()).value as [Arrival])[0],
    stop: () => server.close(),
  };
}

describe('delivery', () => {
  it('keeps the order of a conversation, and does not hold up another', async () => {
    await listening();
    const bot = await bareBot();
    await ana().says('design', 'first');
    await ana().says('design', 'second');
    await ana().says('leads', 'elsewhere');
    const early = [await bot.next(), await bot.next()];
    expect(early.map(({ text }) => text).sort()).toEqual(['elsewhere', 'first']);
    early.forEach(({ response }) => response.end());
    const late = await bot.next();
    expect(late.text).toBe('second');
    late.response.end();
    await meeting.slack.idle();
    bot.stop();
  });

  it('ends when the bot asks for no retry', async () => {
    await listening();
    const bot = await bareBot();
    await ana().says('design', 'hello');
    const { response } = await bot.next();
    response.writeHead(500, { 'x-slack-no-retry': '1' }).end();
    await meeting.slack.idle();
    const { exchanges } = await meeting.slack.snapshot({ as: 'U0ANA' });
    expect(exchanges.map(({ name, status }) => [name, status])).toEqual([['event message', 500]]);
    bot.stop();
  });

  it('is tried again three times with Slack’s headers while the bot is away', async () => {
    await listening();
    meeting.slack.connectBot('http://127.0.0.1:1/slack/events');
    await ana().says('design', 'anybody there?');
    await meeting.slack.idle();
    const names = (await meeting.slack.snapshot({ as: 'U0ANA' })).exchanges
      .map(({ name, status }) => [name, status])
      .reverse();
    expect(names).toEqual([
      ['event message', 0],
      ['event message (retry 1)', 0],
      ['event message (retry 2)', 0],
      ['event message (retry 3)', 0],
    ]);
    expect(meeting.slack.warnings[0]).toMatch(/gave up/);
  });

  it('keeps the event id over retries and doubles', async () => {
    const { heard } = await listening();
    meeting.slack.setFaults([{ kind: 'event-twice', times: 1 }]);
    await ana().says('design', 'once');
    await meeting.slack.idle();
    expect(heard).toHaveLength(2);
    expect(heard[0]?.event_id).toBe(heard[1]?.event_id);
  });

  it('lets later events overtake a late one', async () => {
    const { heard } = await listening();
    meeting.slack.setFaults([{ kind: 'event-late', milliseconds: 100, times: 1 }]);
    await ana().says('design', 'first');
    await ana().says('design', 'second');
    await meeting.slack.idle();
    expect(heard.map(({ event }) => event.text)).toEqual(['second', 'first']);
  });

  it('of a raw event can be repeated at once, and answers with the statuses', async () => {
    const { heard } = await listening();
    const event = { type: 'message', channel: 'C0DESIGN', user: 'U0ANA', text: 'raw', ts: '1.000001' };
    const answers = await meeting.slack.sendEvent(event, { eventId: 'Ev1', times: 3 });
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(heard.map(({ event_id }) => event_id)).toEqual(['Ev1', 'Ev1', 'Ev1']);
  });

  it('ends when the workspace closes', async () => {
    await listening();
    meeting.slack.connectBot('http://127.0.0.1:1/slack/events');
    await ana().says('design', 'anybody there?');
    await meeting.slack.close();
    expect(meeting.slack.warnings).toEqual([]);
  });
});
