import type { KnownBlock, ModalView } from '@slack/types';
import { escape } from '../../domain/escape.js';
import { HOURS_EXAMPLE, hoursText } from '../../domain/hours.js';
import { clockOf, type Person } from '../../domain/person.js';

/** One line on when somebody works, for themselves. */
export function hoursLine(person: Person, now: Date): string {
  const hours = `\`${hoursText(person.hours)}\``;
  if (!person.zone) {
    return `Your working hours are ${hours}, but I do not know your time zone. Set one in your Slack profile, or here: \`${HOURS_EXAMPLE}\`.`;
  }
  return `Your working hours are ${hours} in *${escape(person.zone)}*, where it is ${clockOf(person, now)}.`;
}

export function hoursBlocks(person: Person, now: Date): KnownBlock[] {
  return [
    { type: 'header', text: { type: 'plain_text', text: 'Your hours' } },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: hoursLine(person, now), verbatim: true },
      accessory: { type: 'button', action_id: 'hours.edit', text: { type: 'plain_text', text: 'Change' } },
    },
  ];
}

export function hoursModal(person: Person): ModalView {
  return {
    type: 'modal',
    callback_id: 'hours.edit',
    title: { type: 'plain_text', text: 'Your hours' },
    submit: { type: 'plain_text', text: 'Save' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: 'hours',
        label: { type: 'plain_text', text: 'When you work' },
        hint: {
          type: 'plain_text',
          text: 'Hours, days and a time zone, such as 09:00-17:00 mon-fri Asia/Tokyo. 22:00-06:00 is a night shift. Leave a part out to keep it as it is.',
        },
        element: {
          type: 'plain_text_input',
          action_id: 'hours',
          initial_value: hoursText(person.hours),
          max_length: 200,
        },
      },
    ],
  };
}
