const SECOND = 1_000;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const MOST_ZONES = 1_000;
const MOST_WEEKS = 1_500;

/** A week of UTC in one zone: its offset, and a new one from `changesAt` on. Milliseconds; Infinity for no change. */
interface Week {
  offset: number;
  changesAt: number;
  offsetAfter: number;
}

interface Zone {
  format: Intl.DateTimeFormat;
  weeks: Map<number, Week>;
}

const zones = new Map<string, Zone>();

/** Milliseconds to add to UTC to get the wall clock of `zone` at `at`, milliseconds since 1970. */
export function offsetAt(zone: string, at: number): number {
  const week = weekOf(zone, Math.floor(at / WEEK));
  return at < week.changesAt ? week.offset : week.offsetAfter;
}

/** When the offset that holds at `at` may end: at its change, else at the end of the week. */
export function offsetHoldsUntil(zone: string, at: number): number {
  const number = Math.floor(at / WEEK);
  const { changesAt } = weekOf(zone, number);
  return at < changesAt && changesAt !== Infinity ? changesAt : (number + 1) * WEEK;
}

/** Whether this Node's time zone database knows the zone. */
export function knowsZone(name: string): boolean {
  try {
    zoneCalled(name);
    return true;
  } catch {
    return false;
  }
}

/** Making a formatter is dear, asking it is not. */
function zoneCalled(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  if (zones.size >= MOST_ZONES) zones.clear();
  const made = { format, weeks: new Map<number, Week>() };
  zones.set(name, made);
  return made;
}

/** No zone changes twice within a week, so its two ends tell whether it changes in it. */
function weekOf(name: string, number: number): Week {
  const zone = zoneCalled(name);
  const known = zone.weeks.get(number);
  if (known) return known;
  const [start, end] = [number * WEEK, (number + 1) * WEEK];
  const [offset, offsetAfter] = [readOffset(zone, start), readOffset(zone, end)];
  const changesAt = offset === offsetAfter ? Infinity : changeBetween(zone, start, end);
  if (zone.weeks.size >= MOST_WEEKS) zone.weeks.clear();
  const week = { offset, changesAt, offsetAfter };
  zone.weeks.set(number, week);
  return week;
}

/** Bisects to the second for the first instant after `start` that has the offset of `end`. */
function changeBetween(zone: Zone, start: number, end: number): number {
  const before = readOffset(zone, start);
  let [low, high] = [start, end];
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
    if (readOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Reads `GMT`, `GMT+05:30` or, long ago, `GMT-00:44:30`. */
function readOffset({ format }: Zone, at: number): number {
  const shown = format.format(at);
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?)?$/.exec(shown) ?? [];
  const offset = Number(hours) * HOUR + Number(minutes) * 60 * SECOND + Number(seconds) * SECOND;
  return sign === '-' ? -offset : offset;
}
