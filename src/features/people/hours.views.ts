import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { button, header, plain, section } from '../../domain/blocks.js';
import { type Key, type Markup, markup, type Say } from '../../domain/copy/index.js';
import { HOURS_EXAMPLE, hoursText } from '../../domain/hours.js';
import { type Person, PREFERENCES, type Preference } from '../../domain/person.js';
import { weekdayAndClock } from '../../domain/slack-date.js';

/** One line on when somebody works, for themselves. */
export function hoursLine(say: Say, person: Person, now: Date): Markup {
  const hours = markup(`\`${hoursText(person.hours)}\``);
  if (!person.zone) {
    return markup(say('hours.line_no_zone', { hours, example: markup(`\`${HOURS_EXAMPLE}\``) }));
  }
  const clock = weekdayAndClock(now, person.zone, say.locale);
  return markup(say('hours.line', { hours, zone: person.zone, clock }));
}

export const pingsLine = (say: Say, preference: Preference): Markup =>
  markup(say('pings.line', { choice: say(`pings.${preference}`), what: say(`pings.${preference}_what`) }));

export function hoursBlocks(say: Say, person: Person, now: Date): KnownBlock[] {
  const options = PREFERENCES.map((preference) => ({
    text: plain(say.plain(`pings.${preference}`)),
    value: preference,
  }));
  const chosen = options.find(({ value }) => value === person.preference);
  return [
    header(say.plain('hours.title')),
    section(hoursLine(say, person, now).text, button('hours.edit', say.plain('hours.change_button'))),
    section(pingsLine(say, person.preference).text, {
      type: 'static_select',
      action_id: 'pings.choose',
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    }),
  ];
}

export function hoursModal(
  say: Say,
  person: Person,
  own: { zone: string | null; region: string | null },
): ModalView {
  return {
    type: 'modal',
    callback_id: 'hours.edit',
    title: plain(say.plain('hours.modal_title')),
    submit: plain(say.plain('common.save_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      textInput(
        say,
        'hours',
        { label: 'hours.when_label', hint: 'hours.when_hint' },
        hoursText(person.hours),
      ),
      optional(textInput(say, 'zone', { label: 'hours.zone_label', hint: 'hours.zone_hint' }, own.zone)),
      optional(
        textInput(say, 'region', { label: 'hours.region_label', hint: 'hours.region_hint' }, own.region),
      ),
    ],
  };
}

export const optional = (input: InputBlock): InputBlock => ({ ...input, optional: true });

/** One line to fill in; its block and its action share the name. */
export function textInput(
  say: Say,
  name: string,
  { label, hint }: { label: Key; hint?: Key },
  initial: string | null,
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(say.plain(label)),
    ...(hint ? { hint: plain(say.plain(hint)) } : {}),
    element: {
      type: 'plain_text_input',
      action_id: name,
      max_length: 200,
      ...(initial ? { initial_value: initial } : {}),
    },
  };
}
