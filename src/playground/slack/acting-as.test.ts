import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { grantedClient, type Heard, type Meeting, meetListening, verdict } from '../testing/bolt-bot.js';

let meeting: Meeting & { heard: Heard[] };
beforeEach(async () => (meeting = await meetListening()));
afterEach(() => meeting.end());

const ana = () => meeting.slack.as('ana');
const anaGranting = (scopes: string) => grantedClient(meeting.slack, 'ana', scopes);
const dmWithYuki = (): string => meeting.slack.as('ana').placeId('@yuki');

describe('a message the app writes as a person', () => {
  it('is theirs, and names the app', async () => {
    const client = await anaGranting('chat:write');
    const { message, ts } = await client.chat.postMessage({ channel: 'C0DESIGN', text: 'Later, from Ana' });
    expect(message).toMatchObject({ user: 'U0ANA', bot_id: 'B0DAYBREAK', app_id: 'A0DAYBREAK' });
    await meeting.slack.idle();
    expect(meeting.heard.map(({ event }) => event)).toMatchObject([
      { type: 'message', user: 'U0ANA', bot_id: 'B0DAYBREAK', app_id: 'A0DAYBREAK', ts },
    ]);
    const seen = (await ana().sees('design')).at(-1);
    expect(seen).toMatchObject({
      author: { name: 'Ana Sousa', isBot: false },
      mine: true,
      isThroughApp: true,
    });
  });

  it('may go to a DM the bot is not in', async () => {
    const client = await anaGranting('chat:write');
    await client.chat.postMessage({ channel: 'U0YUKI', text: 'Good morning' });
    expect((await meeting.slack.as('yuki').sees('@ana')).map(({ text }) => text)).toEqual(['Good morning']);
  });

  it('needs the scope, and to be where it goes', async () => {
    const reader = await anaGranting('im:history');
    expect(await verdict(reader.chat.postMessage({ channel: 'C0DESIGN', text: 'x' }))).toBe('missing_scope');
    const writer = await anaGranting('chat:write');
    const between = meeting.slack.as('tom').placeId('@yuki');
    expect(await verdict(writer.chat.postMessage({ channel: between, text: 'x' }))).toBe('channel_not_found');
  });
});

describe('deleting with a token', () => {
  it('takes one’s own messages away, and nobody else’s', async () => {
    const client = await anaGranting('chat:write');
    const [hers, his] = [
      await ana().says('design', 'mine'),
      await meeting.slack.as('ravi').says('design', 'his'),
    ];
    const erase = (ts: string) => verdict(client.chat.delete({ channel: 'C0DESIGN', ts }));
    expect(await erase(hers.ts)).toBe('ok');
    expect(await erase(hers.ts)).toBe('message_not_found');
    expect(await erase(his.ts)).toBe('cant_delete_message');
    const { ts } = await client.chat.postMessage({ channel: 'C0DESIGN', text: 'as Ana' });
    const byBot = meeting.client.chat.delete({ channel: 'C0DESIGN', ts: ts ?? '' });
    expect(await verdict(byBot)).toBe('cant_delete_message');
    await meeting.slack.idle();
    expect(meeting.heard.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ subtype: 'message_deleted', deleted_ts: hers.ts }),
    );
  });
});

describe('a DM between two people', () => {
  it('is closed to the bot', async () => {
    await ana().says('@yuki', 'between us');
    const { client } = meeting;
    const channel = dmWithYuki();
    expect(await verdict(client.conversations.history({ channel }))).toBe('channel_not_found');
    const psst = client.chat.postEphemeral({ channel, user: 'U0ANA', text: 'psst' });
    expect(await verdict(psst)).toBe('channel_not_found');
    await meeting.slack.idle();
    expect(meeting.heard).toEqual([]);
  });

  it('is open to the token of one of them, as far as its scopes go', async () => {
    await ana().says('@yuki', 'between us');
    const channel = dmWithYuki();
    const client = await anaGranting('im:history');
    const { messages } = await client.conversations.history({ channel });
    expect(messages).toMatchObject([{ text: 'between us', user: 'U0ANA' }]);
    expect(await verdict(client.conversations.info({ channel }))).toBe('missing_scope');
    await anaGranting('im:read,im:write');
    expect((await client.conversations.info({ channel })).channel).toMatchObject({
      is_im: true,
      user: 'U0YUKI',
    });
    expect((await client.conversations.open({ users: 'U0YUKI' })).channel?.id).toBe(channel);
    const others = meeting.slack.as('tom').placeId('@yuki');
    expect(await verdict(client.conversations.history({ channel: others }))).toBe('channel_not_found');
  });

  it('is told to the app once, for the person who allowed it', async () => {
    await anaGranting('im:history');
    await grantedClient(meeting.slack, 'yuki', 'im:history');
    const { ts } = await meeting.slack.as('yuki').says('@ana', 'are you there?');
    await meeting.slack.idle();
    expect(meeting.heard).toMatchObject([
      {
        event: { type: 'message', channel_type: 'im', channel: dmWithYuki(), user: 'U0YUKI', ts },
        authorizations: [
          {
            enterprise_id: null,
            team_id: 'T0ORBIT',
            user_id: expect.stringMatching(/^U0(ANA|YUKI)$/),
            is_bot: false,
            is_enterprise_install: false,
          },
        ],
      },
    ]);
    expect(meeting.heard).toHaveLength(1);
  });

  it('is told of no more when the permission is gone', async () => {
    await anaGranting('im:history');
    await ana().revokesGrant();
    await ana().says('@yuki', 'between us again');
    await meeting.slack.idle();
    expect(meeting.heard.map(({ event }) => event.type)).toEqual(['tokens_revoked']);
  });
});

it('a person reads public channels without joining them, and no private ones', async () => {
  const client = await anaGranting('channels:history');
  const { world } = meeting.slack;
  world.channelCalled('ops')!.members = ['U0TOM'];
  expect(await verdict(client.conversations.history({ channel: 'C0OPS' }))).toBe('ok');
  world.channelCalled('leads')!.members = ['U0NOA'];
  expect(await verdict(client.conversations.history({ channel: 'C0LEADS' }))).toBe('channel_not_found');
});
