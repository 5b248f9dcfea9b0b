import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  authorizeUrl,
  clientWith,
  grantedClient,
  type Heard,
  type Meeting,
  meetListening,
  REDIRECT_URI,
  verdict,
} from '../testing/bolt-bot.js';
import { PLAYGROUND_CLIENT_ID, PLAYGROUND_CLIENT_SECRET } from './app-credentials.js';

let meeting: Meeting & { heard: Heard[] };
beforeEach(async () => (meeting = await meetListening()));
afterEach(() => meeting.end());

const proofs = { client_id: PLAYGROUND_CLIENT_ID, client_secret: PLAYGROUND_CLIENT_SECRET };
const asking = (asked: Record<string, string> = {}) =>
  authorizeUrl(meeting.slack, { user_scope: 'chat:write,im:history', ...asked });
const codeOf = (url: string): string => new URL(url).searchParams.get('code') ?? '';
const exchange = (args: Record<string, string>) =>
  clientWith(undefined, meeting.slack).apiCall('oauth.v2.access', { ...proofs, ...args });

describe('the consent page', () => {
  it('says what is asked for, and asks who one is', async () => {
    const page = await fetch(asking({ user: 'U0YUKI' }));
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Daybreak asks for your permission');
    expect(text).toContain('<code>im:history</code>');
    expect(text).toContain('<option value="U0YUKI" selected>Yuki Tanaka</option>');
  });

  it.each([
    ['allow', /^http:\/\/127\.0\.0\.1:1\/granted\?code=[0-9a-f]+&state=a-state$/],
    ['cancel', /^http:\/\/127\.0\.0\.1:1\/granted\?error=access_denied&state=a-state$/],
  ])('leads back after “%s”', async (answer, address) => {
    const body = new URLSearchParams({ user: 'U0YUKI', answer });
    const { status, headers } = await fetch(asking(), { method: 'POST', body, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, expect.stringMatching(address)]);
  });

  it('takes no answer from another site', async () => {
    const body = new URLSearchParams({ user: 'U0YUKI', answer: 'allow' });
    const headers = { origin: 'https://evil.example' };
    expect((await fetch(asking(), { method: 'POST', body, headers, redirect: 'manual' })).status).toBe(400);
  });

  it.each([
    [{ client_id: 'another' }, 'invalid_client_id'],
    [{ user_scope: '' }, 'no_scopes'],
    [{ user_scope: 'admin' }, 'invalid_scope'],
    [{ team: 'T0ELSE' }, 'invalid_team'],
    [{ redirect_uri: 'https://evil.example/' }, 'bad_redirect_uri'],
  ])('with %j is an error page: %s', async (asked, code) => {
    const page = await fetch(asking(asked));
    expect(page.status).toBe(400);
    expect(await page.text()).toContain(code);
  });

  it('can be answered without a browser', () => {
    expect(meeting.slack.grant('yuki', asking())).toMatch(/code=/);
    expect(meeting.slack.decline(asking())).toMatch(/error=access_denied/);
  });
});

describe('oauth.v2.access', () => {
  it('gives the token of the person who said yes', async () => {
    const code = codeOf(meeting.slack.grant('yuki', asking()));
    expect(await exchange({ code, redirect_uri: REDIRECT_URI })).toMatchObject({
      ok: true,
      app_id: 'A0DAYBREAK',
      authed_user: {
        id: 'U0YUKI',
        scope: 'chat:write,im:history',
        access_token: expect.stringMatching(/^xoxp-/),
        token_type: 'user',
      },
      team: { id: 'T0ORBIT', name: 'Orbit Studio' },
      enterprise: null,
      is_enterprise_install: false,
    });
    expect(JSON.stringify(meeting.slack.calls())).not.toMatch(/xoxp|no-secret/);
  });

  it('takes id and secret as a header, too', async () => {
    const code = codeOf(meeting.slack.grant('yuki', asking()));
    const basic = Buffer.from(`${PLAYGROUND_CLIENT_ID}:${PLAYGROUND_CLIENT_SECRET}`).toString('base64');
    const answer = await fetch(`${meeting.slack.apiUrl}oauth.v2.access`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ code }),
    });
    const body: unknown = await answer.json();
    expect(body).toMatchObject({ ok: true, authed_user: { id: 'U0YUKI' } });
    expect(body).not.toHaveProperty('access_token');
  });

  it.each([
    [{ client_id: 'another' }, 'invalid_client_id'],
    [{ client_secret: 'wrong' }, 'bad_client_secret'],
    [{ code: 'made-up' }, 'invalid_code'],
    [{ redirect_uri: 'http://127.0.0.1:2/' }, 'bad_redirect_uri'],
  ])('with %j is refused with %s', async (args, error) => {
    const code = codeOf(meeting.slack.grant('yuki', asking()));
    expect(await verdict(exchange({ code, ...args }))).toBe(error);
  });

  it('takes a code once, and for ten minutes', async () => {
    const once = codeOf(meeting.slack.grant('yuki', asking()));
    expect(await verdict(exchange({ code: once }))).toBe('ok');
    expect(await verdict(exchange({ code: once }))).toBe('invalid_code');
    const stale = codeOf(meeting.slack.grant('yuki', asking()));
    meeting.clock.moveBy(11 * 60_000);
    expect(await verdict(exchange({ code: stale }))).toBe('invalid_code');
  });

  it('can be made to fail like any method', async () => {
    meeting.slack.setFaults([
      { kind: 'server-error', method: 'oauth.v2.access', effect: 'before', times: 1 },
    ]);
    const code = codeOf(meeting.slack.grant('yuki', asking()));
    expect(await verdict(exchange({ code }))).toBe('slack_webapi_http_error');
    expect(await verdict(exchange({ code }))).toBe('ok');
  });
});

describe('a permission', () => {
  it('makes calls as the person, who is told apart from the bot', async () => {
    const yuki = await grantedClient(meeting.slack, 'yuki', 'chat:write');
    const who = await yuki.auth.test();
    expect(who).toMatchObject({ user_id: 'U0YUKI', user: 'yuki', team_id: 'T0ORBIT' });
    expect(who).not.toHaveProperty('bot_id');
    const { people } = await meeting.slack.snapshot({ as: 'U0ANA' });
    expect(people.find(({ id }) => id === 'U0YUKI')?.grantedScopes).toEqual(['chat:write']);
  });

  it('asked for again grows, and keeps its token', async () => {
    const first = await grantedClient(meeting.slack, 'yuki', 'chat:write');
    const second = await grantedClient(meeting.slack, 'yuki', 'im:history');
    expect(second.token).toBe(first.token);
    expect(meeting.slack.world.grantOf('U0YUKI')?.scopes).toEqual(['chat:write', 'im:history']);
  });

  it('outlives a restart', async () => {
    const { token } = await grantedClient(meeting.slack, 'yuki', 'chat:write');
    const later = await meetListening({ saved: JSON.parse(JSON.stringify(meeting.slack.save())) });
    expect(await verdict(clientWith(token, later.slack).auth.test())).toBe('ok');
    await later.end();
  });

  it.each<[string, (yuki: Awaited<ReturnType<typeof grantedClient>>) => Promise<unknown>]>([
    ['the person', () => meeting.slack.as('yuki').revokesGrant()],
    ['the app', (yuki) => yuki.auth.revoke()],
  ])('taken back by %s is dead, of which the bot is told', async (_who, takeBack) => {
    const yuki = await grantedClient(meeting.slack, 'yuki', 'chat:write');
    await takeBack(yuki);
    expect(await verdict(yuki.auth.test())).toBe('token_revoked');
    await meeting.slack.idle();
    expect(meeting.heard.map(({ event }) => event)).toMatchObject([
      { type: 'tokens_revoked', tokens: { oauth: ['U0YUKI'], bot: [] } },
    ]);
    await expect(meeting.slack.as('yuki').revokesGrant()).rejects.toThrow('no permission');
  });
});
