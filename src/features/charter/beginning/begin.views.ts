import type { InputBlock, ModalView } from '@slack/types';
import { button, plain, section } from '../../../domain/blocks.js';
import { BUILT_IN_KINDS, READY_CHARTERS } from '../../../domain/charter.js';
import type { Say } from '../../../domain/copy/index.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';

/** The kinds whose places are asked for when a charter begins. */
export const ASKED_KINDS = BUILT_IN_KINDS.filter((kind) => kind !== 'social');

/** There is none: what that means and, for admins, how to begin. */
export function noCharterMessage(say: Say, isAdmin: boolean): MessageContent {
  const text = say('charter.none');
  if (!isAdmin) return { text };
  const begin = button('charter.begin', say.plain('charter.begin_button'), undefined, 'primary');
  return {
    text,
    blocks: [section(`🧭 ${text}\n${say('charter.none_admin')}`), { type: 'actions', elements: [begin] }],
  };
}

/** The interview: which team is most like yours, and what belongs in which of your channels. */
export function beginModal(say: Say): ModalView {
  const options = READY_CHARTERS.map((name) => ({
    text: plain(say.plain(`charter.from_${name}`)),
    value: name,
  }));
  return {
    type: 'modal',
    callback_id: 'charter.begin',
    title: plain(say.plain('charter.modal_title')),
    submit: plain(say.plain('common.save_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      {
        type: 'input',
        block_id: 'from',
        label: plain(say.plain('charter.from_label')),
        element: {
          type: 'static_select',
          action_id: 'from',
          options,
          ...(options[0] ? { initial_option: options[0] } : {}),
        },
      },
      textInput('name', say.plain('charter.name_label'), 80),
      ...ASKED_KINDS.map((kind) => channelInput(say, kind)),
      {
        type: 'input',
        block_id: 'exempt',
        optional: true,
        label: plain(say.plain('charter.exempt_label')),
        hint: plain(say.plain('charter.exempt_hint')),
        element: {
          type: 'multi_conversations_select',
          action_id: 'exempt',
          filter: { include: ['public'], exclude_bot_users: true },
        },
      },
      addressInput(say, 'tracker'),
      addressInput(say, 'wiki'),
    ],
  };
}

const channelInput = (say: Say, kind: (typeof ASKED_KINDS)[number]): InputBlock => ({
  type: 'input',
  block_id: kind,
  optional: true,
  label: plain(say.plain('charter.channel_label', { kind: say.plain(`charter.kind_${kind}`) })),
  ...(kind === ASKED_KINDS[0] ? { hint: plain(say.plain('charter.channel_hint')) } : {}),
  element: {
    type: 'multi_conversations_select',
    action_id: kind,
    max_selected_items: 1,
    // A private channel's name must not stand where everybody reads it.
    filter: { include: ['public'], exclude_bot_users: true },
  },
});

const textInput = (name: string, label: string, most: number): InputBlock => ({
  type: 'input',
  block_id: name,
  label: plain(label),
  element: { type: 'plain_text_input', action_id: name, max_length: most },
});

const addressInput = (say: Say, name: 'tracker' | 'wiki'): InputBlock => ({
  ...textInput(name, say.plain(`charter.${name}_label`), 500),
  optional: true,
  hint: plain(say.plain(`charter.${name}_hint`)),
});
