import type { KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import { button, header, plain, section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { type HeldText, plainTextOf } from '../../../domain/held-text.js';
import { clockText, localTime } from '../../../domain/local-time.js';
import { type Person, shortName } from '../../../domain/person.js';
import { shortened } from '../../../domain/shortened.js';
import { weekdayAndClock } from '../../../domain/slack-date.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { type HeldMessage, MOST_RECIPIENTS } from './held.rules.js';
import { forReader } from '../wording.views.js';

const PREVIEW_CHARACTERS = 90;
const LISTED = 10;
/** Slack's limit for a plain_text_input. */
const EDITABLE_CHARACTERS = 3000;

export const richText = (elements: HeldText): RichTextBlock => ({ type: 'rich_text', elements });

export const preview = (text: string): string => shortened(text, PREVIEW_CHARACTERS);

export interface Promised {
  recipient: Person;
  dueAt: Date;
  /** They work now, so it goes at once. */
  isNow: boolean;
}

/** When it reaches whom, in their time and in the reader's. */
export function promisedLine(say: Say, { recipient, dueAt, isNow }: Promised, viewer: Person): string {
  const name = shortName(recipient);
  if (isNow) return say('held.promised_now', { name });
  const theirs = weekdayAndClock(dueAt, recipient.zone, say.locale);
  return say('held.promised', { name, theirs, yours: forReader(say, dueAt, viewer) });
}

/** The words as they reach the recipient. */
export function deliveredMessage(
  say: Say,
  held: HeldMessage,
  text: HeldText,
  sender: Person,
  { mayBeSecond = false } = {},
): MessageContent {
  const { name } = sender;
  const words = preview(plainTextOf(text));
  const clock = writtenClock(held, sender);
  return {
    text: clock ? say('held.text_written', { name, clock, words }) : say('held.text', { name, words }),
    blocks: [
      section(headLine(say, held, sender)),
      richText(text),
      small(say('held.answer_directly', { name: shortName(sender) })),
      ...(mayBeSecond ? [small(say('held.may_be_second'))] : []),
    ],
  };
}

const writtenClock = ({ writtenAt }: HeldMessage, { zone }: Person): string | null =>
  zone && clockText(localTime(writtenAt, zone).clock);

/** Whose it is, when and where they wrote it, with a link to it. */
export function headLine(say: Say, held: HeldMessage, sender: Person): string {
  const clock = writtenClock(held, sender);
  const link =
    held.permalink && !held.isTakenBack ? ` · <${held.permalink}|${say('held.see_original')}>` : '';
  return `${fromLine(say, sender.name, clock, held.channel)}${link}`;
}

function fromLine(say: Say, name: string, clock: string | null, channel: string | null): string {
  const place = markup(`<#${channel}>`);
  if (clock && channel) return say('held.from_written_in', { name, clock, place });
  if (clock) return say('held.from_written', { name, clock });
  return channel ? say('held.from_in', { name, place }) : say('held.from', { name });
}

/** Gives the words back to the sender when they could not be delivered. */
export function returnedMessage(
  say: Say,
  text: HeldText,
  recipient: Person | null,
  why: 'undeliverable' | 'cancelled',
): MessageContent {
  if (why === 'cancelled') {
    const told = say('held.cancelled_words');
    return { text: told, blocks: [section(told), richText(text)] };
  }
  const name = recipient && shortName(recipient);
  return {
    text: name ? say('held.returned_text', { name }) : say('held.returned_unknown_text'),
    blocks: [section(name ? say('held.returned', { name }) : say('held.returned_unknown')), richText(text)],
  };
}

/** A person's held messages, each with its buttons. */
export function heldBlocks(
  say: Say,
  held: HeldMessage[],
  people: Map<string, Person>,
  viewer: Person,
): KnownBlock[] {
  const top = header(say.plain('held.list_header'));
  if (held.length === 0) return [top, small(say('held.list_empty'))];
  const more = held.length > LISTED ? [small(say('held.list_more', { count: held.length - LISTED }))] : [];
  return [
    top,
    ...held.slice(0, LISTED).flatMap((one) => heldItem(say, one, people.get(one.recipient), viewer)),
    ...more,
  ];
}

function heldItem(say: Say, held: HeldMessage, recipient: Person | undefined, viewer: Person): KnownBlock[] {
  const words = held.text && plainTextOf(held.text);
  const line = recipient
    ? promisedLine(say, { recipient, dueAt: held.dueAt, isNow: false }, viewer)
    : say('held.leaves', { at: forReader(say, held.dueAt, viewer) });
  const shown =
    words === null ? say.plain('held.unreadable') : say.plain('held.quoted', { words: preview(words) });
  const edit =
    words !== null && words.length <= EDITABLE_CHARACTERS
      ? [button('held.edit', say.plain('held.edit_button'), held.id)]
      : [];
  return [
    section(line),
    { type: 'section', text: { ...plain(shown), emoji: true } },
    {
      type: 'actions',
      elements: [
        ...edit,
        { ...button('held.send_now', say.plain('held.send_now_button'), held.id), confirm: sureToSend(say) },
        button('held.cancel', say.plain('held.cancel_button'), held.id, 'danger'),
      ],
    },
  ];
}

const sureToSend = (say: Say) => ({
  title: plain(say.plain('held.send_now_question')),
  text: plain(say.plain('held.send_now_warning')),
  confirm: plain(say.plain('held.send_now_yes_button')),
  deny: plain(say.plain('held.send_now_no_button')),
});

const textInput = (say: Say, initial?: string): KnownBlock => ({
  type: 'input',
  block_id: 'text',
  label: plain(say.plain('held.message_label')),
  element: {
    type: 'plain_text_input',
    action_id: 'text',
    multiline: true,
    max_length: EDITABLE_CHARACTERS,
    ...(initial ? { initial_value: initial } : {}),
  },
});

export const editModal = (say: Say, held: HeldMessage, text: HeldText): ModalView => ({
  type: 'modal',
  callback_id: 'held.edit',
  private_metadata: held.id,
  title: plain(say.plain('held.edit_title')),
  submit: plain(say.plain('common.save_submit')),
  close: plain(say.plain('common.cancel_close')),
  blocks: [textInput(say, plainTextOf(text))],
});

export const composeModal = (say: Say): ModalView => ({
  type: 'modal',
  callback_id: 'later.compose',
  title: plain(say.plain('held.compose_title')),
  submit: plain(say.plain('held.hold_submit')),
  close: plain(say.plain('common.cancel_close')),
  blocks: [
    {
      type: 'input',
      block_id: 'to',
      label: plain(say.plain('held.to_label')),
      hint: plain(say.plain('held.to_hint')),
      element: {
        type: 'multi_users_select',
        action_id: 'to',
        placeholder: plain(say.plain('held.to_placeholder')),
        max_selected_items: MOST_RECIPIENTS,
      },
    },
    textInput(say),
  ],
});

export const composedModal = (say: Say, promised: Promised[], viewer: Person): ModalView => ({
  type: 'modal',
  title: plain(say.plain('held.composed_title')),
  close: plain(say.plain('common.done_close')),
  blocks: [
    section(promised.map((one) => promisedLine(say, one, viewer)).join('\n')),
    small(say('held.where_to_change')),
  ],
});
