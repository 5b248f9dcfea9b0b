import type { WorkingHours } from './hours.js';
import { type Day, dayNumberOf, dayOfNumber } from './local-time.js';
import { offsetAt, offsetHoldsUntil } from './zone-offsets.js';

/** When somebody may be disturbed: a week of wall-clock hours in an IANA zone, less the days and hours they are away. */
export interface Availability {
  zone: string;
  hours: WorkingHours;
  /** Days nobody there works: holidays of their region and days the company is closed. */
  daysOff?: DaysOff | null;
  /** Whole days away, on their own calendar. */
  leave?: readonly Leave[];
  /** Stretches of quiet inside their hours: do-not-disturb, a status that says they are away. */
  quiet?: readonly Quiet[];
  /** They asked to be pinged whatever the hour: always reachable. */
  isAnyTime?: boolean;
}

/** A calendar of days without work. */
export interface DaysOff {
  /** What the day is called, e.g. `Boxing Day`; null for a day like any other. */
  nameOf(day: Day): string | null;
}

/** From the first day away to the last, both included. */
export interface Leave {
  from: Day;
  to: Day;
}

/** `from` is quiet, `until` is not. */
export interface Quiet {
  from: Date;
  until: Date;
  why: 'dnd' | 'status';
}

/** Milliseconds since 1970; `from` works, `until` does not. */
export interface Stretch {
  from: number;
  until: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longer than any leave; whoever does not work until then never does. */
const SEARCHED_MS = 5 * 366 * DAY;

/**
 * Whether this person may be disturbed at `at`: the wall clock shows one of their hours, on a day they work, and
 * nothing says quiet. A window over midnight belongs to the day it starts on; both passes of a repeated hour count.
 */
export function isReachable(person: Availability, at: Date): boolean {
  if (person.isAnyTime) return true;
  const instant = at.getTime();
  return worksAt(person, instant) && quietUntil(person, instant) === null;
}

/**
 * The first instant at or after `at` at which this person is reachable, to the minute unless it is `at` itself;
 * null when there is none in the next five years: no working day, or leave without an end.
 */
export function nextReachable(person: Availability, at: Date): Date | null {
  if (isReachable(person, at)) return at;
  const start = at.getTime();
  for (const stretch of workBetween(person, start, start + SEARCHED_MS)) {
    const instant = firstUnquiet(person, stretch);
    if (instant !== null) return new Date(instant);
  }
  return null;
}

/** The first minute of a stretch of work that is not quiet; null when all of it is. */
function firstUnquiet(person: Availability, { from, until }: Stretch): number | null {
  let instant = Math.ceil(from / MINUTE) * MINUTE;
  while (instant < until) {
    const end = quietUntil(person, instant);
    if (end === null) return instant;
    instant = Math.ceil(end / MINUTE) * MINUTE;
  }
  return null;
}

/** Whether their week says that they work, whatever says quiet. */
export function worksAt(person: Availability, instant: number): boolean {
  const shown = instant + offsetAt(person.zone, instant);
  const day = dayNumberOf(shown);
  const clock = Math.floor((shown - day * DAY) / MINUTE);
  for (const { from, to } of person.hours.windows) {
    const isOvernight = from > to;
    if (clock >= from && (isOvernight || clock < to) && worksOn(person, day)) return true;
    if (isOvernight && clock < to && worksOn(person, day - 1)) return true;
  }
  return false;
}

/** 1970-01-01 was a Thursday. */
const weekdayOfNumber = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Whether work starts on this day, counted from 1970-01-01. */
function worksOn({ hours, daysOff, leave }: Availability, day: number): boolean {
  if (!hours.days.includes(weekdayOfNumber(day))) return false;
  if (!daysOff && !leave?.length) return true;
  const text = dayOfNumber(day);
  return !daysOff?.nameOf(text) && !leave?.some(({ from, to }) => from <= text && text <= to);
}

/** When the quiet that holds at `instant` ends; null when none does. */
function quietUntil({ quiet }: Availability, instant: number): number | null {
  if (!quiet?.length) return null;
  const ends = quiet
    .filter(({ from, until }) => from.getTime() <= instant && instant < until.getTime())
    .map(({ until }) => until.getTime());
  return ends.length > 0 ? Math.max(...ends) : null;
}

/**
 * Every stretch their week says they work between two instants, in order, cut where the zone's offset may change:
 * what touches belongs together.
 */
export function* workBetween(person: Availability, from: number, until: number): Generator<Stretch> {
  if (person.hours.days.length === 0) return;
  for (let start = from; start < until;) {
    const end = Math.min(until, offsetHoldsUntil(person.zone, start));
    yield* workWithOffset(person, { from: start, until: end }, offsetAt(person.zone, start));
    start = end;
  }
}

/** The same while one offset holds. The night before the first day may reach into it. */
function* workWithOffset(person: Availability, span: Stretch, offset: number): Generator<Stretch> {
  const last = dayNumberOf(span.until - 1 + offset);
  for (let day = dayNumberOf(span.from + offset) - 1; day <= last; day++) {
    if (!worksOn(person, day)) continue;
    const midnight = day * DAY - offset;
    for (const window of person.hours.windows) {
      const end = window.from > window.to ? window.to + 24 * 60 : window.to;
      const from = Math.max(span.from, midnight + window.from * MINUTE);
      const until = Math.min(span.until, midnight + end * MINUTE);
      if (from < until) yield { from, until };
    }
  }
}
