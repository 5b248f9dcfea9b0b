import type { Locale } from './copy/locales.js';
import { localTime, type LocalTime } from './local-time.js';

/**
 * An instant for a message: Slack shows it in the reader's own time; `fallback` is for notifications.
 * Format: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export const slackDate = (at: Date, fallback: string): string =>
  `<!date^${Math.floor(at.getTime() / 1000)}^{date_short_pretty}, {time}|${fallback}>`;

/** `Tue 23:40`, on the wall of `zone`; without a zone `Tue, 23:40 UTC`. */
export function weekdayAndClock(at: Date, zone: string | null, locale: Locale): string {
  const kind = zone === null ? 'weekday and clock in UTC' : 'weekday and clock';
  return formatter(locale, kind).format(wallOf(localTime(at, zone ?? 'UTC')));
}

/** `Nov 24, 2026` in English, on the calendar of `zone`; without a zone on that of UTC. */
export const dateText = (at: Date, zone: string | null, locale: Locale): string =>
  formatter(locale, 'date').format(wallOf(localTime(at, zone ?? 'UTC')));

/** The instant at which a clock in UTC shows this, so that one formatter a language serves every zone. */
const wallOf = ({ day, clock }: LocalTime): number => Date.parse(`${day}T00:00:00Z`) + clock * 60_000;

const CLOCK = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const KINDS = {
  'weekday and clock': CLOCK,
  'weekday and clock in UTC': { ...CLOCK, timeZoneName: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const id = `${locale} ${kind}`;
  const made = formatters.get(id) ?? new Intl.DateTimeFormat(locale, { ...KINDS[kind], timeZone: 'UTC' });
  formatters.set(id, made);
  return made;
}
