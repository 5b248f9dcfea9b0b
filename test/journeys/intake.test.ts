import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wallSeconds } from '../../src/platform/clock.js';
import { postSigned } from '../support/forge.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const json = { contentType: 'application/json' };
const event = (type: string, rest: object = {}): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T0ORBIT',
    event_id: `Ev${type}`,
    event_time: 1,
    event: { type, ...rest },
  });

describe('Slack’s requests', () => {
  it.each([
    ['a signature made with another secret', { ...json, secret: 'another-secret' }],
    ['a timestamp of six minutes ago', { ...json, at: wallSeconds() - 360 }],
    ['a timestamp of the far future', { ...json, at: wallSeconds() + 360 }],
  ])('%s is refused with 401', async (_, how) => {
    expect((await postSigned(world, event('message'), how)).status).toBe(401);
  });

  it('a request without a signature is refused with 401', async () => {
    const url = `http://127.0.0.1:${world.bot.port}/slack/events`;
    const answer = await fetch(url, {
      method: 'POST',
      body: event('message'),
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['JSON that is none', '{"type":', 'application/json'],
    ['JSON that is no object', '[1]', 'application/json'],
    ['a form whose payload is no JSON', 'payload=%7B', 'application/x-www-form-urlencoded'],
  ])('%s is refused with 400', async (_, body, contentType) => {
    expect((await postSigned(world, body, { contentType })).status).toBe(400);
  });

  it.each(['says its length', 'does not'])('a body of 3 MB that %s is refused with 413', async (how) => {
    const chunks = Array.from({ length: 3 }, () => Buffer.alloc(2 ** 20, 'x'));
    const status = await new Promise((resolve) => {
      const sent = request(
        { port: world.bot.port, host: '127.0.0.1', path: '/slack/events', method: 'POST' },
        (response) => resolve(response.statusCode),
      );
      sent.on('error', () => undefined);
      if (how === 'says its length') sent.setHeader('content-length', 3 * 2 ** 20);
      for (const chunk of chunks) sent.write(chunk);
      sent.end();
    });
    expect(status).toBe(413);
  });

  it('a form with a charset is a form', async () => {
    const typed = { command: '/daybreak', text: 'help', user_id: as('ana').id, team_id: 'T0ORBIT' };
    const form = new URLSearchParams({
      ...typed,
      channel_id: 'C0DESIGN',
      trigger_id: '1.1',
      response_url: '',
    });
    const answer = await postSigned(world, form.toString(), {
      contentType: 'application/x-www-form-urlencoded; charset=utf-8',
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('/later @name your message');
  });

  it('a look at the certificate is answered, and carries nothing in', async () => {
    const how = { secret: 'nobody’s' };
    expect((await postSigned(world, 'ssl_check=1&token=x', how)).status).toBe(200);
    expect((await postSigned(world, 'ssl_check=1&command=%2Fdaybreak', how)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${world.bot.port}/slack/events?ssl_check=1`)).status).toBe(200);
  });

  it('words about a look at the certificate are still an event', async () => {
    const body = JSON.stringify({ type: 'x', text: '&ssl_check=1&' });
    expect((await postSigned(world, body, { ...json, secret: 'nobody’s' })).status).toBe(401);
  });

  it('an interaction that nobody here listens for is answered with 404', async () => {
    const payload = {
      type: 'block_actions',
      actions: [{ action_id: 'x', type: 'button' }],
      team: { id: 'T0ORBIT' },
      user: { id: as('ana').id, team_id: 'T0ORBIT' },
    };
    const form = new URLSearchParams({ payload: JSON.stringify(payload) });
    expect((await postSigned(world, form.toString())).status).toBe(404);
  });

  it('the challenge of a new address is answered', async () => {
    const answer = await postSigned(
      world,
      JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
      json,
    );
    expect(await answer.json()).toEqual({ challenge: 'abc' });
  });

  it.each([
    ['an event of a kind it does not use', event('reaction_added')],
    ['an event of a shape it does not know', event('message', { channel: 7, blocks: 'x' })],
    [
      'word that Slack holds events back',
      JSON.stringify({ type: 'app_rate_limited', team_id: 'T0ORBIT', minute_rate_limited: 1 }),
    ],
    ['an event without an id', JSON.stringify({ type: 'event_callback', event: { type: 'message' } })],
  ])('%s is acked and dropped', async (_, body) => {
    expect((await postSigned(world, body, json)).status).toBe(200);
  });

  it('Slack’s published example signs as ours does', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const signed = createHmac('sha256', '8f742231b10e8888abcd99yyyzzz85a5')
      .update(`v0:1531420618:${body}`)
      .digest('hex');
    expect(signed).toBe('a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503');
  });
});
