import type { ActionsBlock, KnownBlock, PlainTextOption } from '@slack/types';
import { escape } from '../../domain/escape.js';
import { hoursText } from '../../domain/hours.js';
import { clockText, localTime } from '../../domain/local-time.js';
import { type OffHours, type Person, shortName } from '../../domain/person.js';
import { slackDate, weekdayAndClock } from '../../domain/slack-date.js';
import type { MessageContent } from '../../platform/slack/interactions.js';
import type { Crowd } from './nudge.rules.js';

const LISTED = 4;

/** `Yuki`, `Yuki and Tom`, `Yuki and 3 others`. Escaped. */
export function nameThem(people: Person[]): string {
  const [first, second, ...more] = people.map((person) => escape(shortName(person)));
  if (!first) return 'Nobody';
  if (!second) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} others`;
}

const startsAtText = ({ startsAt, zone }: OffHours): string => weekdayAndClock(startsAt, zone);

/** An instant in the reader's own time, as Slack shows it and as notifications tell it. */
export const forReader = (at: Date, reader: Person): string =>
  slackDate(at, reader.zone ? weekdayAndClock(at, reader.zone) : at.toISOString());

function personLine(offHours: OffHours, sender: Person, now: Date): string {
  const name = escape(shortName(offHours.person));
  const local = weekdayAndClock(now, offHours.zone);
  return `It is *${local}* for *${name}*. Their day starts *${startsAtText(offHours)}*, that is ${forReader(offHours.startsAt, sender)} for you.`;
}

/** The nudge for people who were called by name: who is away, until when, and one click to mend it. */
export function peopleNudge(nudge: string, offHours: OffHours[], sender: Person, now: Date): MessageContent {
  const people = offHours.map(({ person }) => person);
  const [only] = offHours;
  const lines = offHours.slice(0, LISTED).map((one) => personLine(one, sender, now));
  const isOne = offHours.length === 1 && only !== undefined;
  const headline = isOne ? '' : `*${nameThem(people)}* are off-hours.\n`;
  const holdLabel = isOne
    ? `Deliver at ${clockText(localTime(only.startsAt, only.zone).clock)} their time`
    : 'Deliver in their morning';
  return {
    text: isOne
      ? `It is ${weekdayAndClock(now, only.zone)} for ${nameThem(people)}.`
      : `${nameThem(people)} are off-hours.`,
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', verbatim: true, text: `🌙 ${headline}${lines.join('\n')}` },
      },
      buttons(nudge, { holdLabel, muteFor: people }),
      small(isOne ? `Their hours: ${hoursText(only.person.hours)}, ${only.zone}. ${PRIVATE}` : PRIVATE),
    ],
  };
}

const PRIVATE = 'Your message is posted as usual; only you see this note.';

/** The nudge for a broadcast or a large group: how many of those it reaches are off-hours. */
export function crowdNudge(nudge: string, { offHours, reached }: Crowd): MessageContent {
  const text =
    reached === 1
      ? 'The one person this reaches is off-hours right now.'
      : `${offHours} of the ${reached} people this reaches ${offHours === 1 ? 'is' : 'are'} off-hours right now.`;
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: `🌙 *${text}*` } },
      buttons(nudge, { holdLabel: null, muteFor: [] }),
      small(PRIVATE),
    ],
  };
}

export const small = (text: string): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', verbatim: true, text }],
});

function buttons(
  nudge: string,
  { holdLabel, muteFor }: { holdLabel: string | null; muteFor: Person[] },
): ActionsBlock {
  const hold = holdLabel ? [button('nudge.hold', holdLabel, nudge, 'primary')] : [];
  return {
    type: 'actions',
    elements: [
      ...hold,
      button('nudge.no_rush', 'No rush', nudge),
      button('nudge.urgent', 'It is urgent', nudge),
      {
        type: 'static_select',
        action_id: 'nudge.mute',
        placeholder: { type: 'plain_text', text: 'Turn this off…' },
        options: [
          ...muteFor
            .slice(0, LISTED)
            .map((person) => option(`For ${shortName(person)}`, `${nudge} person ${person.id}`)),
          option('In this channel', `${nudge} channel`),
          option('For a week', `${nudge} week`),
          option('For good', `${nudge} forever`),
        ],
      },
    ],
  };
}

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
export function noRushNote(sender: Person, recipients: OffHours[]): MessageContent {
  const from = escape(shortName(sender));
  const [only] = recipients;
  const text =
    recipients.length === 1 && only
      ? `No rush, ${escape(shortName(only.person))}: ${from} expects an answer no earlier than ${slackDate(only.startsAt, startsAtText(only))}.`
      : `No rush: ${from} expects an answer no earlier than the start of your next working day.`;
  return { text, blocks: [small(`🌿 ${text}`)] };
}
