import type { KnownBlock, ModalView } from '@slack/types';
import { button, plain, section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { heldTextRaw } from '../../../domain/held-text.js';
import type { ChannelId } from '../../../domain/ids.js';
import { type Person, shortName } from '../../../domain/person.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { CALL_MINUTES, MOST_IN_PART, PARTS, type Summary } from './circle.rules.js';

interface WayOut {
  id: string;
  others: Person[];
  /** A date token of a time inside everybody's hours; null where there is none soon. */
  when: string | null;
}

/** For one of two or three who write to and fro. */
export function wayOutMessage(say: Say, { id, others, when }: WayOut): MessageContent {
  const names = new Intl.ListFormat(say.locale).format(others.map(shortName));
  const text = say('circle.offer', { names });
  const call = when && say('circle.offer_call', { when: markup(when), minutes: CALL_MINUTES });
  return {
    text,
    blocks: [
      section(`🧭 ${[text, say('circle.offer_summary'), ...(call ? [call] : [])].join('\n')}`),
      {
        type: 'actions',
        elements: [
          button('charter.sum_up', say.plain('circle.sum_up_button'), id, 'primary'),
          ...(when ? [button('charter.call', say.plain('circle.call_button'), id)] : []),
          button('charter.circle_on', say.plain('circle.on_button'), id),
          button('charter.off_for_me', say.plain('suggest.off_button'), id),
        ],
      },
      small(say('circle.private')),
    ],
  };
}

/** What to fill in: each part may be left empty. */
export const summaryModal = (say: Say, id: string): ModalView => ({
  type: 'modal',
  callback_id: 'charter.summary',
  private_metadata: id,
  title: plain(say.plain('circle.form_title')),
  submit: plain(say.plain('circle.form_submit')),
  close: plain(say.plain('common.cancel_close')),
  blocks: [
    section(say('circle.form_intro')),
    ...PARTS.map((part): KnownBlock => ({
      type: 'input',
      block_id: part,
      optional: true,
      label: plain(say.plain(`circle.${part}_label`)),
      element: { type: 'plain_text_input', action_id: part, multiline: true, max_length: MOST_IN_PART },
    })),
  ],
});

/** In the thread: what somebody summed up. It calls nobody. */
export function summaryMessage(say: Say, author: Person, summary: Summary): MessageContent {
  const text = say('circle.summary', { name: shortName(author) });
  return {
    text,
    blocks: [section(`🧭 ${text}`), ...partBlocks(say, summary), small(say('circle.summary_asks'))],
  };
}

/** For whoever summed up, where it could not be posted. */
export function returnedMessage(say: Say, channel: ChannelId, summary: Summary): MessageContent {
  const text = say('circle.returned', { channel: markup(`<#${channel}>`) });
  return { text, blocks: [section(`🧭 ${text}`), ...partBlocks(say, summary)] };
}

const partBlocks = (say: Say, summary: Summary): KnownBlock[] =>
  PARTS.flatMap((part): KnownBlock[] => {
    const words = summary[part];
    if (!words) return [];
    return [section(`*${say(`circle.${part}_label`)}*`), { type: 'rich_text', elements: heldTextRaw(words) }];
  });

/** In the thread: a short call, at a time inside everybody's hours. `when` shows in each reader's own time. */
export function callMessage(say: Say, author: Person, when: string): MessageContent {
  const text = say('circle.call', { name: shortName(author), when: markup(when), minutes: CALL_MINUTES });
  return { text: `🧭 ${text}` };
}
