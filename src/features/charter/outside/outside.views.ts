import type { KnownBlock, ModalView } from '@slack/types';
import { plain, section } from '../../../domain/blocks.js';
import type { Outside } from '../../../domain/charter.js';
import type { Markup } from '../../../domain/copy/index.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { escape } from '../../../domain/escape.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { MOST_IN_BODY, MOST_IN_TITLE, type Written } from './outside.rules.js';

/** An address may hold what ends it in a link. */
const placeLink = ({ name, url }: Outside): Markup =>
  markup(`<${escape(url.replaceAll('|', '%7C'))}|${escape(name)}>`);

interface Form extends Written {
  /** What is kept in the form: see the handlers. */
  about: string;
  place: Outside;
  /** Whether it is created there with one click; otherwise people carry it themselves. */
  canCreate: boolean;
  isFromPrivate: boolean;
}

/** What is to be created there. */
export function prepareModal(say: Say, form: Form): ModalView {
  const { about, place, canCreate, isFromPrivate, title, body } = form;
  const values = { place: placeLink(place) };
  return {
    type: 'modal',
    callback_id: 'charter.prepare',
    private_metadata: about,
    title: plain(say.plain('outside.form_title')),
    submit: plain(say.plain(canCreate ? 'outside.create_submit' : 'outside.done_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      section(say(canCreate ? 'outside.create_intro' : 'outside.copy_intro', values)),
      ...(isFromPrivate ? [section(say('outside.from_private', values))] : []),
      input('title', say.plain('outside.title_label'), { initial_value: title, max_length: MOST_IN_TITLE }),
      input('body', say.plain('outside.body_label'), {
        initial_value: body,
        max_length: MOST_IN_BODY,
        multiline: true,
        optional: true,
      }),
      ...(canCreate ? [] : [{ ...addressInput(say), optional: true }]),
    ],
  };
}

const input = (
  name: string,
  label: string,
  {
    initial_value,
    optional = false,
    ...rest
  }: { initial_value: string; max_length: number; multiline?: boolean; optional?: boolean },
): KnownBlock => ({
  type: 'input',
  block_id: name,
  label: plain(label),
  optional,
  element: {
    type: 'plain_text_input',
    action_id: name,
    ...rest,
    // Slack takes none that is empty.
    ...(initial_value ? { initial_value } : {}),
  },
});

const addressInput = (say: Say) => ({
  type: 'input' as const,
  block_id: 'url',
  label: plain(say.plain('outside.url_label')),
  element: { type: 'url_text_input' as const, action_id: 'url' },
});

/** In the thread of the message: where it is now. */
export function thereMessage(say: Say, place: Outside, url: string | null): MessageContent {
  const there = url ? placeLink({ ...place, url }) : placeLink(place);
  return { text: `🧭 ${say('outside.there', { place: there })}` };
}

const PRODUCTS = { linear: 'Linear', notion: 'Notion', webhook: 'webhook' } as const;

/** For an admin: its key does not work. */
export const lockedOutMessage = (say: Say, connector: keyof typeof PRODUCTS): MessageContent => ({
  text: `🧭 ${say('outside.locked_out', { connector: PRODUCTS[connector] })}`,
});

/** For its author: it could not be created, and here it is, to copy. */
export function backMessage(
  say: Say,
  reason: 'locked' | 'refused' | 'unreachable',
  { place, title, body }: Written & { place: Outside },
): MessageContent {
  const text = say(`outside.${reason}`, { place: placeLink(place) });
  const words = [title, body].filter(Boolean).join('\n\n');
  return {
    text: `🧭 ${text}`,
    blocks: [
      section(`🧭 ${text}`),
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: words }] }],
      },
    ],
  };
}
