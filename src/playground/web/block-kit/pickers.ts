import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { html, type TargetedEvent, type VNode } from '../preact.js';
import { instantOf, localInput } from '../time.js';
import { type Field, fieldAttributes } from './field.js';
import { contentOf, textIn } from './values.js';

type Picked = TargetedEvent<HTMLInputElement>;
/** While a year is typed, 2, 20 and 202 pass by; this keeps them out. */
const EARLIEST_YEAR = 1900;
const isWholeDate = (text: string): boolean =>
  text === '' || Number(text.slice(0, text.indexOf('-'))) >= EARLIEST_YEAR;

export function datePicker(_element: Datepicker, field: Field): VNode {
  const pick = ({ currentTarget: { value } }: Picked): void => {
    if (isWholeDate(value)) field.change(value);
  };
  return html`<input
    type="date"
    ...${fieldAttributes(field)}
    value=${textIn(field.value)}
    onChange=${pick}
  />`;
}

export function timePicker(_element: Timepicker, field: Field): VNode {
  const pick = ({ currentTarget: { value } }: Picked): void => field.change(value);
  return html`<input
    type="time"
    ...${fieldAttributes(field)}
    value=${textIn(field.value)}
    onChange=${pick}
  />`;
}

/** Slack counts seconds since 1970; people read the clock on their wall. */
export function dateTimePicker(_element: DateTimepicker, field: Field, zone: string): VNode {
  const held = contentOf(field.value);
  const shown = typeof held === 'number' ? localInput(new Date(held * 1000), zone) : '';
  const pick = ({ currentTarget: { value } }: Picked): void => {
    const instant = instantOf(value, zone);
    if (isWholeDate(value)) field.change(instant ? instant.getTime() / 1000 : null);
  };
  return html`<input type="datetime-local" ...${fieldAttributes(field)} value=${shown} onChange=${pick} />`;
}
