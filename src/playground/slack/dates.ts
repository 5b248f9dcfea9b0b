/** Slack's date formatting: `<!date^1763390400^{date_short_pretty} at {time}|fallback>`, in the reader's zone. */
import { addDays, localTime } from '../../domain/local-time.js';
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
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
};

function tokenText(token: string, at: Date, reader: DateReader): string | undefined {
  const timeZone = reader.zone ?? 'UTC';
  if (token === 'time') return shownOnTheWall(timeZone, at).slice(-5);
  if (token === 'time_secs')
    return `${shownOnTheWall(timeZone, at).slice(-5)}:${at.toISOString().slice(17, 19)}`;
  if (token === 'date_num') return localTime(at, timeZone).day;
  const isPretty = token.endsWith('_pretty');
  const options = DATE_TOKENS[isPretty ? token.slice(0, -'_pretty'.length) : token];
  if (!options) return undefined;
  const nearby = isPretty ? nearbyDay(at, reader.now, timeZone) : undefined;
  return nearby ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
}

function nearbyDay(at: Date, now: Date, timeZone: string): string | undefined {
  const today = localTime(now, timeZone).day;
  const names: Record<string, string> = {
    [addDays(today, -1)]: 'yesterday',
    [today]: 'today',
    [addDays(today, 1)]: 'tomorrow',
  };
  return names[localTime(at, timeZone).day];
}
