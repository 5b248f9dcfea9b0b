import type { KnownBlock } from '@slack/types';
import { button, section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { escape } from '../../../domain/escape.js';
import { type HeldText, plainTextOf } from '../../../domain/held-text.js';
import type { ChannelId } from '../../../domain/ids.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';

const channelLink = (channel: ChannelId) => markup(`<#${channel}>`);

interface Origin {
  author: string;
  /** Whoever moved it, when that was somebody else. */
  mover: string | null;
  /** Where it was written; null for a private channel, which is nobody's business elsewhere. */
  channel: ChannelId | null;
  permalink: string | null;
}

/** The message where it belongs: who wrote it and where, and their words, which call nobody. */
export function movedMessage(
  say: Say,
  text: HeldText,
  { author, mover, channel, permalink }: Origin,
): MessageContent {
  const by = mover === null ? '' : '_by';
  const people = { name: author, ...(mover === null ? {} : { mover }) };
  const from = channel
    ? say(`move.from${by}`, { ...people, channel: channelLink(channel) })
    : say(`move.from_private${by}`, people);
  const link = channel && permalink ? ` · <${permalink}|${say('move.original_link')}>` : '';
  const blocks: KnownBlock[] = [small(`🧭 ${from}${link}`), { type: 'rich_text', elements: text }];
  return { text: `${from}: ${escape(plainTextOf(text))}`, blocks };
}

/** The line that stays where it was written. */
export function stubMessage(say: Say, channel: ChannelId, permalink: string | null): MessageContent {
  const link = permalink ? ` · <${permalink}|${say('move.read_link')}>` : '';
  return { text: `🧭 ${say('move.stub', { channel: channelLink(channel) })}${link}` };
}

/** Tells the author that it is done, and offers to undo it. */
export function doneMessage(say: Say, id: string, channel: ChannelId, isRemoved: boolean): MessageContent {
  const text = say(isRemoved ? 'move.done_and_removed' : 'move.done', { channel: channelLink(channel) });
  return {
    text,
    blocks: [
      section(`🧭 ${text}`),
      { type: 'actions', elements: [button('charter.undo', say.plain('move.undo_button'), id)] },
    ],
  };
}

/** From where few read to where everybody does: asked once more. */
export function publicQuestion(say: Say, id: string, channel: ChannelId): MessageContent {
  const text = say('move.to_public', { channel: channelLink(channel) });
  return {
    text,
    blocks: [
      section(text),
      {
        type: 'actions',
        elements: [
          button('charter.move', say.plain('move.anyway_button'), `${id} sure`),
          button('charter.leave', say.plain('suggest.leave_button'), id),
        ],
      },
    ],
  };
}
