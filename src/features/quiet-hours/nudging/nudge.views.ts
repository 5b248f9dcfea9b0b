import { isDirect } from '../../../domain/ids.js';
import { section, small } from '../../../domain/blocks.js';
import { markup, type Say } from '../../../domain/copy/index.js';
import { hoursText } from '../../../domain/hours.js';
import { clockText, instantOf, localTime } from '../../../domain/local-time.js';
import { type OffHours, type Person, shortName } from '../../../domain/person.js';
import { dateText, slackDate, weekdayAndClock } from '../../../domain/slack-date.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import { fixes, opinions } from './nudge.buttons.views.js';
import { nameThem } from '../wording.views.js';
import { type Crowd, type Nudge, whyAway } from './nudge.rules.js';

const LISTED = 4;

/** A weekday alone names a day within the week; from then on it takes the date. */
const FAR_MS = 6 * 86_400_000;
const isFar = (at: Date, now: Date): boolean => at.getTime() - now.getTime() > FAR_MS;

const momentText = (say: Say, at: Date, zone: string | null, now: Date): string =>
  isFar(at, now) ? dateText(at, zone, say.locale) : weekdayAndClock(at, zone, say.locale);

/** Who is away and until when; why, where that is more than the hour of the day. */
function personLine(say: Say, offHours: OffHours, sender: Person, now: Date): string {
  const { person, zone, startsAt } = offHours;
  const values = {
    local: weekdayAndClock(now, zone, say.locale),
    name: shortName(person),
    theirs: momentText(say, startsAt, zone, now),
    yours: markup(slackDate(startsAt, momentText(say, startsAt, sender.zone, now))),
  };
  const why = whyAway(offHours, now);
  switch (why?.kind) {
    case undefined:
      return say('nudge.person', values);
    case 'leave': {
      const until = dateText(instantOf(why.lastDay, NOON, zone), zone, say.locale);
      return say('nudge.person_leave', { ...values, until });
    }
    case 'day_off':
      return say('nudge.person_day_off', { ...values, day: why.name });
    case 'quiet':
      return say(`nudge.person_${why.why}`, values);
    default:
      return why satisfies never;
  }
}

const NOON = 12 * 60;

/** The nudge for people who were called by name: who is away, until when, and one click to mend it. */
export function peopleNudge(
  say: Say,
  nudge: Nudge,
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
      section(`🌙 ${[...marked(say, nudge), ...headline, ...lines].join('\n')}`),
      fixes(say, nudge, holdLabel),
      opinions(say, nudge, muteFor),
      small(isDirect(nudge.channel) ? say('nudge.private_direct') : footnote),
      ...(nudge.isUrgent ? [small(say('nudge.marked_why'))] : []),
    ],
  };
}

/** That it went through, where its sender marked it as urgent. */
const marked = (say: Say, { isUrgent }: Nudge): string[] => (isUrgent ? [say('nudge.marked')] : []);

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
      holdLabel: isFar(startsAt, now)
        ? say.plain('nudge.hold_button')
        : say.plain('nudge.hold_at_button', { clock: clockText(localTime(startsAt, zone).clock) }),
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
export function crowdNudge(say: Say, nudge: Nudge, crowd: Crowd): MessageContent {
  const text = say(crowd.asleep > 0 ? 'nudge.crowd_asleep' : 'nudge.crowd', { ...crowd });
  return {
    text,
    blocks: [
      section(`🌙 ${[...marked(say, nudge), `*${text}*`].join('\n')}`),
      fixes(say, nudge, null),
      opinions(say, nudge, []),
      small(say('nudge.private')),
      ...(nudge.isUrgent ? [small(say('nudge.marked_why'))] : []),
    ],
  };
}

/** The note under the message. No mention in it: it must not ping anybody. */
export function noRushNote(say: Say, sender: Person, recipients: OffHours[]): MessageContent {
  const from = shortName(sender);
  const [only, ...others] = recipients;
  const text =
    only && others.length === 0
      ? say('nudge.no_rush_note', {
          name: shortName(only.person),
          sender: from,
          at: markup(slackDate(only.startsAt, weekdayAndClock(only.startsAt, only.zone, say.locale))),
        })
      : say('nudge.no_rush_note_to_all', { sender: from });
  return { text, blocks: [small(`🌿 ${text}`)] };
}
