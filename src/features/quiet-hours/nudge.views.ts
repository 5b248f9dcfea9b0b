import type { ActionsBlock, KnownBlock, PlainTextOption } from '@slack/types';
import { markup, type Markup, type Say } from '../../domain/copy/index.js';
import { hoursText } from '../../domain/hours.js';
import { clockText, localTime } from '../../domain/local-time.js';
import { type OffHours, type Person, shortName } from '../../domain/person.js';
import { slackDate, weekdayAndClock } from '../../domain/slack-date.js';
import type { MessageContent } from '../../platform/slack/interactions.js';
import type { Crowd } from './nudge.rules.js';

const LISTED = 4;

/** `Yuki`, `Yuki and Tom`, `Yuki and 3 others`. Their own text: not escaped. */
export function nameThem(say: Say, people: Person[]): string {
  const [first = say.plain('common.nobody'), second, ...more] = people.map(shortName);
  const rest = more.length > 0 ? say.plain('common.others', { count: more.length + 1 }) : second;
  return new Intl.ListFormat(say.locale).format(rest ? [first, rest] : [first]);
}

const startsAtText = (say: Say, { startsAt, zone }: OffHours): string =>
  weekdayAndClock(startsAt, zone, say.locale);

/** An instant in the reader's own time, as Slack shows it and as notifications tell it. */
export const forReader = (say: Say, at: Date, reader: Person): Markup =>
  markup(slackDate(at, weekdayAndClock(at, reader.zone, say.locale)));

const personLine = (say: Say, offHours: OffHours, sender: Person, now: Date): string =>
  say('nudge.person', {
    local: weekdayAndClock(now, offHours.zone, say.locale),
    name: shortName(offHours.person),
    theirs: startsAtText(say, offHours),
    yours: forReader(say, offHours.startsAt, sender),
  });

/** The nudge for people who were called by name: who is away, until when, and one click to mend it. */
export function peopleNudge(
  say: Say,
  nudge: string,
  offHours: OffHours[],
  sender: Person,
  now: Date,
): MessageContent {
  const lines = offHours.slice(0, LISTED).map((one) => personLine(say, one, sender, now));
  const muteFor = offHours.map(({ person }) => person);
  const { text, headline, holdLabel, footnote } = wordingFor(say, offHours, now);
  return {
    text,
    blocks: [
      section(`🌙 ${[...headline, ...lines].join('\n')}`),
      buttons(say, nudge, { holdLabel, muteFor }),
      small(footnote),
    ],
  };
}

interface Wording {
  text: string;
  headline: string[];
  holdLabel: string;
  footnote: string;
}

/** One person is told in detail, several together. */
function wordingFor(say: Say, offHours: OffHours[], now: Date): Wording {
  const [only, ...others] = offHours;
  if (only && others.length === 0) {
    const { person, zone, startsAt } = only;
    return {
      text: say('nudge.text', { local: weekdayAndClock(now, zone, say.locale), name: shortName(person) }),
      headline: [],
      holdLabel: say.plain('nudge.hold_at_button', { clock: clockText(localTime(startsAt, zone).clock) }),
      footnote: say('nudge.private_with_hours', { hours: hoursText(person.hours), zone }),
    };
  }
  const people = offHours.map(({ person }) => person);
  const values = { names: nameThem(say, people), count: people.length };
  return {
    text: say('nudge.text_many', values),
    headline: [say('nudge.headline', values)],
    holdLabel: say.plain('nudge.hold_button'),
    footnote: say('nudge.private'),
  };
}

/** The nudge for a broadcast or a large group: how many of those it reaches are off-hours. */
export function crowdNudge(say: Say, nudge: string, { offHours, reached }: Crowd): MessageContent {
  const text = say('nudge.crowd', { offHours, reached });
  return {
    text,
    blocks: [
      section(`🌙 *${text}*`),
      buttons(say, nudge, { holdLabel: null, muteFor: [] }),
      small(say('nudge.private')),
    ],
  };
}

export const section = (text: string): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', verbatim: true, text },
});

export const small = (text: string): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', verbatim: true, text }],
});

function buttons(
  say: Say,
  nudge: string,
  { holdLabel, muteFor }: { holdLabel: string | null; muteFor: Person[] },
): ActionsBlock {
  const hold = holdLabel ? [button('nudge.hold', holdLabel, nudge, 'primary')] : [];
  return {
    type: 'actions',
    elements: [
      ...hold,
      button('nudge.no_rush', say.plain('nudge.no_rush_button'), nudge),
      button('nudge.urgent', say.plain('nudge.urgent_button'), nudge),
      {
        type: 'static_select',
        action_id: 'nudge.mute',
        placeholder: { type: 'plain_text', text: say.plain('nudge.mute_placeholder') },
        options: muteOptions(say, nudge, muteFor.slice(0, LISTED)),
      },
    ],
  };
}

const muteOptions = (say: Say, nudge: string, people: Person[]): PlainTextOption[] => [
  ...people.map((person) =>
    option(
      say.plain('nudge.mute_person_option', { name: shortName(person) }),
      `${nudge} person ${person.id}`,
    ),
  ),
  option(say.plain('nudge.mute_channel_option'), `${nudge} channel`),
  option(say.plain('nudge.mute_week_option'), `${nudge} week`),
  option(say.plain('nudge.mute_forever_option'), `${nudge} forever`),
];

export function button(actionId: string, label: string, value: string, style?: 'primary' | 'danger'): Button {
  const text = { type: 'plain_text' as const, text: label };
  return { type: 'button', action_id: actionId, text, value, ...(style ? { style } : {}) };
}
type Button = Extract<ActionsBlock['elements'][number], { type: 'button' }>;

const OPTION_TEXT_LIMIT = 75;
const option = (label: string, value: string): PlainTextOption => ({
  text: { type: 'plain_text', text: label.slice(0, OPTION_TEXT_LIMIT) },
  value,
});

/** The note under the message. No mention in it: it must not ping anybody. */
export function noRushNote(say: Say, sender: Person, recipients: OffHours[]): MessageContent {
  const from = shortName(sender);
  const [only, ...others] = recipients;
  const text =
    only && others.length === 0
      ? say('nudge.no_rush_note', {
          name: shortName(only.person),
          sender: from,
          at: markup(slackDate(only.startsAt, startsAtText(say, only))),
        })
      : say('nudge.no_rush_note_to_all', { sender: from });
  return { text, blocks: [small(`🌿 ${text}`)] };
}
