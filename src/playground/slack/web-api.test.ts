import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { type Meeting, meet, testManifest, verdict } from '../testing/bolt-bot.js';

let meeting: Meeting;
beforeEach(async () => (meeting = await meet()));
afterEach(() => meeting.end());

/** Any method with any arguments, as the bot. */
const call = (method: string, args: Record<string, unknown> = {}): Promise<string> =>
  verdict(meeting.client.apiCall(method, args));

describe('a call', () => {
  it('of a method that is not there is refused, and the visitor is told', async () => {
    expect(await call('reactions.add')).toBe('unknown_method');
    expect(meeting.slack.warnings[0]).toMatch(/reactions\.add/);
  });

  it('needs the right token', async () => {
    const withToken = (token?: string) =>
      new WebClient(token, { slackApiUrl: meeting.slack.apiUrl, retryConfig: { retries: 0 } });
    expect(await verdict(withToken().auth.test())).toBe('not_authed');
    expect(await verdict(withToken('xoxb-wrong').auth.test())).toBe('invalid_auth');
  });

  it('may come as JSON instead of a form', async () => {
    const answer = await fetch(`${meeting.slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: 'Bearer xoxb-playground' },
      body: JSON.stringify({ channel: 'C0DESIGN', text: 'hi', unfurl_links: false }),
    });
    expect(await answer.json()).toMatchObject({ ok: true, channel: 'C0DESIGN', message: { text: 'hi' } });
  });

  it('without a scope names the one that is missing', async () => {
    await meeting.end();
    const manifest = testManifest();
    manifest.oauth_config.scopes.bot = ['chat:write'];
    meeting = await meet(undefined, { manifest });
    const refusal = meeting.client.users.info({ user: 'U0ANA' });
    await expect(refusal).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'users:read', provided: 'chat:write' },
    });
  });

  it('leaves no token in the inspector', async () => {
    // A token may come in the body instead of the header.
    const body = new URLSearchParams({ token: 'xoxb-playground' });
    const answer = await fetch(`${meeting.slack.apiUrl}auth.test`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ ok: true, user_id: 'U0DAYBREAK' });
    expect(JSON.stringify(meeting.slack.calls())).not.toContain('xoxb');
  });
});

describe('a refusal', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['users.info', {}, 'invalid_arguments', 'the person is missing'],
    ['users.info', { user: 'U0NOBODY' }, 'user_not_found', 'there is nobody with that id'],
    ['usergroups.users.list', { usergroup: 'S0NONE' }, 'no_such_subteam', 'there is no such group'],
    ['conversations.info', { channel: 'C0NONE' }, 'channel_not_found', 'there is no such channel'],
    [
      'conversations.info',
      { channel: 'C0HIRING' },
      'channel_not_found',
      'private channels without the bot do not exist for it',
    ],
    [
      'conversations.history',
      { channel: 'C0HIRING' },
      'channel_not_found',
      'private channels without the bot do not exist for it',
    ],
    [
      'conversations.replies',
      { channel: 'C0DESIGN', ts: '1.000001' },
      'thread_not_found',
      'there is no such message',
    ],
    ['conversations.open', {}, 'users_list_not_supplied', 'nobody is named'],
    ['conversations.open', { users: 'U0NOBODY' }, 'user_not_found', 'there is nobody with that id'],
    ['chat.postMessage', { text: 'hi' }, 'invalid_arguments', 'the channel is missing'],
    ['chat.postMessage', { channel: 'C0DESIGN' }, 'no_text', 'there is nothing to say'],
    ['chat.postMessage', { channel: 'C0DESIGN', text: 'x'.repeat(40_001) }, 'msg_too_long', 'it is too long'],
    ['chat.postMessage', { channel: 'C0HIRING', text: 'hi' }, 'channel_not_found', 'the bot is not in there'],
    [
      'chat.postMessage',
      { channel: 'C0DESIGN', text: 'hi', thread_ts: '1.000001' },
      'thread_not_found',
      'there is no such thread',
    ],
    [
      'chat.postMessage',
      { channel: 'C0DESIGN', blocks: 'oops' },
      'invalid_blocks_format',
      'blocks are a list',
    ],
    [
      'chat.postMessage',
      { channel: 'C0DESIGN', blocks: [{ type: 'oops' }] },
      'invalid_blocks',
      'there is no such block',
    ],
    [
      'chat.postMessage',
      { channel: 'C0DESIGN', text: 'hi', metadata: { a: 1 } },
      'invalid_metadata_format',
      'metadata has a type and a payload',
    ],
    [
      'chat.postEphemeral',
      { channel: 'C0DESIGN', user: 'U0TOM', text: 'hi' },
      'user_not_in_channel',
      'Tom is not in #design',
    ],
    [
      'chat.update',
      { channel: 'C0DESIGN', ts: '1.000001', text: 'hi' },
      'message_not_found',
      'there is no such message',
    ],
    ['chat.delete', { channel: 'C0DESIGN', ts: '1.000001' }, 'message_not_found', 'there is no such message'],
    [
      'chat.getPermalink',
      { channel: 'C0DESIGN', message_ts: '1.000001' },
      'message_not_found',
      'there is no such message',
    ],
    [
      'views.open',
      { trigger_id: '1.2.3', view: { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [] } },
      'invalid_trigger_id',
      'nobody clicked',
    ],
    [
      'views.update',
      { view_id: 'V1', view: { type: 'home', blocks: [] } },
      'not_found',
      'there is no such view',
    ],
    [
      'views.publish',
      { user_id: 'U0ANA', view: { type: 'modal', blocks: [] } },
      'invalid_arguments',
      'a Home tab is no modal',
    ],
  ])('%s %j is “%s”, since %s', async (method, args, error) => {
    expect(await call(method, args)).toBe(error);
  });

  it('of a public channel without the bot says not_in_channel', async () => {
    const { world } = meeting.slack;
    const ops = world.channelCalled('ops');
    ops?.members.splice(ops.members.indexOf('U0DAYBREAK'), 1);
    expect(await call('chat.postMessage', { channel: 'C0OPS', text: 'hi' })).toBe('not_in_channel');
    expect(await call('chat.postEphemeral', { channel: 'C0OPS', user: 'U0TOM', text: 'hi' })).toBe(
      'not_in_channel',
    );
    expect(await call('conversations.history', { channel: 'C0OPS' })).toBe('not_in_channel');
    expect(await call('conversations.members', { channel: 'C0OPS' })).toBe('ok');
  });

  it('protects the messages of others', async () => {
    const { ts } = await meeting.slack.as('ana').says('design', 'mine');
    expect(await call('chat.update', { channel: 'C0DESIGN', ts, text: 'yours' })).toBe('cant_update_message');
    expect(await call('chat.delete', { channel: 'C0DESIGN', ts })).toBe('cant_delete_message');
  });
});

describe('users.info', () => {
  const infoOf = async (id: string) =>
    (await meeting.client.users.info({ user: id, include_locale: true })).user;

  it('tells zone and offset at the playground’s time', async () => {
    expect(await infoOf('U0TOM')).toMatchObject({
      tz: 'Europe/Berlin',
      tz_offset: 3600,
      is_bot: false,
      locale: 'en-US',
    });
    meeting.clock.moveTo(new Date('2027-06-01T12:00:00Z'));
    expect(await infoOf('U0TOM')).toMatchObject({
      tz_offset: 7200,
      tz_label: 'Central European Summer Time',
    });
  });

  it('has no zone for somebody without one', async () => {
    expect(await infoOf('U0SAM')).toMatchObject({ tz: null, tz_offset: null });
  });

  it('withholds zone and locale of a person of another company', async () => {
    const eva = await infoOf('U0EVA');
    expect(eva).toMatchObject({ team_id: 'T0HALVARD', is_stranger: false });
    expect(eva).not.toHaveProperty('tz');
    expect(eva).not.toHaveProperty('locale');
  });
});

describe('a conversation', () => {
  it('gives its history newest first, in pages, between two moments', async () => {
    const { client, slack } = meeting;
    const said = [];
    for (const word of ['one', 'two', 'three', 'four']) said.push(await slack.as('ana').says('design', word));
    const [one, two, , four] = said.map(({ ts }) => ts);
    const ask = async (args: object) => {
      const { messages = [], response_metadata } = await client.conversations.history({
        channel: 'C0DESIGN',
        ...args,
      });
      return { words: messages.map(({ text }) => text), cursor: response_metadata?.next_cursor };
    };
    expect((await ask({ oldest: one, latest: four })).words).toEqual(['three', 'two']);
    expect((await ask({ oldest: one, latest: two, inclusive: true })).words).toEqual(['two', 'one']);
    const first = await ask({ oldest: one, inclusive: true, limit: 3 });
    expect(first.words).toEqual(['four', 'three', 'two']);
    expect((await ask({ oldest: one, inclusive: true, limit: 3, cursor: first.cursor })).words).toEqual([
      'one',
    ]);
  });

  it('keeps replies in their thread, and ephemeral messages nowhere', async () => {
    const { client, slack } = meeting;
    const { ts } = await slack.as('ana').says('design', 'root');
    await slack.as('yuki').says('design', 'reply', { thread: ts });
    await client.chat.postEphemeral({ channel: 'C0DESIGN', user: 'U0ANA', text: 'psst' });
    const history = await client.conversations.history({ channel: 'C0DESIGN', limit: 1 });
    expect(history.messages).toMatchObject([
      { text: 'root', reply_count: 1, reply_users: ['U0YUKI'], thread_ts: ts },
    ]);
    const replies = await client.conversations.replies({ channel: 'C0DESIGN', ts });
    expect(replies.messages).toMatchObject([{ text: 'root' }, { text: 'reply', parent_user_id: 'U0ANA' }]);
  });

  it('shows metadata only to who asks for all of it', async () => {
    const { client } = meeting;
    const metadata = { event_type: 'held', event_payload: { id: '7' } };
    await client.chat.postMessage({ channel: 'C0DESIGN', text: 'held', metadata });
    const ask = async (include_all_metadata: boolean) =>
      (await client.conversations.history({ channel: 'C0DESIGN', limit: 1, include_all_metadata }))
        .messages?.[0];
    expect(await ask(true)).toMatchObject({ metadata });
    expect(await ask(false)).not.toHaveProperty('metadata');
  });

  it('lists its members in pages', async () => {
    const first = await meeting.client.conversations.members({ channel: 'C0DESIGN', limit: 3 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const rest = await meeting.client.conversations.members({ channel: 'C0DESIGN', limit: 3, cursor });
    expect([first.members, rest.members]).toEqual([
      ['U0ANA', 'U0YUKI', 'U0MAYA'],
      ['U0RAVI', 'U0DAYBREAK'],
    ]);
  });

  it('with one person is opened for the bot, and posting to the person goes there too', async () => {
    const { client, slack } = meeting;
    const { channel } = await client.conversations.open({ users: 'U0EVA' });
    const posted = await client.chat.postMessage({ channel: 'U0EVA', text: 'hello' });
    expect(posted.channel).toBe(channel?.id);
    expect((await slack.as('eva').dmWithBot()).map(({ text }) => text)).toEqual(['hello']);
  });
});

describe('an edited message of the bot', () => {
  const buttons = [
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
    },
  ];

  it.each<[[] | undefined, number, string]>([
    [undefined, 1, 'blocks that are not mentioned stay'],
    [[], 0, 'an empty list removes them'],
  ])('with blocks %j has %i blocks afterwards: %s', async (blocks, left) => {
    const { client, slack } = meeting;
    const { ts } = await client.chat.postMessage({
      channel: 'C0DESIGN',
      text: 'before',
      blocks: buttons,
    });
    await client.chat.update({
      channel: 'C0DESIGN',
      ts: ts ?? '',
      text: 'after',
      ...(blocks ? { blocks } : {}),
    });
    const message = (await slack.as('ana').sees('design')).at(-1);
    expect(message).toMatchObject({ text: 'after', blocks: { length: left } });
  });

  it('may carry less text than a new one', async () => {
    const { ts } = await meeting.client.chat.postMessage({ channel: 'C0DESIGN', text: 'x'.repeat(4001) });
    expect(await call('chat.update', { channel: 'C0DESIGN', ts, text: 'x'.repeat(4001) })).toBe(
      'msg_too_long',
    );
  });
});

describe('a fault', () => {
  const post = () => call('chat.postMessage', { channel: 'C0DESIGN', text: 'hi' });
  const posted = () => meeting.slack.world.history('C0DESIGN').filter(({ text }) => text === 'hi').length;

  it('of too many calls says when to come back, as often as told', async () => {
    meeting.slack.setFaults([
      { kind: 'ratelimited', method: 'chat.postMessage', retryAfterSeconds: 7, times: 1 },
    ]);
    const refused = meeting.client.chat.postMessage({ channel: 'C0DESIGN', text: 'hi' });
    await expect(refused).rejects.toMatchObject({ retryAfter: 7 });
    expect(await post()).toBe('ok');
  });

  it.each([
    ['server-error', 'before', 'slack_webapi_http_error', 0],
    ['server-error', 'after', 'slack_webapi_http_error', 1],
    ['dropped', 'before', 'slack_webapi_request_error', 0],
    ['dropped', 'after', 'slack_webapi_request_error', 1],
  ] as const)(
    '“%s” %s the effect is seen as %s, and %i messages are there',
    async (kind, effect, error, count) => {
      meeting.slack.setFaults([{ kind, method: 'chat.postMessage', effect, times: 1 }]);
      expect(await post()).toBe(error);
      expect(posted()).toBe(count);
    },
  );
});
