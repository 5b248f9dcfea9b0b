import { button, section } from '../../../domain/blocks.js';
import { canvasMarkdown } from '../../../domain/canvas-markdown.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import type { ChannelId } from '../../../domain/ids.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { charterText, type Signed, type Standing } from '../charter.views.js';

/** The charter as a canvas. */
export function charterCanvas(say: Say, standing: Standing, signed: Signed): string {
  const { lines, notes } = charterText(say, standing, signed);
  return [
    ...lines.map((line) => `- ${canvasMarkdown(line)}`),
    '',
    ...[...notes, say('board.kept')].flatMap((note) => [canvasMarkdown(note), '']),
  ].join('\n');
}

/** What is left of it in a canvas where it does not stand any more. */
export const elsewhereCanvas = (say: Say): string => canvasMarkdown(say('board.elsewhere'));

/** For an admin: where it stands. */
export function boardMessage(say: Say, channel: ChannelId): MessageContent {
  const text = say('board.stands', { channel: markup(`<#${channel}>`) });
  return {
    text,
    blocks: [
      section(`📌 ${text}`),
      { type: 'actions', elements: [button('charter.take_down', say.plain('board.take_down_button'))] },
    ],
  };
}
