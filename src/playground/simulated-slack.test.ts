import { afterEach, describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { HomeView, ModalView } from '@slack/types';
import type { SimulatedSlackOptions } from './simulated-slack.js';
import type { SlackManifest } from './slack/manifest.js';
import { type Meeting, meet, testManifest } from './testing/bolt-bot.js';

let meeting: Meeting;
const start = async (
  listen?: (bot: App) => void,
  options?: Partial<SimulatedSlackOptions>,
): Promise<Meeting> => (meeting = await meet(listen, options));
afterEach(() => meeting.end());

function manifestWith(command: string): SlackManifest {
  const manifest = testManifest();
  manifest.features.slash_commands.push({ command, description: '' });
  return manifest;
}

const someText = (text: string) => ({ type: 'plain_text', text }) as const;

describe('a message', () => {
  it('reaches the bot and is answered', async () => {
    const { slack } = await start((bot) => {
      bot.message(async ({ message, say }) => {
        if (message.subtype === undefined && !message.bot_id) await say({ text: `You said ${message.text}` });
      });
    });
    await slack.as('ana').says('design', 'hello & <welcome>');
    const answer = await slack.until(
      async () => (await slack.as('yuki').sees('design')).find(({ author }) => author.isBot),
      'an answer in #design',
    );
    expect(answer.text).toBe('You said hello &amp; &lt;welcome&gt;');
  });

  it('comes back to the bot when the bot wrote it, marked as its own', async () => {
    const heard: unknown[] = [];
    const { slack, client } = await start((app) => {
      app.event('message', ({ event }) => Promise.resolve(void heard.push(event)));
    });
    await client.chat.postMessage({ channel: 'C0DESIGN', text: 'Good morning' });
    await slack.idle();
    expect(heard).toMatchObject([
      { user: 'U0DAYBREAK', bot_id: 'B0DAYBREAK', app_id: 'A0DAYBREAK', text: 'Good morning' },
    ]);
  });

  it('of a private channel without the bot stays there', async () => {
    const heard: unknown[] = [];
    const { slack } = await start((app) => {
      app.event('message', ({ event }) => Promise.resolve(void heard.push(event)));
    });
    await slack.as('ana').says('hiring', 'between us');
    await slack.idle();
    expect(heard).toEqual([]);
  });
});

describe('a slash command', () => {
  it('is answered where it was typed, for its author only', async () => {
    const { slack } = await start((bot) => {
      bot.command('/echo', ({ ack, command }) => ack(`echo ${command.text}`));
    });
    await slack.as('ana').commands('design', '/echo for @yuki and @designers in #ops');
    const [answer] = await slack.as('ana').seesPrivately('design');
    expect(answer?.text).toBe(
      'echo for <@U0YUKI|yuki> and <!subteam^S0DESIGNERS|@designers> in <#C0OPS|ops>',
    );
    expect(await slack.as('yuki').seesPrivately('design')).toEqual([]);
  });

  it('that the app does not have is refused by Slack', async () => {
    const { slack } = await start();
    await expect(slack.as('ana').commands('design', '/nope')).rejects.toThrow(
      '`/nope` is not a valid command.',
    );
  });

  it('that nobody answers is reported to its author', async () => {
    const { slack } = await start();
    await expect(slack.as('ana').commands('design', '/deaf')).rejects.toThrow(
      'did not respond (dispatch_failed)',
    );
  });
});

describe('a click', () => {
  it('on a button of an ephemeral message replaces it through the response_url', async () => {
    const clicked: unknown[] = [];
    const { slack, client } = await start((app) => {
      app.action('ask.yes', async ({ ack, body, respond }) => {
        clicked.push(body);
        await ack();
        await respond({ replace_original: true, text: 'Thank you' });
      });
    });
    await client.chat.postEphemeral({
      channel: 'C0DESIGN',
      user: 'U0ANA',
      text: 'Sure?',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'ask.yes', value: '7', text: someText('Yes') }],
        },
      ],
    });
    const [question] = await slack.as('ana').seesPrivately('design');
    await slack.as('ana').clicks(question!, 'ask.yes');
    await slack.until(
      async () => (await slack.as('ana').seesPrivately('design')).find(({ text }) => text === 'Thank you'),
      'thanks',
    );
    expect(clicked).toMatchObject([
      {
        container: { is_ephemeral: true },
        user: { id: 'U0ANA' },
        actions: [{ action_id: 'ask.yes', value: '7' }],
      },
    ]);
    expect(clicked[0]).not.toHaveProperty('message');
  });

  it('on something that is not there says what is', async () => {
    const { slack, client } = await start();
    await client.chat.postMessage({
      channel: 'C0DESIGN',
      text: 'Pick',
      blocks: [
        { type: 'actions', elements: [{ type: 'button', action_id: 'pick.me', text: someText('Me') }] },
      ],
    });
    const message = (await slack.as('ana').sees('design')).at(-1);
    await expect(slack.as('ana').clicks(message!, 'pick.you')).rejects.toThrow(
      'There is no pick.you here; there is pick.me',
    );
  });
});

const form: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: someText('Form'),
  submit: someText('Send'),
  blocks: [
    {
      type: 'input',
      block_id: 'to',
      label: someText('To'),
      element: { type: 'multi_users_select', action_id: 'to' },
    },
    {
      type: 'input',
      block_id: 'text',
      label: someText('Text'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
};

describe('a modal', () => {
  it('opens from a shortcut, shows errors, and closes when the app is content', async () => {
    const submitted: unknown[] = [];
    const { slack } = await start((bot) => {
      bot.shortcut('ask', async ({ ack, client, shortcut }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
      });
      bot.view('form', async ({ ack, view }) => {
        submitted.push(view.state.values);
        const isShort = (view.state.values.text?.text?.value ?? '').length < 5;
        await (isShort ? ack({ response_action: 'errors', errors: { text: 'Too short' } }) : ack());
      });
    });
    const ana = slack.as('ana');
    await ana.shortcut('ask');
    await slack.until(async () => (await ana.modal()) ?? undefined, 'the form');

    await ana.submits({ to: ['yuki', 'ravi'] });
    expect((await ana.modal())?.errors).toEqual({ text: 'Please complete this required field.' });
    expect(submitted).toEqual([]);

    await ana.submits({ text: 'hi' });
    expect((await ana.modal())?.errors).toEqual({ text: 'Too short' });

    await ana.submits({ text: 'hello' });
    expect(await ana.modal()).toBeNull();
    expect(submitted.at(-1)).toEqual({
      to: { to: { type: 'multi_users_select', selected_users: ['U0YUKI', 'U0RAVI'] } },
      text: { text: { type: 'plain_text_input', value: 'hello' } },
    });
  });
});

describe('the Home tab', () => {
  it('is published when somebody opens it, and its buttons work', async () => {
    const clicked: unknown[] = [];
    const { slack } = await start((bot) => {
      bot.event('app_home_opened', async ({ event, client }) => {
        const button = { type: 'button', action_id: 'go', value: '1', text: someText('Go') } as const;
        const view: HomeView = { type: 'home', blocks: [{ type: 'actions', elements: [button] }] };
        await client.views.publish({ user_id: event.user, view });
      });
      bot.action('go', async ({ ack, body }) => {
        clicked.push(body);
        await ack();
      });
    });
    await slack.as('maya').opensHome();
    await slack.until(async () => (await slack.as('maya').home()) ?? undefined, 'the Home tab');
    await slack.as('maya').clicks('home', 'go');
    expect(clicked).toMatchObject([
      { view: { type: 'home' }, container: { type: 'view' }, user: { id: 'U0MAYA' } },
    ]);
  });
});

describe('events', () => {
  it('come twice when told to', async () => {
    const heard: unknown[] = [];
    const { slack } = await start((bot) => {
      bot.event('message', ({ event }) => Promise.resolve(void heard.push(event.ts)));
    });
    slack.setFaults([{ kind: 'event-twice', times: 1 }]);
    await slack.as('ana').says('design', 'once');
    await slack.as('ana').says('design', 'twice');
    await slack.idle();
    expect(heard).toHaveLength(3);
  });
});

describe('the first start', () => {
  it('lets people with unusual hours tell them, once', async () => {
    const told: unknown[] = [];
    const { slack } = await start(
      (bot) =>
        bot.command('/daybreak', async ({ ack, command }) => {
          told.push([command.user_name, command.text, command.channel_name]);
          await ack('Noted');
        }),
      { manifest: manifestWith('/daybreak') },
    );
    await slack.settleIn();
    await slack.settleIn();
    expect(told).toEqual([
      ['noa', 'hours 09:00-17:00 sun-thu', 'directmessage'],
      ['tom', 'hours 22:00-06:00 mon-fri', 'directmessage'],
    ]);
  });
});

describe('waiting', () => {
  it('ends as soon as there is something to see', async () => {
    const { slack } = await start();
    const seen = slack.until(
      async () => (await slack.as('yuki').sees('design')).find(({ text }) => text === 'at last'),
      'a message',
    );
    await slack.as('ana').says('design', 'at last');
    expect((await seen).author.name).toBe('Ana Sousa');
  });

  it('in vain tells what was awaited and what happened lately', async () => {
    const { slack, client } = await start();
    await client.chat.postMessage({ channel: 'C0DESIGN', text: 'hi' });
    const wait = slack.until(() => undefined, 'a miracle', 20);
    await expect(wait).rejects.toThrow(
      /20 ms for a miracle, in vain\. Lately:\n {2}<- chat\.postMessage: 200/,
    );
  });
});
