import type { KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import { escape } from '../../domain/escape.js';
import { type HeldText, plainTextOf } from '../../domain/held-text.js';
import { clockText, localTime } from '../../domain/local-time.js';
import { type Person, shortName } from '../../domain/person.js';
import { slackDate, weekdayAndClock } from '../../domain/slack-date.js';
import type { MessageContent } from '../../platform/slack/interactions.js';
import { type HeldMessage, MOST_RECIPIENTS } from './held.rules.js';
import { button, forReader, small } from './nudge.views.js';

const PREVIEW_CHARACTERS = 90;
const LISTED = 10;
/** Slack's limit for a plain_text_input. */
const EDITABLE_CHARACTERS = 3000;

const richText = (elements: HeldText): RichTextBlock => ({ type: 'rich_text', elements });

const shortened = (text: string): string =>
  text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS).trimEnd()}…` : text;

export interface Promised {
  recipient: Person;
  dueAt: Date;
  /** They work now, so it goes at once. */
  isNow: boolean;
}

/** When it reaches whom, in their time and in the reader's. */
export function promisedLine({ recipient, dueAt, isNow }: Promised, viewer: Person): string {
  const name = escape(shortName(recipient));
  if (isNow) return `*${name}* is at work now, so it goes right away.`;
  const theirs = recipient.zone ? weekdayAndClock(dueAt, recipient.zone) : dueAt.toISOString();
  return `*${name}* gets it *${theirs}* their time, that is ${forReader(dueAt, viewer)} for you.`;
}

/** The words as they reach the recipient. */
export function deliveredMessage(held: HeldMessage, text: HeldText, sender: Person): MessageContent {
  const name = escape(sender.name);
  const written = sender.zone
    ? `, written ${clockText(localTime(held.writtenAt, sender.zone).clock)} their time`
    : '';
  const place = held.channel ? `, in <#${held.channel}>` : '';
  const link = held.permalink ? ` · <${held.permalink}|See the original>` : '';
  return {
    text: `From ${name}${written}: ${escape(shortened(plainTextOf(text)))}`,
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', verbatim: true, text: `*From ${name}*${written}${place}${link}` },
      },
      richText(text),
      small(`Held for your working hours. To answer, write to ${escape(shortName(sender))} directly.`),
    ],
  };
}

/** Gives the words back to the sender when they could not be delivered. */
export function returnedMessage(text: HeldText, recipient: Person | null): MessageContent {
  const name = recipient ? escape(shortName(recipient)) : 'the person it was for';
  return {
    text: `I could not deliver your message to ${name}.`,
    blocks: [
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: `I could not deliver your message to *${name}*: they have left, or Slack did not let me write to them. Here it is back, so that nothing is lost.`,
        },
      },
      richText(text),
    ],
  };
}

/** A person's held messages, each with its buttons. */
export function heldBlocks(held: HeldMessage[], people: Map<string, Person>, viewer: Person): KnownBlock[] {
  const header: KnownBlock = { type: 'header', text: { type: 'plain_text', text: 'Held messages' } };
  if (held.length === 0) {
    return [
      header,
      small('Nothing is held. `/later @name your message` sends something in somebody’s morning.'),
    ];
  }
  const more = held.length > LISTED ? [small(`And ${held.length - LISTED} more, later.`)] : [];
  return [
    header,
    ...held.slice(0, LISTED).flatMap((one) => heldItem(one, people.get(one.recipient), viewer)),
    ...more,
  ];
}

function heldItem(held: HeldMessage, recipient: Person | undefined, viewer: Person): KnownBlock[] {
  const words = held.text && plainTextOf(held.text);
  const line = recipient
    ? promisedLine({ recipient, dueAt: held.dueAt, isNow: false }, viewer)
    : `It leaves ${slackDate(held.dueAt, held.dueAt.toISOString())}.`;
  const edit =
    words !== null && words.length <= EDITABLE_CHARACTERS ? [button('held.edit', 'Edit', held.id)] : [];
  return [
    { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: line } },
    {
      type: 'section',
      text: {
        type: 'plain_text',
        text:
          words === null
            ? 'I can no longer read this one: the encryption key was changed.'
            : `“${shortened(words)}”`,
        emoji: true,
      },
    },
    {
      type: 'actions',
      elements: [
        ...edit,
        {
          ...button('held.send_now', 'Send now', held.id),
          confirm: {
            title: { type: 'plain_text', text: 'Send it now?' },
            text: { type: 'plain_text', text: 'It may reach them outside their working hours.' },
            confirm: { type: 'plain_text', text: 'Send now' },
            deny: { type: 'plain_text', text: 'Keep holding' },
          },
        },
        button('held.cancel', 'Cancel', held.id, 'danger'),
      ],
    },
  ];
}

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const textInput = (initial?: string): KnownBlock => ({
  type: 'input',
  block_id: 'text',
  label: plain('Message'),
  element: {
    type: 'plain_text_input',
    action_id: 'text',
    multiline: true,
    max_length: EDITABLE_CHARACTERS,
    ...(initial ? { initial_value: initial } : {}),
  },
});

export const editModal = (held: HeldMessage, text: HeldText): ModalView => ({
  type: 'modal',
  callback_id: 'held.edit',
  private_metadata: held.id,
  title: plain('Edit held message'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [textInput(plainTextOf(text))],
});

export const composeModal = (): ModalView => ({
  type: 'modal',
  callback_id: 'later.compose',
  title: plain('Send in their morning'),
  submit: plain('Hold'),
  close: plain('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: 'to',
      label: plain('To'),
      hint: plain('Each of them gets it at their own next working moment.'),
      element: {
        type: 'multi_users_select',
        action_id: 'to',
        placeholder: plain('Pick people'),
        max_selected_items: MOST_RECIPIENTS,
      },
    },
    textInput(),
  ],
});

export const composedModal = (promised: Promised[], viewer: Person): ModalView => ({
  type: 'modal',
  title: plain('Held'),
  close: plain('Done'),
  blocks: [
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        verbatim: true,
        text: promised.map((one) => promisedLine(one, viewer)).join('\n'),
      },
    },
    small('Edit, send or cancel it on Daybreak’s Home tab or with `/daybreak status`.'),
  ],
});
