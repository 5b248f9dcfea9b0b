import type { ModalView } from '@slack/types';
import { button, plain, section } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import type { ChannelId, UserId } from '../../../domain/ids.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';

/** How a message of this author would move: at once, by an admin, or when they agree. */
export type Way = 'own' | 'steward' | 'others';

const CALLBACK = 'charter.shortcut';

interface Form {
  /** What is kept in the form: see the handlers. */
  about: string;
  author: UserId;
  way: Way;
  /** Where the charter would have it, and why. */
  proposed: { channel: ChannelId; text: string } | null;
}

const modal = (say: Say, submit: string | null, about: string, blocks: ModalView['blocks']): ModalView => ({
  type: 'modal',
  callback_id: CALLBACK,
  private_metadata: about,
  title: plain(say.plain('move.shortcut_title')),
  ...(submit ? { submit: plain(submit) } : {}),
  close: plain(say.plain(submit ? 'common.cancel_close' : 'common.done_close')),
  blocks,
});

/** Where to. What would happen then stands below. */
export function placeModal(say: Say, { about, author, way, proposed }: Form): ModalView {
  const submit = say.plain(way === 'others' ? 'move.ask_submit' : 'move.move_submit');
  return modal(say, submit, about, [
    ...(proposed ? [section(proposed.text)] : []),
    {
      type: 'input',
      block_id: 'to',
      label: plain(say.plain('move.to_label')),
      element: {
        type: 'multi_conversations_select',
        action_id: 'to',
        max_selected_items: 1,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(proposed ? { initial_conversations: [proposed.channel] } : {}),
      },
    },
    section(say(`move.${way}_intro`, { author: markup(`<@${author}>`) })),
  ]);
}

/** From where few read to where everybody does: asked once more. */
export const sureModal = (say: Say, about: string, channel: ChannelId): ModalView =>
  modal(say, say.plain('move.anyway_button'), about, [
    section(say('move.to_public', { channel: markup(`<#${channel}>`) })),
  ]);

export const saidModal = (say: Say, text: string): ModalView => modal(say, null, '', [section(text)]);

/** A message that somebody else wants moved, or had moved. */
interface Wish {
  id: string;
  mover: UserId;
  channel: ChannelId;
  target: ChannelId;
  permalink: string | null;
}

const aboutIt = (say: Say, key: 'move.asks' | 'move.for_you', wish: Wish): string => {
  const { mover, channel, target, permalink } = wish;
  const text = say(key, {
    mover: markup(`<@${mover}>`),
    channel: markup(`<#${channel}>`),
    target: markup(`<#${target}>`),
  });
  return permalink ? `${text} · <${permalink}|${say('move.original_link')}>` : text;
};

/** For an author: who wants their message moved, and where to. */
export function wishMessage(say: Say, wish: Wish): MessageContent {
  const text = aboutIt(say, 'move.asks', wish);
  return {
    text,
    blocks: [
      section(`🧭 ${text}`),
      {
        type: 'actions',
        elements: [
          button('charter.move', say.plain('suggest.move_button'), wish.id, 'primary'),
          button('charter.leave', say.plain('suggest.leave_button'), wish.id),
        ],
      },
    ],
  };
}

/** For an author: an admin moved their message. */
export const movedForMessage = (say: Say, wish: Wish): MessageContent => ({
  text: `🧭 ${aboutIt(say, 'move.for_you', wish)}`,
});
