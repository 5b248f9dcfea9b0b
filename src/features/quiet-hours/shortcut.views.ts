import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Key, Say } from '../../domain/copy/index.js';
import { type HeldText, plainTextOf } from '../../domain/held-text.js';
import type { UserId } from '../../domain/ids.js';
import type { Day } from '../../domain/local-time.js';
import { MOST_RECIPIENTS } from './held.rules.js';
import { shortened } from './held.views.js';
import { small } from './nudge.views.js';
import { type When, WHENS } from './shortcut.rules.js';

const plain = (say: Say, key: Key) => ({ type: 'plain_text' as const, text: say.plain(key) });

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
    title: plain(say, 'held.shortcut_title'),
    submit: plain(say, 'held.hold_submit'),
    close: plain(say, 'common.cancel_close'),
    blocks: [
      { type: 'section', text: { type: 'plain_text', text: quoted(say, text), emoji: true } },
      input('to', plain(say, 'held.to_label'), {
        type: 'multi_users_select',
        action_id: 'to',
        placeholder: plain(say, 'held.to_placeholder'),
        max_selected_items: MOST_RECIPIENTS,
        ...(recipients.length > 0 ? { initial_users: recipients } : {}),
      }),
      input('when', plain(say, 'held.when_label'), {
        type: 'static_select',
        action_id: 'when',
        options,
        ...(next ? { initial_option: next } : {}),
      }),
      {
        ...input('day', plain(say, 'held.day_label'), {
          type: 'datepicker',
          action_id: 'day',
          initial_date: today,
        }),
        optional: true,
        hint: plain(say, 'held.day_hint'),
      },
      {
        ...input('clock', plain(say, 'held.clock_label'), { type: 'timepicker', action_id: 'clock' }),
        optional: true,
      },
      ...(canBeTakenBack ? [small(say('held.unsend_note'))] : []),
    ],
  };
}

const quoted = (say: Say, text: HeldText): string =>
  say.plain('held.quoted', { words: shortened(plainTextOf(text)) });

const whenOption = (say: Say, when: When): PlainTextOption => ({
  text: plain(say, `held.when_${when}_option`),
  value: when,
});

type Input = Extract<KnownBlock, { type: 'input' }>;
const input = (id: string, label: Input['label'], element: Input['element']): Input => ({
  type: 'input',
  block_id: id,
  label,
  element,
});
