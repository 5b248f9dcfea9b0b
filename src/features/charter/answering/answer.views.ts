import type { KnownBlock } from '@slack/types';
import { button, section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import type { ChannelId, UserId } from '../../../domain/ids.js';
import { shortened } from '../../../domain/shortened.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';

/** For whoever asked: `when` is a date token for them. */
export function expectedMessage(say: Say, id: string, when: string): MessageContent {
  const text = say('answer.expected', { when: markup(when) });
  return {
    text,
    blocks: [
      section(`🧭 ${text}`),
      small(say('answer.expected_why')),
      {
        type: 'actions',
        elements: [
          button('charter.answered', say.plain('answer.answered_button'), id),
          button('charter.off_for_me', say.plain('suggest.off_button'), id),
        ],
      },
    ],
  };
}

/** A question as it stands in Slack now. */
export interface Open {
  question: { id: string; channel: ChannelId; createdAt: Date };
  author: string;
  words: string;
  permalink: string | null;
}

const MOST_LISTED = 7;
const MOST_CHARACTERS = 160;

/** For somebody who can answer: what is open beyond its time. `morning` is when it was brought. */
export function unansweredMessage(say: Say, open: readonly Open[], morning: string): MessageContent {
  const text = say('answer.open', { count: open.length });
  return {
    text,
    blocks: [
      section(`🧭 ${text}`),
      ...open.slice(0, MOST_LISTED).map((one) => openSection(say, one, morning)),
      ...(open.length > MOST_LISTED ? [small(say('answer.more', { count: open.length - MOST_LISTED }))] : []),
      small(say('answer.open_why')),
      { type: 'actions', elements: [button('charter.off_for_me', say.plain('suggest.off_button'))] },
    ],
  };
}

function openSection(say: Say, { question, author, words, permalink }: Open, morning: string): KnownBlock {
  const { id, channel, createdAt } = question;
  const date = slackDate(createdAt, dateText(createdAt, null, say.locale));
  const line = say('answer.open_line', { author, channel: markup(`<#${channel}>`), date: markup(date) });
  const link = permalink ? ` · <${permalink}|${say('answer.open_link')}>` : '';
  const quoted = say('answer.quote', { words: shortened(words.replace(/\s+/g, ' '), MOST_CHARACTERS) });
  return section(
    `${line}${link}\n${quoted}`,
    button('charter.answered', say.plain('answer.answered_button'), `${id} ${morning}`),
  );
}

/** On the Home tab: what this person asked, and when to expect an answer. */
export const askedBlocks = (
  say: Say,
  asked: readonly { channel: ChannelId; expectedBy: Date }[],
  reader: { id: UserId; zone: string | null },
): KnownBlock[] =>
  asked.length === 0
    ? []
    : [
        section(
          [
            say('answer.asked'),
            ...asked.map(({ channel, expectedBy }) =>
              say('answer.asked_line', {
                channel: markup(`<#${channel}>`),
                when: markup(slackDate(expectedBy, dateText(expectedBy, reader.zone, say.locale))),
              }),
            ),
          ].join('\n'),
        ),
      ];
