import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { button, header, plain, section, small } from '../../../domain/blocks.js';
import type { Say } from '../../../domain/copy/index.js';
import { type Norm, shareOf } from './norm.rules.js';

/** What an admin sees of the workspace as a whole; null while too few people are in it. */
export interface NormNumbers {
  all: number;
  acted: number;
  urgent: number;
  silent: number;
}

/** For admins: the norm, whether it helps, and the way to change it. */
export function normBlocks(say: Say, norm: Norm, numbers: NormNumbers | null): KnownBlock[] {
  const line = say('norm.line', {
    silent: norm.isSilent ? 'yes' : 'no',
    cap: norm.dailyCap,
    channels: norm.exemptChannels.length,
    markers: norm.urgentMarkers.join(', ') || say.plain('norm.no_markers'),
  });
  return [
    header(say.plain('norm.title')),
    section(line, button('norm.edit', say.plain('norm.edit_button'), 'edit')),
    small(numbers ? numbersText(say, numbers) : say('norm.too_few')),
  ];
}

function numbersText(say: Say, { all, acted, urgent, silent }: NormNumbers): string {
  const share = all > 0 ? [say('norm.share', { share: shareOf({ acted, all }), notes: all })] : [];
  const counted = urgent + silent > 0 ? [say('norm.counted', { urgent, silent })] : [];
  return [...share, ...counted].join('\n') || say('norm.too_few');
}

export function normModal(say: Say, norm: Norm): ModalView {
  const shown: PlainTextOption = { text: plain(say.plain('norm.shown_on_option')), value: 'on' };
  const silent: PlainTextOption = { text: plain(say.plain('norm.shown_silent_option')), value: 'silent' };
  return {
    type: 'modal',
    callback_id: 'norm.edit',
    title: plain(say.plain('norm.modal_title')),
    submit: plain(say.plain('common.save_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      {
        type: 'input',
        block_id: 'shown',
        label: plain(say.plain('norm.shown_label')),
        element: {
          type: 'static_select',
          action_id: 'shown',
          options: [shown, silent],
          initial_option: norm.isSilent ? silent : shown,
        },
      },
      {
        type: 'input',
        block_id: 'exempt',
        optional: true,
        label: plain(say.plain('norm.exempt_label')),
        hint: plain(say.plain('norm.exempt_hint')),
        element: channelsElement(norm),
      },
      textInput(say, 'cap', String(norm.dailyCap)),
      { ...textInput(say, 'markers', norm.urgentMarkers.join(', ')), optional: true },
    ],
  };
}

const channelsElement = ({ exemptChannels }: Norm): MultiConversations => ({
  type: 'multi_conversations_select',
  action_id: 'exempt',
  filter: { include: ['public', 'private'], exclude_bot_users: true },
  ...(exemptChannels.length > 0 ? { initial_conversations: [...exemptChannels] } : {}),
});
type MultiConversations = Extract<
  Extract<KnownBlock, { type: 'input' }>['element'],
  { type: 'multi_conversations_select' }
>;

const textInput = (
  say: Say,
  name: 'cap' | 'markers',
  value: string,
): Extract<KnownBlock, { type: 'input' }> => ({
  type: 'input',
  block_id: name,
  label: plain(say.plain(`norm.${name}_label`)),
  hint: plain(say.plain(`norm.${name}_hint`)),
  element: { type: 'plain_text_input', action_id: name, ...(value ? { initial_value: value } : {}) },
});
