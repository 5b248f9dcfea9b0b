import { afterEach, describe, expect, it } from '@jest/globals';
import type { App, BlockAction, SlackShortcut } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { type Meeting, meet } from '../testing/bolt-bot.js';

let meeting: Meeting;
afterEach(() => meeting.end());

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const buttons: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'go', value: '1', text: plain('One') },
      {
        type: 'static_select',
        action_id: 'pick',
        options: ['a', 'b'].map((value) => ({ text: plain(value.toUpperCase()), value })),
      },
    ],
  },
];
const modal = (title: string, more: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: title,
  title: plain(title),
  blocks: buttons,
  ...more,
});

/** Starts with a bot that keeps what is clicked, and answers nothing. */
async function clicking(listen: (bot: App) => void = () => undefined): Promise<BlockAction[]> {
  const clicks: BlockAction[] = [];
  meeting = await meet((bot) => {
    bot.action(/.*/, async ({ ack, body, next }) => {
      clicks.push(structuredClone(body) as BlockAction);
      await ack();
      await next();
    });
    listen(bot);
  });
  return clicks;
}

async function postedButtons(): Promise<void> {
  await meeting.client.chat.postMessage({ channel: 'C0DESIGN', text: 'Pick', blocks: buttons });
}
const lastMessage = async () => (await meeting.slack.as('ana').sees('design')).at(-1)!;

describe('a click in a message', () => {
  it('carries the message, what is chosen in it, and the way back', async () => {
    const clicks = await clicking();
    await postedButtons();
    await meeting.slack.as('ana').clicks(await lastMessage(), 'pick', 'b');
    await meeting.slack.as('ana').clicks(await lastMessage(), 'go');
    const chosen = { type: 'static_select', selected_option: { text: plain('B'), value: 'b' } };
    expect(clicks[0]?.actions).toMatchObject([{ ...chosen, action_id: 'pick', block_id: 'row' }]);
    expect(clicks[1]).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0ANA', username: 'ana', team_id: 'T0ORBIT' },
      container: { type: 'message', channel_id: 'C0DESIGN', is_ephemeral: false },
      channel: { id: 'C0DESIGN', name: 'design' },
      message: { text: 'Pick', bot_id: 'B0DAYBREAK' },
      actions: [{ type: 'button', action_id: 'go', block_id: 'row', value: '1', text: plain('One') }],
      state: { values: { row: { pick: chosen } } },
      response_url: expect.stringContaining('/response/'),
    });
  });

  it('is told to fail when the bot does not take it', async () => {
    meeting = await meet();
    await postedButtons();
    await expect(meeting.slack.as('ana').clicks(await lastMessage(), 'go')).rejects.toThrow('HTTP 404');
  });
});

describe('a response_url', () => {
  const answer = async (url: string, body: object): Promise<[number, unknown]> => {
    const reply = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    return [reply.status, await reply.json()];
  };
  const url = async (): Promise<string> => {
    const clicks = await clicking();
    await postedButtons();
    await meeting.slack.as('ana').clicks(await lastMessage(), 'go');
    return clicks[0]?.response_url ?? '';
  };

  it('takes five answers', async () => {
    const to = await url();
    for (let use = 1; use <= 5; use++)
      expect(await answer(to, { text: `answer ${use}` })).toEqual([200, { ok: true }]);
    expect(await answer(to, { text: 'one more' })).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(await meeting.slack.as('ana').seesPrivately('design')).toHaveLength(5);
    expect(await meeting.slack.as('yuki').seesPrivately('design')).toHaveLength(0);
  });

  it('expires after thirty minutes of the playground’s time', async () => {
    const to = await url();
    meeting.clock.moveBy(30 * 60_000);
    expect(await answer(to, { text: 'late' })).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  it('replaces the message, deletes it, or speaks to all', async () => {
    const to = await url();
    await answer(to, { response_type: 'in_channel', text: 'to all' });
    expect((await lastMessage()).text).toBe('to all');
    await answer(to, { replace_original: true, text: 'replaced' });
    expect((await meeting.slack.as('yuki').sees('design')).map(({ text }) => text)).toContain('replaced');
    await answer(to, { delete_original: true });
    expect((await meeting.slack.as('yuki').sees('design')).map(({ text }) => text)).not.toContain('replaced');
  });
});

describe('a trigger', () => {
  it('opens one modal, once', async () => {
    const clicks = await clicking();
    await postedButtons();
    await meeting.slack.as('ana').clicks(await lastMessage(), 'go');
    const trigger_id = clicks[0]?.trigger_id ?? '';
    await meeting.client.views.open({ trigger_id, view: modal('First') });
    const again = meeting.client.views.open({ trigger_id, view: modal('Second') });
    await expect(again).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
  });
});

describe('a stack of modals', () => {
  it('is three high at most, and closes one by one', async () => {
    const clicks = await clicking();
    await postedButtons();
    const ana = meeting.slack.as('ana');
    await ana.clicks(await lastMessage(), 'go');
    await meeting.client.views.open({ trigger_id: clicks.at(-1)?.trigger_id ?? '', view: modal('One') });
    for (const title of ['Two', 'Three']) {
      await ana.clicks('modal', 'go');
      await meeting.client.views.push({ trigger_id: clicks.at(-1)?.trigger_id ?? '', view: modal(title) });
    }
    await ana.clicks('modal', 'go');
    const push = meeting.client.views.push({
      trigger_id: clicks.at(-1)?.trigger_id ?? '',
      view: modal('Four'),
    });
    await expect(push).rejects.toMatchObject({ data: { error: 'push_limit_reached' } });
    const titles = [];
    for (let open = await ana.modal(); open; open = await ana.modal()) {
      titles.push(open.view.callback_id);
      await ana.closes();
    }
    expect(titles).toEqual(['Three', 'Two', 'One']);
  });
});

describe('a submitted modal', () => {
  const text = (block: string, initial_value?: string): KnownBlock => ({
    type: 'input',
    block_id: block,
    label: plain(block),
    element: { type: 'plain_text_input', action_id: 'text', ...(initial_value ? { initial_value } : {}) },
  });
  const form = modal('Form', { submit: plain('Send'), blocks: [text('name', 'Ana')], notify_on_close: true });

  async function formOpen(onSubmit: (bot: App) => void): Promise<void> {
    meeting = await meet((bot) => {
      bot.shortcut('ask', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
      });
      onSubmit(bot);
    });
    await meeting.slack.as('ana').shortcut('ask');
    await meeting.slack.until(async () => (await meeting.slack.as('ana').modal()) ?? undefined, 'the form');
  }
  const shown = async () => (await meeting.slack.as('ana').modal())?.view.callback_id;

  it('is sent with what its fields start with', async () => {
    const names: unknown[] = [];
    await formOpen((bot) =>
      bot.view('Form', async ({ ack, view }) => {
        names.push(view.state.values.name?.text?.value);
        await ack();
      }),
    );
    await meeting.slack.as('ana').submits();
    expect(names).toEqual(['Ana']);
  });

  it('may be replaced, covered or cleared by the answer', async () => {
    await formOpen((bot) => {
      bot.view('Form', ({ ack }) =>
        ack({ response_action: 'update', view: { ...form, callback_id: 'Updated' } }),
      );
      bot.view('Updated', ({ ack }) =>
        ack({ response_action: 'push', view: { ...form, callback_id: 'Pushed' } }),
      );
      bot.view('Pushed', ({ ack }) => ack({ response_action: 'clear' }));
    });
    const seen = [];
    for (let step = 0; step < 3; step++) {
      await meeting.slack.as('ana').submits();
      seen.push(await shown());
    }
    expect(seen).toEqual(['Updated', 'Pushed', undefined]);
  });

  it('may not be answered with an error for a field it does not have', async () => {
    await formOpen((bot) =>
      bot.view('Form', ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'No' } })),
    );
    await expect(meeting.slack.as('ana').submits()).rejects.toThrow('We had some trouble connecting');
    expect(meeting.slack.warnings[0]).toMatch(/nowhere/);
  });

  it('tells the bot of its closing when asked to', async () => {
    const closed: unknown[] = [];
    await formOpen((bot) =>
      bot.view({ callback_id: 'Form', type: 'view_closed' }, async ({ ack, body }) => {
        closed.push(body.view.callback_id);
        await ack();
      }),
    );
    await meeting.slack.as('ana').closes();
    expect(closed).toEqual(['Form']);
    expect(await shown()).toBeUndefined();
  });
});

describe('a published Home tab', () => {
  it('is not overwritten by who knows only an older one', async () => {
    meeting = await meet();
    const publish = (hash?: string) =>
      meeting.client.views.publish({
        user_id: 'U0ANA',
        view: { type: 'home', blocks: buttons },
        ...(hash ? { hash } : {}),
      });
    const first = await publish();
    await publish(first.view?.hash);
    await expect(publish(first.view?.hash)).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
  });
});

describe('a message shortcut', () => {
  const keep = async (): Promise<SlackShortcut[]> => {
    const used: SlackShortcut[] = [];
    meeting = await meet((bot) => {
      bot.shortcut('keep', async ({ ack, body }) => {
        used.push(body);
        await ack();
      });
    });
    return used;
  };

  it('carries the whole message, even from a conversation without the bot', async () => {
    const used = await keep();
    const message = await meeting.slack.as('yuki').says('hiring', 'remember this');
    await meeting.slack.as('ana').shortcut('keep', message);
    expect(used).toMatchObject([
      {
        type: 'message_action',
        callback_id: 'keep',
        message_ts: message.ts,
        message: { user: 'U0YUKI', text: 'remember this', blocks: [{ type: 'rich_text' }] },
        user: { id: 'U0ANA' },
        channel: { id: 'C0HIRING' },
      },
    ]);
  });

  it('is not for people of another company', async () => {
    await keep();
    const message = await meeting.slack.as('ana').says('launch', 'hello');
    await expect(meeting.slack.as('eva').shortcut('keep', message)).rejects.toThrow(
      'Only members of Orbit Studio',
    );
  });
});
