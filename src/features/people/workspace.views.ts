import type { KnownBlock, ModalView } from '@slack/types';
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
    { type: 'header', text: { type: 'plain_text', text: say.plain('workspace.title') } },
    {
      type: 'section',
      text: { type: 'mrkdwn', verbatim: true, text: line },
      accessory: {
        type: 'button',
        action_id: 'workspace.edit',
        text: { type: 'plain_text', text: say.plain('workspace.edit_button') },
      },
    },
  ];
}

export function workspaceModal(say: Say, settings: WorkspaceSettings): ModalView {
  const options = ROUNDINGS.map((minutes) => ({
    text: {
      type: 'plain_text' as const,
      text: minutes === 0 ? say.plain('workspace.rounding_0') : say.plain('workspace.rounding', { minutes }),
    },
    value: String(minutes),
  }));
  const chosen = options.find(({ value }) => value === String(settings.roundingMinutes));
  const days = [...settings.companyDays].map(([day, name]) => `${day} ${name}`).join('\n');
  return {
    type: 'modal',
    callback_id: 'workspace.edit',
    title: { type: 'plain_text', text: say.plain('workspace.modal_title') },
    submit: { type: 'plain_text', text: say.plain('common.save_submit') },
    close: { type: 'plain_text', text: say.plain('common.cancel_close') },
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
        label: { type: 'plain_text', text: say.plain('workspace.days_label') },
        hint: { type: 'plain_text', text: say.plain('workspace.days_hint') },
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
        label: { type: 'plain_text', text: say.plain('workspace.rounding_label') },
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
