import { afterEach, describe, expect, it } from '@jest/globals';
import type { App, BlockAction } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { type Meeting, meet } from '../testing/bolt-bot.js';

let meeting: Meeting;
afterEach(() => meeting.end());

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const options = ['low', 'high'].map((value) => ({ text: plain(value), value }));
const input = (id: string, element: InputBlock['element'], more: Partial<InputBlock> = {}): InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(id),
  element: { ...element, action_id: `${id}.entered` },
  ...more,
});

const form: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Form'),
  submit: plain('Send'),
  blocks: [
    input('title', { type: 'plain_text_input' }),
    input(
      'goal',
      { type: 'plain_text_input', dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } },
      { dispatch_action: true },
    ),
    input('weight', { type: 'radio_buttons', options }),
    input('kind', { type: 'static_select', options }),
    input('extras', { type: 'checkboxes', options }, { optional: true }),
    input('day', { type: 'datepicker' }),
    input('time', { type: 'timepicker' }),
    input('people', { type: 'multi_users_select' }),
    input('place', { type: 'conversations_select' }),
    input('places', { type: 'multi_conversations_select' }),
    {
      type: 'actions',
      block_id: 'row',
      elements: [{ type: 'button', action_id: 'more', text: plain('More') }],
    },
  ],
};

interface Seen {
  clicks: BlockAction[];
  submitted: Record<string, unknown>[];
}

/** Opens the form for Ana. The bot keeps what it is told; `onMore` says what the button does. */
async function opened(onMore: (bot: App) => void = () => undefined): Promise<Seen> {
  const seen: Seen = { clicks: [], submitted: [] };
  meeting = await meet((bot) => {
    bot.shortcut('ask', async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
    });
    bot.action(/.*/, async ({ ack, body, next }) => {
      seen.clicks.push(structuredClone(body) as BlockAction);
      await ack();
      await next();
    });
    bot.view('form', async ({ ack, view }) => {
      seen.submitted.push(structuredClone(view.state.values));
      await ack();
    });
    onMore(bot);
  });
  await ana().shortcut('ask');
  await meeting.slack.until(async () => (await ana().modal()) ?? undefined, 'the form');
  return seen;
}
const ana = () => meeting.slack.as('ana');

const everything = {
  goal: 'decide',
  weight: 'high',
  kind: 'low',
  extras: ['low'],
  day: '2026-11-18',
  time: '09:30',
  people: ['yuki', 'ravi'],
  place: 'design',
  places: ['ops', '@yuki'],
};

describe('a click in a form', () => {
  it('carries what was entered so far, and where the form stands', async () => {
    const { clicks } = await opened();
    ana().fills({ title: 'Review', day: '2026-11-18' });
    await ana().clicks('modal', 'more');
    const modal = await ana().modal();
    expect(clicks).toMatchObject([
      {
        container: { type: 'view', view_id: modal?.id },
        view: {
          id: modal?.id,
          hash: expect.any(String),
          state: {
            values: {
              title: { 'title.entered': { type: 'plain_text_input', value: 'Review' } },
              day: { 'day.entered': { type: 'datepicker', selected_date: '2026-11-18' } },
              time: { 'time.entered': { type: 'timepicker', selected_time: null } },
            },
          },
        },
      },
    ]);
  });

  it('may change the form, which keeps what was entered', async () => {
    const { submitted } = await opened((bot) => {
      bot.action('more', async ({ body, client }) => {
        if (body.type !== 'block_actions' || !body.view) return;
        const { id, hash } = body.view;
        await client.views.update({ view_id: id, hash, view: { ...form, title: plain('Longer form') } });
      });
    });
    ana().fills({ title: 'Review' });
    await ana().clicks('modal', 'more');
    await meeting.slack.until(
      async () => (JSON.stringify((await ana().modal())?.view).includes('Longer form') ? true : undefined),
      'the longer form',
    );
    await ana().submits(everything);
    expect(submitted).toMatchObject([{ title: { 'title.entered': { value: 'Review' } } }]);
    expect(await ana().modal()).toBeNull();
  });

  it('of an input is told only where its block asks for it', async () => {
    const { clicks } = await opened();
    await ana().clicks('modal', 'goal', 'dec');
    expect(clicks[0]?.actions).toMatchObject([{ action_id: 'goal.entered', value: 'dec' }]);
    await expect(ana().clicks('modal', 'title', 'x')).rejects.toThrow('no dispatch_action');
  });
});

describe('a filled-in form', () => {
  it('hands over each element in Slack’s shape', async () => {
    const { submitted } = await opened();
    await ana().submits({ title: 'Review', ...everything });
    const high = expect.objectContaining({ value: 'high' });
    const low = expect.objectContaining({ value: 'low' });
    expect(submitted).toEqual([
      {
        title: { 'title.entered': { type: 'plain_text_input', value: 'Review' } },
        goal: { 'goal.entered': { type: 'plain_text_input', value: 'decide' } },
        weight: { 'weight.entered': { type: 'radio_buttons', selected_option: high } },
        kind: { 'kind.entered': { type: 'static_select', selected_option: low } },
        extras: { 'extras.entered': { type: 'checkboxes', selected_options: [low] } },
        day: { 'day.entered': { type: 'datepicker', selected_date: '2026-11-18' } },
        time: { 'time.entered': { type: 'timepicker', selected_time: '09:30' } },
        people: { 'people.entered': { type: 'multi_users_select', selected_users: ['U0YUKI', 'U0RAVI'] } },
        place: { 'place.entered': { type: 'conversations_select', selected_conversation: 'C0DESIGN' } },
        places: {
          'places.entered': {
            type: 'multi_conversations_select',
            selected_conversations: ['C0OPS', ana().placeId('@yuki')],
          },
        },
      },
    ]);
  });

  it('says which field there is none of', async () => {
    await opened();
    ana().fills({ titel: 'Review' });
    await expect(ana().submits()).rejects.toThrow('There is no titel here');
  });
});

describe('a button that is a link', () => {
  const link: KnownBlock[] = [
    {
      type: 'actions',
      block_id: 'row',
      elements: [{ type: 'button', action_id: 'open', url: 'https://example.com/42', text: plain('Open') }],
    },
  ];
  const post = async () => {
    await meeting.client.chat.postMessage({ channel: 'C0DESIGN', text: 'Open it', blocks: link });
    return (await ana().sees('design')).at(-1)!;
  };

  it('leads to its address, and the app is told', async () => {
    const { clicks } = await opened();
    expect(await ana().follows(await post(), 'open')).toBe('https://example.com/42');
    expect(clicks[0]?.actions).toMatchObject([{ type: 'button', action_id: 'open' }]);
  });

  it('leads there all the same when the app does not answer', async () => {
    meeting = await meet();
    expect(await ana().follows(await post(), 'open')).toBe('https://example.com/42');
    expect(meeting.slack.warnings[0]).toMatch(/wants an answer/);
  });
});

it('a call can be made slow', async () => {
  meeting = await meet();
  meeting.slack.setFaults([{ kind: 'slow', method: 'auth.test', milliseconds: 120, times: 1 }]);
  await meeting.client.auth.test();
  await meeting.client.auth.test();
  const [slow, quick] = meeting.slack.calls('auth.test');
  expect(slow?.tookMs).toBeGreaterThanOrEqual(110);
  expect(quick?.tookMs).toBeLessThan(110);
});
