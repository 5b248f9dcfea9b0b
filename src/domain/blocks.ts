import type { ActionsBlock, ContextBlock, HeaderBlock, PlainTextElement, SectionBlock } from '@slack/types';

/** The pieces of Block Kit that every view is made of. https://docs.slack.dev/reference/block-kit */

export type Button = Extract<ActionsBlock['elements'][number], { type: 'button' }>;

export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text });

export const header = (text: string): HeaderBlock => ({ type: 'header', text: plain(text) });

/** `verbatim`: Slack makes no links of what merely looks like one. */
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, verbatim: true, text });

export const section = (text: string, accessory?: SectionBlock['accessory']): SectionBlock => ({
  type: 'section',
  text: mrkdwn(text),
  ...(accessory ? { accessory } : {}),
});

/** A line in small grey letters. */
export const small = (text: string): ContextBlock => ({ type: 'context', elements: [mrkdwn(text)] });

export function button(
  actionId: string,
  label: string,
  value?: string,
  style?: 'primary' | 'danger',
): Button {
  const given = { ...(value === undefined ? {} : { value }), ...(style ? { style } : {}) };
  return { type: 'button', action_id: actionId, text: plain(label), ...given };
}
