/** Slack's date tokens: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
import { clockOf, clockWithSeconds, dayOf, daysAfter, monthName, wallTime, weekdayName } from '../time.js';

interface Reader {
  zone: string;
  now: Date;
}

/** `format` with its `{tokens}` filled in, as read in `zone` at `now`. Unknown tokens stay as they are. */
export function slackDateText(format: string, at: Date, reader: Reader): string {
  return format.replace(/\{(\w+)\}/g, (token, name: string) => tokenText(name, at, reader) ?? token);
}

function tokenText(name: string, at: Date, { zone, now }: Reader): string | null {
  const { day, year } = wallTime(at, zone);
  const date = `${monthName(at, zone, 'long')} ${ordinal(day)}, ${year}`;
  const short = `${monthName(at, zone)} ${day}, ${year}`;
  const long = `${weekdayName(at, zone, 'long')}, ${date}`;
  const near = NEAR_DAYS[daysAfter(at, now, zone)];
  const texts: Record<string, string> = {
    date,
    date_num: dayOf(at, zone),
    date_short: short,
    date_long: long,
    date_pretty: near ?? date,
    date_short_pretty: near ?? short,
    date_long_pretty: near ?? long,
    time: clockOf(at, zone),
    time_secs: clockWithSeconds(at, zone),
    ago: agoText(at, now),
  };
  return texts[name] ?? null;
}

const NEAR_DAYS: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${day}${(!isTeen && endings[day % 10]) || 'th'}`;
}

const UNITS: [seconds: number, name: string][] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

function agoText(at: Date, now: Date): string {
  const seconds = Math.round((now.getTime() - at.getTime()) / 1000);
  const [size, name] = UNITS.find(([length]) => Math.abs(seconds) >= length) ?? [1, ''];
  if (name === '') return 'just now';
  const count = Math.floor(Math.abs(seconds) / size);
  const span = `${count} ${name}${count === 1 ? '' : 's'}`;
  return seconds > 0 ? `${span} ago` : `in ${span}`;
}
