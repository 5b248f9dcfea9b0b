import { afterEach, describe, expect, it } from '@jest/globals';
import type { MessageShortcut } from '@slack/bolt';
import { type Meeting, meet, meetListening } from '../testing/bolt-bot.js';

let meeting: Meeting;
afterEach(() => meeting.end());

const ana = () => meeting.slack.as('ana');
const frames = { name: 'frames.pdf', title: 'Frames', mimetype: 'application/pdf' };

describe('deleting a message', () => {
  it('takes it from everybody, and tells the app what it was', async () => {
    const { heard, ...met } = await meetListening();
    meeting = met;
    const { ts } = await ana().says('design', 'oops');
    await ana().deletes((await ana().sees('design')).at(-1)!);
    expect((await meeting.slack.as('yuki').sees('design')).map(({ text }) => text)).not.toContain('oops');
    await meeting.slack.idle();
    expect(heard.at(-1)?.event).toMatchObject({
      type: 'message',
      subtype: 'message_deleted',
      channel: 'C0DESIGN',
      deleted_ts: ts,
      previous_message: { text: 'oops', user: 'U0ANA', ts },
    });
  });

  it('is for its author alone', async () => {
    meeting = await meet();
    const message = await ana().says('design', 'mine');
    await expect(meeting.slack.as('yuki').deletes(message)).rejects.toThrow('only their own');
  });
});

describe('a message with files', () => {
  it('is a file_share in events and in the history', async () => {
    const { heard, ...met } = await meetListening();
    meeting = met;
    await ana().says('design', 'Have a look', { files: [frames] });
    await meeting.slack.idle();
    const file = {
      id: expect.stringMatching(/^F/),
      ...frames,
      filetype: 'pdf',
      permalink: expect.stringMatching(/^https:\/\/orbit-studio\.slack\.com\/files\/U0ANA\//),
      url_private: expect.stringMatching(/^https:\/\/files\.slack\.com\//),
    };
    const shared = { subtype: 'file_share', text: 'Have a look', user: 'U0ANA', files: [file] };
    expect(heard[0]?.event).toMatchObject({ type: 'message', channel: 'C0DESIGN', ...shared });
    const { messages } = await meeting.client.conversations.history({ channel: 'C0DESIGN', limit: 1 });
    expect(messages).toMatchObject([shared]);
  });

  it('needs no words, and shows its files to everybody', async () => {
    meeting = await meet();
    await ana().says('@yuki', '', { files: [frames] });
    expect(await meeting.slack.as('yuki').sees('@ana')).toMatchObject([{ text: '', files: [frames] }]);
  });
});

describe('a message shortcut in a DM between two people', () => {
  it('hands over the whole message without any permission, and answers through its response_url', async () => {
    const used: MessageShortcut[] = [];
    meeting = await meet((bot) => {
      bot.shortcut('keep', async ({ ack, shortcut, respond }) => {
        if (shortcut.type === 'message_action') used.push(shortcut);
        await ack();
        await respond({ text: 'Kept' });
        await respond({ delete_original: true });
        await respond({ text: 'Kept for good' });
      });
    });
    const message = await meeting.slack.as('yuki').says('@ana', 'look at this', { files: [frames] });
    await ana().shortcut('keep', message);
    const answers = async (): Promise<string[]> =>
      (await ana().seesPrivately('@yuki')).map(({ text }) => text);
    await meeting.slack.until(
      async () => ((await answers()).includes('Kept for good') ? true : undefined),
      'the last answer',
    );
    expect(await answers()).toEqual(['Kept for good']);
    expect(used).toMatchObject([
      {
        type: 'message_action',
        channel: { id: ana().placeId('@yuki'), name: 'directmessage' },
        message: { text: 'look at this', user: 'U0YUKI', blocks: [{ type: 'rich_text' }], files: [frames] },
        response_url: expect.stringContaining('/response/'),
        trigger_id: expect.any(String),
      },
    ]);
  });
});
