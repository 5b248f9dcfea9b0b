import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { plain, small } from '../../../domain/blocks.js';
import type { Say } from '../../../domain/copy/index.js';
import { type HeldText, plainTextOf } from '../../../domain/held-text.js';
import type { UserId } from '../../../domain/ids.js';
import type { Day } from '../../../domain/local-time.js';
import { MOST_RECIPIENTS } from './held.rules.js';
import { preview } from './held.views.js';
import { type When, WHENS } from './shortcut.rules.js';

interface Form {
  draft: string;
  text: HeldText;
  /** Whom the message calls, as far as it says. */
  recipients: UserId[];
  today: Day;
  canBeTakenBack: boolean;
}

/** Whom to hold it for, and until when. The words stay with us: they are in the draft, not in the form. */
export function shortcutModal(say: Say, { draft, text, recipients, today, canBeTakenBack }: Form): ModalView {
  const options = WHENS.map((when) => whenOption(say, when));
  const [next] = options;
  return {
    type: 'modal',
    callback_id: 'held.shortcut',
    private_metadata: draft,
    title: plain(say.plain('held.shortcut_title')),
    submit: plain(say.plain('held.hold_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      { type: 'section', text: { ...plain(quoted(say, text)), emoji: true } },
      input('to', plain(say.plain('held.to_label')), {
        type: 'multi_users_select',
        action_id: 'to',
        placeholder: plain(say.plain('held.to_placeholder')),
        max_selected_items: MOST_RECIPIENTS,
        ...(recipients.length > 0 ? { initial_users: recipients } : {}),
      }),
      input('when', plain(say.plain('held.when_label')), {
        type: 'static_select',
        action_id: 'when',
        options,
        ...(next ? { initial_option: next } : {}),
      }),
      {
        ...input('day', plain(say.plain('held.day_label')), {
          type: 'datepicker',
          action_id: 'day',
          initial_date: today,
        }),
        optional: true,
        hint: plain(say.plain('held.day_hint')),
      },
      {
        ...input('clock', plain(say.plain('held.clock_label')), { type: 'timepicker', action_id: 'clock' }),
        optional: true,
      },
      ...(canBeTakenBack ? [small(say('held.unsend_note'))] : []),
    ],
  };
}

const quoted = (say: Say, text: HeldText): string =>
  say.plain('held.quoted', { words: preview(plainTextOf(text)) });

const whenOption = (say: Say, when: When): PlainTextOption => ({
  text: plain(say.plain(`held.when_${when}_option`)),
  value: when,
});

type Input = Extract<KnownBlock, { type: 'input' }>;
const input = (id: string, label: Input['label'], element: Input['element']): Input => ({
  type: 'input',
  block_id: id,
  label,
  element,
});
