import type { ActionsBlock, PlainTextOption } from '@slack/types';
import { isDirect } from '../../../domain/ids.js';
import { button, plain, section } from '../../../domain/blocks.js';
import type { Say } from '../../../domain/copy/index.js';
import { type Person, shortName } from '../../../domain/person.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { type Nudge } from './nudge.rules.js';

const PEOPLE_LISTED = 4;

type Noted = Pick<Nudge, 'id' | 'channel'>;
type Select = Extract<ActionsBlock['elements'][number], { type: 'static_select' }>;

/** The fix, in one click. Between two people the bot can add no note: there "no rush" is not offered. */
export function fixes(say: Say, { id, channel }: Noted, holdLabel: string | null): ActionsBlock {
  const noRush = button('nudge.no_rush', say.plain('nudge.no_rush_button'), id);
  return {
    type: 'actions',
    elements: [
      ...(holdLabel ? [button('nudge.hold', holdLabel, id, 'primary')] : []),
      ...(isDirect(channel) ? [] : [noRush]),
      button('nudge.urgent', say.plain('nudge.urgent_button'), id),
    ],
  };
}

/** What they think of the note, why it came, and the way to have none. */
export const opinions = (say: Say, nudge: Noted, muteFor: Person[]): ActionsBlock => ({
  type: 'actions',
  elements: [
    button('nudge.useful', say.plain('nudge.useful_button'), nudge.id),
    button('nudge.not_useful', say.plain('nudge.not_useful_button'), nudge.id),
    button('nudge.why', say.plain('nudge.why_button'), nudge.id),
    muteMenu(say, nudge, muteFor),
  ],
});

function muteMenu(say: Say, { id, channel }: Noted, people: Person[]): Select {
  const forPeople = people
    .slice(0, PEOPLE_LISTED)
    .map((person) =>
      option(say.plain('nudge.mute_person_option', { name: shortName(person) }), `${id} person ${person.id}`),
    );
  const inChannel = option(say.plain('nudge.mute_channel_option'), `${id} channel`);
  return {
    type: 'static_select',
    action_id: 'nudge.mute',
    placeholder: plain(say.plain('nudge.mute_placeholder')),
    options: [
      ...forPeople,
      ...(isDirect(channel) ? [] : [inChannel]),
      option(say.plain('nudge.mute_week_option'), `${id} week`),
      option(say.plain('nudge.mute_forever_option'), `${id} forever`),
    ],
  };
}

const OPTION_TEXT_LIMIT = 75;
const option = (label: string, value: string): PlainTextOption => ({
  text: plain(label.slice(0, OPTION_TEXT_LIMIT)),
  value,
});

/** Thanks for calling the note useful; what it offered is still there. */
export function usefulThanks(say: Say, nudge: Nudge): MessageContent {
  const text = say('nudge.useful_done');
  const holdLabel = nudge.recipients.length > 0 && !nudge.answer ? say.plain('nudge.hold_button') : null;
  return { text, blocks: [section(text), fixes(say, nudge, holdLabel)] };
}

/** Thanks for saying that it was not, and the way to have fewer. */
export function notUsefulThanks(say: Say, nudge: Nudge, people: Person[]): MessageContent {
  const text = say('nudge.not_useful_done');
  return { text, blocks: [section(text), { type: 'actions', elements: [muteMenu(say, nudge, people)] }] };
}
