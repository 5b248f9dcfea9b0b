import type { KnownBlock } from '@slack/types';
import { button, section, small } from '../../../domain/blocks.js';
import type { Recognised } from '../../../domain/charter.js';
import { type Say } from '../../../domain/copy/index.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { kindLabel, type Standing, whereMessage } from '../charter.views.js';
import type { Mode, Modes } from './suggest.rules.js';

/** Tells an author, and nobody else, where their message might belong better. `id` is the suggestion's. */
export function suggestionMessage(
  say: Say,
  standing: Standing,
  recognised: Recognised,
  { id, isOutside }: { id: string; isOutside: boolean },
): MessageContent {
  const { text } = whereMessage(say, standing, recognised);
  const move = isOutside
    ? button('charter.prepare', say.plain('outside.prepare_button'), id, 'primary')
    : button('charter.move', say.plain('suggest.move_button'), id, 'primary');
  return {
    text,
    blocks: [
      section(text),
      ...(standing.charter.tone === 'warm' ? [small(say('suggest.warm'))] : []),
      {
        type: 'actions',
        elements: [
          move,
          button('charter.leave', say.plain('suggest.leave_button'), id),
          button('charter.wrong', say.plain('suggest.wrong_button'), id),
          button('charter.off_for_me', say.plain('suggest.off_button'), id),
        ],
      },
    ],
  };
}

/** What suggestions would have said, or did, in the last days. */
export interface Report {
  /** By kind, the most frequent first. */
  watched: { kind: string; count: number }[];
  shown: { all: number; moved: number; left: number; wrong: number };
  /** To how many an answer would have been expected by a certain time. */
  watchedQuestions: number;
  /** How many threads went in circles. */
  watchedCircles: number;
}

interface Reader {
  isAdmin: boolean;
  /** From answers to suggestions. */
  hasLearned: boolean;
  /** Where the command was written. */
  channel: string | null;
  isOffHere: boolean;
  isOffForMe: boolean;
}

/** `/charter suggestions`: whether there are any, and for whom they are off. */
export function suggestionsMessage(
  say: Say,
  standing: Standing,
  modes: Modes,
  report: Report,
  reader: Reader,
  intro: string | null = null,
): MessageContent {
  const text = [
    ...(intro ? [intro] : []),
    say(`suggest.mode_${modes.workspace}`),
    ...(reader.isOffHere ? [say('suggest.mode_off_here')] : []),
    ...(reader.isOffForMe ? [say('suggest.mode_off_for_me')] : []),
  ].join('\n');
  const blocks: KnownBlock[] = [section(`🧭 ${text}`)];
  if (reader.isAdmin)
    blocks.push(
      ...reportBlocks(say, standing, modes.workspace, report),
      adminActions(say, modes.workspace, reader),
    );
  blocks.push({
    type: 'actions',
    elements: [
      reader.isOffForMe
        ? button('charter.on_for_me', say.plain('suggest.on_for_me_button'))
        : button('charter.off_for_me', say.plain('suggest.off_for_me_button')),
    ],
  });
  return { text, blocks };
}

function reportBlocks(
  say: Say,
  standing: Standing,
  mode: Mode,
  { watched, shown, watchedQuestions, watchedCircles }: Report,
): KnownBlock[] {
  const all = watched.reduce((sum, { count }) => sum + count, 0);
  const lines = watched.map(({ kind, count }) =>
    say('suggest.report_line', { kind: kindLabel(say, standing.charter, kind), count }),
  );
  const wouldHave =
    all > 0 ? [say('suggest.report', { count: all }), ...lines].join('\n') : say('suggest.report_none');
  return [
    ...(mode === 'watch' || all > 0 ? [section(wouldHave)] : []),
    ...(watchedQuestions > 0 ? [small(say('answer.report', { count: watchedQuestions }))] : []),
    ...(watchedCircles > 0 ? [small(say('circle.report', { count: watchedCircles }))] : []),
    ...(shown.all > 0
      ? [
          small(
            say('suggest.report_shown', {
              count: shown.all,
              moved: shown.moved,
              left: shown.left,
              wrong: shown.wrong,
            }),
          ),
        ]
      : []),
  ];
}

function adminActions(say: Say, mode: Mode, { channel, isOffHere, hasLearned }: Reader): KnownBlock {
  const others = (['suggest', 'watch', 'off'] as const).filter((one) => one !== mode);
  const here = isOffHere
    ? button('charter.on_here', say.plain('suggest.on_here_button'), channel ?? '')
    : button('charter.off_here', say.plain('suggest.off_here_button'), channel ?? '');
  return {
    type: 'actions',
    elements: [
      ...others.map((one) =>
        button(
          `charter.mode_${one}`,
          say.plain(one === 'off' ? 'suggest.off_mode_button' : `suggest.${one}_button`),
          undefined,
          one === 'suggest' ? 'primary' : undefined,
        ),
      ),
      ...(channel ? [here] : []),
      ...(hasLearned ? [button('charter.unlearn', say.plain('suggest.unlearn_button'))] : []),
    ],
  };
}
