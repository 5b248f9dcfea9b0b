import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bot, startBot } from '../../src/app.js';
import { MovableClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config.js';
import { createLog } from '../../src/platform/observability/log.js';
import { orbitStudio } from '../../src/playground/seed.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { freshDatabase } from '../support/database.js';
import { theOnly } from '../support/reading.js';
import { type SocketSlack, startSocketSlack } from '../support/socket-slack.js';
import { startSlack } from '../support/world.js';

describe('over Socket Mode', () => {
  let slack: SimulatedSlack;
  let socket: SocketSlack;
  let bot: Bot;
  let database: Awaited<ReturnType<typeof freshDatabase>>;

  beforeAll(async () => {
    const clock = new MovableClock(new Date(orbitStudio.startsAt), { runs: false });
    database = await freshDatabase();
    const started = await startSlack(clock);
    slack = started.slack;
    socket = await startSocketSlack(slack.apiUrl);
    const environment = {
      ...started.environment,
      SLACK_API_URL: socket.apiUrl,
      SLACK_APP_TOKEN: 'xapp-1-test',
    };
    const config = readConfig({ ...environment, DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0' });
    bot = await startBot(config, createLog('silent'), { clock, canSettle: true });
  });
  afterAll(async () => {
    await bot.stop();
    await socket.close();
    await slack.close();
    await database.drop();
  });

  it('an event is acked, and the sender is nudged', async () => {
    const [ana, yuki] = [slack.as('ana'), slack.as('yuki')];
    const message = await ana.says('design', 'hi @yuki');
    const event = { type: 'message', channel: ana.placeId('design'), user: ana.id, channel_type: 'channel' };
    await socket.send('events_api', {
      type: 'event_callback',
      team_id: orbitStudio.workspace.id,
      event_id: 'Ev0SOCKET',
      event_time: 1,
      event: { ...event, text: `hi <@${yuki.id}>`, ts: message.ts, event_ts: message.ts },
    });
    await bot.settle();
    expect(theOnly(await ana.seesPrivately('design')).text).toContain('Tue 23:40');
  });

  it('a command is answered in its ack', async () => {
    const answer = await socket.send('slash_commands', {
      command: '/daybreak',
      text: 'hours',
      team_id: orbitStudio.workspace.id,
      user_id: slack.as('ana').id,
      channel_id: slack.as('ana').placeId('design'),
      trigger_id: '1.2.3',
      response_url: 'http://127.0.0.1:9/',
      token: '',
      api_app_id: 'A0DAYBREAK',
    });
    expect(answer).toMatchObject({ text: expect.stringContaining('Your working hours are') });
  });

  it('the probes answer on the port', async () => {
    expect((await fetch(`http://127.0.0.1:${bot.port}/readyz`)).status).toBe(200);
  });
});
