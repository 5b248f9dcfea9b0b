import type { KnownBlock, ModalView } from '@slack/types';
import { button, header, plain, section } from '../../domain/blocks.js';
import { markup, type Say } from '../../domain/copy/index.js';
import { hoursText } from '../../domain/hours.js';
import { optional, textInput } from './hours.views.js';
import type { WorkspaceSettings } from './rules.js';

export const ROUNDINGS = [0, 5, 10, 15, 30] as const;
/** Slack's limit for a text input. */
const LONGEST_TEXT = 3_000;

/** For admins: what holds for everybody, and the way to change it. */
export function workspaceBlocks(say: Say, { hours, region, companyDays }: WorkspaceSettings): KnownBlock[] {
  const line = say('workspace.line', {
    hours: markup(`\`${hoursText(hours)}\``),
    region: region ?? say('workspace.no_region'),
    count: companyDays.size,
  });
  return [
    header(say.plain('workspace.title')),
    section(line, button('workspace.edit', say.plain('workspace.edit_button'))),
  ];
}

export function workspaceModal(say: Say, settings: WorkspaceSettings): ModalView {
  const options = ROUNDINGS.map((minutes) => ({
    text: plain(
      minutes === 0 ? say.plain('workspace.rounding_0') : say.plain('workspace.rounding', { minutes }),
    ),
    value: String(minutes),
  }));
  const chosen = options.find(({ value }) => value === String(settings.roundingMinutes));
  const days = [...settings.companyDays].map(([day, name]) => `${day} ${name}`).join('\n');
  return {
    type: 'modal',
    callback_id: 'workspace.edit',
    title: plain(say.plain('workspace.modal_title')),
    submit: plain(say.plain('common.save_submit')),
    close: plain(say.plain('common.cancel_close')),
    blocks: [
      textInput(
        say,
        'hours',
        { label: 'workspace.hours_label', hint: 'hours.when_hint' },
        hoursText(settings.hours),
      ),
      optional(
        textInput(
          say,
          'region',
          { label: 'workspace.region_label', hint: 'hours.region_hint' },
          settings.region,
        ),
      ),
      {
        type: 'input',
        block_id: 'days',
        optional: true,
        label: plain(say.plain('workspace.days_label')),
        hint: plain(say.plain('workspace.days_hint')),
        element: {
          type: 'plain_text_input',
          action_id: 'days',
          multiline: true,
          max_length: LONGEST_TEXT,
          ...(days ? { initial_value: days.slice(0, LONGEST_TEXT) } : {}),
        },
      },
      {
        type: 'input',
        block_id: 'rounding',
        label: plain(say.plain('workspace.rounding_label')),
        element: {
          type: 'static_select',
          action_id: 'rounding',
          options,
          ...(chosen ? { initial_option: chosen } : {}),
        },
      },
    ],
  };
}
