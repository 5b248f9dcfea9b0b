/** Clocks on walls: instants as somebody in a zone reads them. Without a zone, UTC. */
export const zoneOr = (zone: string | null): string => zone ?? 'UTC';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Intl formats are slow to make, and a long conversation asks for thousands. */
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...options });
  formats.set(key, made);
  return made;
}

export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export function wallTime(at: Date, zone: string): WallTime {
  const parts = format(zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

const padded = (number: number, digits = 2): string => String(number).padStart(digits, '0');

/** `2026-11-17` */
export function dayOf(at: Date, zone: string): string {
  const { year, month, day } = wallTime(at, zone);
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
}

/** `09:05` */
export function clockOf(at: Date, zone: string): string {
  const { hour, minute } = wallTime(at, zone);
  return `${padded(hour)}:${padded(minute)}`;
}

/** `09:05:59` */
export const clockWithSeconds = (at: Date, zone: string): string =>
  `${clockOf(at, zone)}:${padded(wallTime(at, zone).second)}`;

export const weekdayName = (at: Date, zone: string, style: 'short' | 'long' = 'short'): string =>
  format(zone, { weekday: style }).format(at);

export const monthName = (at: Date, zone: string, style: 'short' | 'long' = 'short'): string =>
  format(zone, { month: style }).format(at);

/** `Tue 17 Nov 2026` */
export function dateText(at: Date, zone: string): string {
  const { day, year } = wallTime(at, zone);
  return `${weekdayName(at, zone)} ${day} ${monthName(at, zone)} ${year}`;
}

const DAY_MS = 86_400_000;

/** How many calendar days `at` is after `now` there: 0 today, 1 tomorrow, -1 yesterday. */
export const daysAfter = (at: Date, now: Date, zone: string): number =>
  Math.round((Date.parse(dayOf(at, zone)) - Date.parse(dayOf(now, zone))) / DAY_MS);

/** `Today`, `Yesterday` or `Tue 17 Nov 2026`, for the line between two days. */
export function dayHeading(at: Date, now: Date, zone: string): string {
  const names: Record<number, string> = { 0: 'Today', [-1]: 'Yesterday', 1: 'Tomorrow' };
  return names[daysAfter(at, now, zone)] ?? dateText(at, zone);
}

/** `Europe/Lisbon` -> `Lisbon` */
export const placeInZone = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');

/** What `<input type="datetime-local">` holds for this instant: `2026-11-17T09:05`. */
export const localInput = (at: Date, zone: string): string => `${dayOf(at, zone)}T${clockOf(at, zone)}`;

/**
 * The instant at which a clock in `zone` shows `local` (`2026-11-17T09:05`), or null when that is no time.
 * A time the clocks skip in spring counts as the one an hour later.
 */
export function instantOf(local: string, zone: string): Date | null {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  const shownAt = (instant: number): number => Date.parse(`${localInput(new Date(instant), zone)}Z`);
  const firstGuess = wanted - (shownAt(wanted) - wanted);
  return new Date(firstGuess + (wanted - shownAt(firstGuess)));
}
