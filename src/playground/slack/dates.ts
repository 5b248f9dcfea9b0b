/** Slack's date formatting: `<!date^1763390400^{date_short_pretty} at {time}|fallback>`, in the reader's zone. */
import { shownOnTheWall } from './zone-facts.js';

export interface DateReader {
  zone: string | null;
  now: Date;
}

export function formattedDate(timestamp: number, format: string, reader: DateReader): string {
  const at = new Date(timestamp * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, token: string) => tokenText(token, at, reader) ?? whole);
}

const DATE_TOKENS: Record<string, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
};

function tokenText(token: string, at: Date, reader: DateReader): string | undefined {
  const timeZone = reader.zone ?? 'UTC';
  if (token === 'time') return shownOnTheWall(timeZone, at).slice(-5);
  if (token === 'time_secs')
    return `${shownOnTheWall(timeZone, at).slice(-5)}:${at.toISOString().slice(17, 19)}`;
  const isPretty = token.endsWith('_pretty');
  const options = DATE_TOKENS[isPretty ? token.slice(0, -'_pretty'.length) : token];
  if (!options) return undefined;
  const nearby = isPretty ? nearbyDay(at, reader.now, timeZone) : undefined;
  const locale = token === 'date_num' ? 'en-CA' : 'en-GB';
  return nearby ?? new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
}

function nearbyDay(at: Date, now: Date, timeZone: string): string | undefined {
  const dayOf = (instant: Date): number =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant));
  const daysAhead = Math.round((dayOf(at) - dayOf(now)) / 86_400_000);
  return { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(daysAhead)];
}
