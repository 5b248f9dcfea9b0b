/** A stretch during which a zone keeps one offset, in milliseconds since 1970. `from` belongs to it, `until` does not. */
export interface Span {
  readonly from: number;
  readonly until: number;
  /** Milliseconds to add to UTC to get the wall clock. */
  readonly offset: number;
}

/** Instants in milliseconds since 1970. `from` belongs to it, `until` does not. */
export interface Stretch {
  from: number;
  until: number;
}

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Two changes of one zone were never closer than six days and 23 hours since 1900, so that none hides between samples. */
const SAMPLE = 4 * DAY;
/** What is surveyed at once: long enough to be asked again, short enough to cost a dozen microseconds. */
const BLOCK = 7 * SAMPLE;
/** Some twenty years a zone. */
const MOST_BLOCKS = 256;
/** The IANA database has some six hundred names; more can only be other spellings of them. */
const MOST_ZONES = 1_000;
const NOWHEN: Span = { from: 0, until: 0, offset: 0 };

/** The clock changes of one IANA zone, read from Intl once and remembered. */
export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #blocks = new Map<number, readonly Span[]>();
  #last: Span = NOWHEN;

  /** @throws RangeError for a zone that Intl does not know. */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** The span around `at`. A long span may come in pieces. */
  spanAt(at: number): Span {
    const last = this.#last;
    if (at >= last.from && at < last.until) return last;
    return (this.#last = this.#find(at));
  }

  /** Milliseconds to add to UTC to get the wall clock at `at`. */
  offsetAt(at: number): number {
    return this.spanAt(at).offset;
  }

  /**
   * When the wall clock shows `from` or later but not yet `until`, both as if the wall were in UTC; in order. Twice
   * when the time repeats, never when it is skipped.
   */
  whenWallShows(from: number, until: number): Stretch[] {
    const stretches: Stretch[] = [];
    let last: Stretch | undefined;
    for (let span = this.spanAt(from - DAY); span.from < until + DAY; span = this.spanAt(span.until)) {
      const start = Math.max(span.from, from - span.offset);
      const end = Math.min(span.until, until - span.offset);
      if (start >= end) continue;
      if (last?.until === start) last.until = end;
      else stretches.push((last = { from: start, until: end }));
    }
    return stretches;
  }

  /** The first instant at which the wall clock shows `wall`, or, when that is skipped, something later. */
  firstShowing(wall: number): number {
    let span = this.spanAt(wall - DAY);
    while (wall - span.offset >= span.until) span = this.spanAt(span.until);
    return Math.max(span.from, wall - span.offset);
  }

  #find(at: number): Span {
    const number = Math.floor(at / BLOCK);
    const block = this.#blocks.get(number) ?? this.#survey(number);
    for (const span of block) if (at < span.until) return span;
    throw new RangeError(`No clock shows the time at ${at}`);
  }

  #survey(number: number): readonly Span[] {
    const start = number * BLOCK;
    const spans: Span[] = [];
    let [from, offset] = [start, this.#read(start)];
    for (let sample = start; sample < start + BLOCK; sample += SAMPLE) {
      const next = this.#read(sample + SAMPLE);
      if (next === offset) continue;
      const until = this.#changeBetween(sample, sample + SAMPLE, next);
      spans.push({ from, until, offset });
      [from, offset] = [until, next];
    }
    if (from < start + BLOCK) spans.push({ from, until: start + BLOCK, offset });
    if (this.#blocks.size >= MOST_BLOCKS) this.#blocks.clear();
    this.#blocks.set(number, spans);
    return spans;
  }

  /** Bisects to the second for the first instant in (`low`, `high`] with the offset `after`. */
  #changeBetween(low: number, high: number, after: number): number {
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (this.#read(middle) === after) high = middle;
      else low = middle;
    }
    return high;
  }

  #read(at: number): number {
    return offsetIn(this.#format.format(at));
  }
}

/** `11/17/2026, GMT+05:45`; a bare `GMT` for none, and seconds for the local times of long ago. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return sign === '-' ? -offset : offset;
}

const zones = new Map<string, Zone>();

/** @throws RangeError for a zone that Intl does not know. */
export function zoneNamed(name: string): Zone {
  return zones.get(name) ?? openZone(name);
}

function openZone(name: string): Zone {
  const zone = new Zone(name);
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
}
