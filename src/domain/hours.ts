import { Refusal } from './refusal.js';
import { type ClockMinutes, clockText, isZone } from './local-time.js';

/** A stretch of work, in minutes since local midnight. `from` works, `to` does not. `from > to` crosses midnight. */
export interface Window {
  from: ClockMinutes;
  to: ClockMinutes;
}

/** A working week. */
export interface WorkingHours {
  windows: Window[];
  /** Days on which a window may start, 0 Sunday to 6 Saturday, ascending. */
  days: number[];
}

/** What everybody has until they say otherwise: Monday to Friday, 09:00-17:00. */
export const DEFAULT_HOURS: WorkingHours = { windows: [{ from: 540, to: 1020 }], days: [1, 2, 3, 4, 5] };

/** The parts of `/daybreak hours 09:00-17:00 mon-fri Asia/Tokyo` that were given. */
export interface HoursChange {
  windows?: Window[];
  days?: number[];
  zone?: string;
}

export const HOURS_EXAMPLE = '/daybreak hours 09:00-17:00 mon-fri Asia/Tokyo';
const MOST_WINDOWS = 6;
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Reads hours, days and a zone in any order. Hours: `09:00-17:00`, several with commas, `22:00-06:00` crosses
 * midnight, `9-17` is short for whole hours. Days: `mon-fri`, `sun-thu`, `mon,wed,fri`, `daily`. Zone: an IANA name.
 * @throws Refusal naming the part it could not read.
 */
export function parseHours(text: string): HoursChange {
  const change: HoursChange = {};
  const parts = text
    .trim()
    // One space between words: so the next line looks at none of them twice.
    .replace(/\s+/g, ' ')
    .replace(/ ?([,–-]) ?/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
  for (const part of parts) {
    if (/^\d/.test(part)) change.windows = parseWindows(part);
    else if (
      part.toLowerCase() === 'daily' ||
      (DAY_NAMES.includes(part.slice(0, 3).toLowerCase()) && !isZone(part))
    )
      change.days = parseDays(part);
    else if (isZone(part)) change.zone = part;
    else throw new Refusal('hours.unreadable', { part, example: HOURS_EXAMPLE });
  }
  return change;
}

function parseWindows(text: string): Window[] {
  const windows = text
    .split(',')
    .map(parseWindow)
    .sort((a, b) => a.from - b.from);
  if (windows.length > MOST_WINDOWS) throw new Refusal('hours.too_many_windows', { most: MOST_WINDOWS });
  windows.forEach((window, index) => {
    const next = windows[index + 1];
    const end = window.from > window.to ? window.to + 1440 : window.to;
    if (next && next.from < end)
      throw new Refusal('hours.overlap', { first: windowText(window), second: windowText(next) });
  });
  return windows;
}

function parseWindow(text: string): Window {
  const match = /^(\d{1,2})(?::(\d{2}))?[-–](\d{1,2})(?::(\d{2}))?$/.exec(text);
  const [from, to] = match ? [clockOf(match[1], match[2]), clockOf(match[3], match[4])] : [NaN, NaN];
  if (!(from < 1440) || !(to <= 1440)) {
    throw new Refusal('hours.not_a_window', { text });
  }
  if (from === to) throw new Refusal('hours.empty_window', { text });
  return { from, to };
}

function clockOf(hours = '', minutes = '0'): number {
  return Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : NaN;
}

function parseDays(text: string): number[] {
  const days = new Set<number>();
  for (const part of text.toLowerCase() === 'daily' ? ['sun-sat'] : text.split(',')) {
    const [first = '', last = first] = part.split(/[-–]/);
    const [from, to] = [weekdayNamed(first, part), weekdayNamed(last, part)];
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

function weekdayNamed(name: string, part: string): number {
  const index = DAY_NAMES.indexOf(name.slice(0, 3).toLowerCase());
  if (index < 0) throw new Refusal('hours.not_a_day', { part });
  return index;
}

const windowText = ({ from, to }: Window): string => `${clockText(from)}-${clockText(to)}`;

/** `09:00-17:00 mon-fri`, in the form `parseHours` reads. */
export function hoursText({ windows, days }: WorkingHours): string {
  return `${windows.map(windowText).join(',')} ${daysText(days)}`;
}

function daysText(days: number[]): string {
  if (days.length === 7) return 'daily';
  const start = days.find((day) => !days.includes((day + 6) % 7)) ?? 0;
  const run = Array.from({ length: days.length }, (_, i) => (start + i) % 7);
  const isOneRun = days.length > 2 && run.every((day) => days.includes(day));
  const name = (day: number | undefined): string => DAY_NAMES[day ?? 0] ?? '';
  return isOneRun ? `${name(run[0])}-${name(run.at(-1))}` : days.map(name).join(',');
}
