import { clockText, localTime, WEEKDAY_NAMES } from './local-time.js';

/**
 * An instant for a message: Slack shows it in the reader's own time; `fallback` is for notifications.
 * Format: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export const slackDate = (at: Date, fallback: string): string =>
  `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty}, {time}|${fallback}>`;

/** `Tue 23:40`, on the wall of `zone`. */
export function weekdayAndClock(at: Date, zone: string): string {
  const { weekday, clock } = localTime(at, zone);
  return `${WEEKDAY_NAMES[weekday] ?? ''} ${clockText(clock)}`;
}
