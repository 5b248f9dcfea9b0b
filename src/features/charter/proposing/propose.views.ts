import type { InputBlock, ModalView } from '@slack/types';
import { button, plain, section } from '../../../domain/blocks.js';
import { BUILT_IN_KINDS, type Charter, type KindId } from '../../../domain/charter.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { escape } from '../../../domain/escape.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { kindLabel, type Standing } from '../charter.views.js';
import { diffBlock } from '../diff.views.js';

/** Stands for a kind that does not exist yet; no id of a kind looks like this. */
export const NEW_KIND = '+';
/** Slack's limit for a section is 3,000 characters: https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MOST_DIFF = 2_400;
/** Slack's limit: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const MOST_TYPED = 3_000;

const modal = (
  say: Say,
  callbackId: string,
  metadata: string,
  submit: string | null,
  blocks: ModalView['blocks'],
): ModalView => ({
  type: 'modal',
  callback_id: callbackId,
  private_metadata: metadata,
  title: plain(say.plain('propose.title')),
  ...(submit ? { submit: plain(submit) } : {}),
  close: plain(say.plain(submit ? 'common.cancel_close' : 'common.done_close')),
  blocks,
});

/** Which kind. The form itself follows. */
export function pickKindModal(say: Say, charter: Charter): ModalView {
  const missing = BUILT_IN_KINDS.filter((kind) => !(kind in charter.kinds));
  const options = [...Object.keys(charter.kinds), ...missing].slice(0, 99).map((kind) => ({
    text: plain(kindLabel(say, charter, kind).slice(0, 75)),
    value: kind,
  }));
  return modal(say, 'charter.propose_kind', '', say.plain('propose.next_submit'), [
    {
      type: 'input',
      block_id: 'kind',
      label: plain(say.plain('propose.kind_label')),
      element: {
        type: 'static_select',
        action_id: 'kind',
        options: [...options, { text: plain(say.plain('propose.new_option')), value: NEW_KIND }],
      },
    },
  ]);
}

type Field =
  'label' | 'place_name' | 'place_url' | 'answer' | 'words' | 'patterns' | 'links' | 'examples' | 'reason';

function textField(
  say: Say,
  name: Field,
  value: string,
  { isLong = false, isRequired = false } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: !isRequired,
    label: plain(say.plain(`propose.${name}_label`)),
    ...(name === 'label' || name === 'place_url' ? {} : { hint: plain(say.plain(`propose.${name}_hint`)) }),
    element: {
      type: 'plain_text_input',
      action_id: name,
      max_length: isLong ? MOST_TYPED : 250,
      ...(isLong ? { multiline: true } : {}),
      ...(value ? { initial_value: value } : {}),
    },
  };
}

/** One to a line. What is longer than Slack's field stays out of the form, and so as it is: only the file can change it. */
function longField(say: Say, name: Field, lines: readonly string[] = []): InputBlock[] {
  const value = lines.join('\n');
  return value.length > MOST_TYPED ? [] : [textField(say, name, value, { isLong: true })];
}

/** All there is to say of one kind, as it stands. `base` is the version that would change. */
export function kindModal(say: Say, { charter, channels }: Standing, kind: KindId, base: number): ModalView {
  const rules = charter.kinds[kind];
  const channel = rules?.channels[0] === undefined ? undefined : channels.get(rules.channels[0]);
  const { words, emoji, patterns, links, examples } = rules?.recognise ?? {};
  const breaks = { text: plain(say.plain('propose.breaks_option')), value: 'yes' };
  const isOwn = kind === NEW_KIND || rules?.label !== undefined;
  return modal(say, 'charter.propose', JSON.stringify({ kind, base }), say.plain('propose.propose_submit'), [
    section(
      `*${escape(kind === NEW_KIND ? say.plain('propose.new_option') : kindLabel(say, charter, kind))}*`,
    ),
    ...(isOwn ? [textField(say, 'label', rules?.label ?? '', { isRequired: true })] : []),
    {
      type: 'input',
      block_id: 'channel',
      optional: true,
      label: plain(say.plain('propose.channel_label')),
      element: {
        type: 'multi_conversations_select',
        action_id: 'channel',
        max_selected_items: 1,
        filter: { include: ['public'], exclude_bot_users: true },
        ...(channel ? { initial_conversations: [channel] } : {}),
      },
    },
    textField(say, 'place_name', rules?.place?.name ?? ''),
    textField(say, 'place_url', rules?.place?.url ?? ''),
    textField(say, 'answer', rules?.answer_within ?? ''),
    {
      type: 'input',
      block_id: 'breaks',
      optional: true,
      label: plain(say.plain('propose.breaks_label')),
      element: {
        type: 'checkboxes',
        action_id: 'breaks',
        options: [breaks],
        ...(rules?.may_break_quiet_hours ? { initial_options: [breaks] } : {}),
      },
    },
    ...longField(say, 'words', [...(words ?? []), ...(emoji ?? [])]),
    ...longField(say, 'links', links),
    ...longField(say, 'patterns', patterns),
    ...longField(say, 'examples', examples),
    textField(say, 'reason', '', { isRequired: true }),
  ]);
}

export const sentModal = (say: Say, text: string): ModalView =>
  modal(say, 'charter.proposed', '', null, [section(text)]);

interface Shown {
  id: string;
  author: string;
  reason: string;
  yaml: string;
}

/** For an admin: who proposes what, and why. */
export function proposalMessage(
  say: Say,
  { id, author, reason, yaml }: Shown,
  current: string,
): MessageContent {
  const text = say('propose.message', { author: markup(`<@${author}>`), reason });
  return {
    text,
    blocks: [
      section(`🧭 ${text}`),
      ...diffBlock(current, yaml, MOST_DIFF),
      {
        type: 'actions',
        elements: [
          button('charter.approve', say.plain('propose.approve_button'), id, 'primary'),
          button('charter.decline', say.plain('propose.decline_button'), id),
        ],
      },
    ],
  };
}
