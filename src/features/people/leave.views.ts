import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { button, plain, section, small } from '../../domain/blocks.js';
import type { Leave } from '../../domain/availability.js';
import { type Key, markup, type Say } from '../../domain/copy/index.js';
import { type Day, localTime } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';
import { slackDate } from '../../domain/slack-date.js';
import { nextDayOff } from './leave.rules.js';

/** `Sat, 12 Dec 2026 to Sat, 2 Jan 2027`, or the one day: with weekday and year, so that a misreading shows. */
export function leaveDays(say: Say, { from, to }: Leave): string {
  const [first, last] = [dayText(say, from), dayText(say, to)];
  return from === to ? first : say.plain('leave.range', { from: first, to: last });
}

const dayText = (say: Say, day: Day): string =>
  new Intl.DateTimeFormat(say.locale === 'en' ? 'en-GB' : say.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

const LISTED = 5;

export function leaveBlocks(say: Say, person: Person, now: Date): KnownBlock[] {
  const { leave } = person;
  return [
    section(
      `*${say('leave.title')}*${leave.length > 0 ? '' : `\n${say('leave.none')}`}`,
      button('leave.add', say.plain('leave.add_button')),
    ),
    ...leave.slice(0, LISTED).map((one) => leaveRow(say, one)),
    ...dayOffLine(say, person, now),
    ...quietLines(say, person, now),
  ];
}

function dayOffLine(say: Say, person: Person, now: Date): KnownBlock[] {
  const next = nextDayOff(person, localTime(now, person.zone ?? 'UTC').day);
  return next ? [small(say('leave.next_day_off', { day: dayText(say, next.day), name: next.name }))] : [];
}

const leaveRow = (say: Say, leave: Leave): KnownBlock =>
  section(
    say('leave.line', { days: leaveDays(say, leave) }),
    button('leave.drop', say.plain('leave.remove_button'), `${leave.from} ${leave.to}`),
  );

/** What Slack says of them at this moment. */
function quietLines(say: Say, { quiet }: Person, now: Date): KnownBlock[] {
  const inForce = quiet.filter(({ from, until }) => from <= now && now < until);
  return inForce.map(({ why, until }) => {
    const date = markup(slackDate(until, until.toISOString().slice(0, 16)));
    return small(say(`leave.${why}`, { until: date }));
  });
}

export function leaveModal(say: Say, today: Day): ModalView {
  return {
    type: 'modal',
    callback_id: 'leave.add',
    title: plain(say.plain('leave.modal_title')),
    submit: plain(say.plain('common.save_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      dayInput(say, 'first', 'leave.first_label', today),
      dayInput(say, 'last', 'leave.last_label', today),
    ],
  };
}

const dayInput = (say: Say, name: string, label: Key, initial: Day): InputBlock => ({
  type: 'input',
  block_id: name,
  label: plain(say.plain(label)),
  element: { type: 'datepicker', action_id: name, initial_date: initial },
});
