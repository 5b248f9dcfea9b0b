import { describe, expect, it } from '@jest/globals';
import { type Availability, isReachable, nextReachable } from './availability.js';
import type { Window } from './hours.js';

/*
 * An oracle that shares no code with what it judges: it asks Intl, hour by hour, what a clock on the wall shows, and
 * walks along it minute by minute. Around every clock change of every zone, for windows that lie where changes hurt.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2024, 0, 10);
const LAST = Date.UTC(2031, 0, 1);

/** Zones that IANA renamed are not among the names Intl lists, and are in many a profile still. */
const RENAMED = [
  'Asia/Calcutta',
  'Asia/Katmandu',
  'Asia/Rangoon',
  'Asia/Saigon',
  'Europe/Kiev',
  'Europe/Kyiv',
  'America/Buenos_Aires',
  'America/Godthab',
  'Pacific/Enderbury',
  'Pacific/Ponape',
  'Atlantic/Faeroe',
  'Australia/ACT',
  'US/Pacific',
  'GB',
  'Eire',
  'UTC',
];
const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED])];

/** What the wall shows, as if it were UTC, in milliseconds. */
function wallIn(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}

/** The first instant after each clock change. */
function changesOf(wall: (at: number) => number): number[] {
  const changes: number[] = [];
  for (let day = FIRST; day < LAST; day += DAY) {
    if (wall(day + DAY) - wall(day) === DAY) continue;
    let [before, after] = [day, day + DAY];
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000;
      if (wall(middle) - wall(day) === middle - day) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** What the wall shows at each minute, read by the hour where the hour is whole and by the minute where it is not. */
function wallByMinute(wall: (at: number) => number, from: number, hours: number): Int32Array {
  const shown = new Int32Array(hours * 60);
  for (let hour = 0; hour < hours; hour++) {
    const start = from + hour * HOUR;
    const first = wall(start);
    const isWhole = wall(start + HOUR) - first === HOUR;
    for (let minute = 0; minute < 60; minute++) {
      shown[hour * 60 + minute] =
        (isWhole ? first + minute * MINUTE : wall(start + minute * MINUTE)) / MINUTE;
    }
  }
  return shown;
}

const MINUTES_A_DAY = 1440;
/** Of minutes since 1970-01-01, a Thursday. */
const weekdayOf = (wall: number): number => (((wall / MINUTES_A_DAY) | 0) + 4) % 7;
const clockOf = (wall: number): number => (wall | 0) % MINUTES_A_DAY;

function isAtWork({ hours: { windows, days } }: Availability, wall: number): boolean {
  const [clock, weekday] = [clockOf(wall), weekdayOf(wall)];
  const isToday = days.includes(weekday);
  const isSinceYesterday = days.includes((weekday + 6) % 7);
  return windows.some(({ from, to }) => {
    const isNight = from > to;
    if (isNight) return (isToday && from <= clock) || (isSinceYesterday && clock < to);
    return isToday && from <= clock && clock < to;
  });
}

/** Weeks that a change at `change` hurts: windows at, around, before and after the hour it skips or repeats. */
function weeksAround(zone: string, wall: (at: number) => number, change: number): Availability[] {
  const before = wall(change - MINUTE) / MINUTE + 1;
  const after = wall(change) / MINUTE;
  const window = (from: number, to: number): Window => ({ from: clockOf(from), to: clockOf(to) });
  const thatDay = weekdayOf(before);
  const everyDay = [0, 1, 2, 3, 4, 5, 6];
  const week = (windows: Window[], days: number[]): Availability => ({ zone, hours: { windows, days } });
  const low = Math.min(before, after);
  const high = before === after ? before + 60 : Math.max(before, after);
  return [
    week([window(low, high)], everyDay),
    week([window(low + 10, high - 10)], [thatDay]),
    week([window(low - 20, low + 15)], everyDay),
    week([window(high - 5, high + 40), window(high + 120, high + 180)], everyDay),
    week([{ from: 22 * 60, to: 6 * 60 }], [thatDay, (thatDay + 6) % 7]),
    week([{ from: 9 * 60, to: 17 * 60 }], [1, 2, 3, 4, 5]),
  ];
}

const HOURS_BEFORE = 30;
/** A window on one day a week comes again a week later. */
const HOURS_AFTER = 9 * 24 + 4;

/** Disagreements with the oracle around one change; `checked` counts the instants asked about. */
function judge(zone: string, wall: (at: number) => number, change: number) {
  const from = Math.floor(change / HOUR) * HOUR - HOURS_BEFORE * HOUR;
  const shown = wallByMinute(wall, from, HOURS_BEFORE + HOURS_AFTER);
  const minuteOf = (at: number): number => Math.floor((at - from) / MINUTE);
  let checked = 0;
  const wrong: string[] = [];
  for (const person of weeksAround(zone, wall, change)) {
    const next = nextByMinute(person, shown);
    for (const at of instantsAround(change)) {
      const minute = minuteOf(at);
      const isNow = next[minute] === minute;
      const expected = isNow ? at : from + (next[minute] ?? NaN) * MINUTE;
      const isRight =
        isReachable(person, new Date(at)) === isNow &&
        nextReachable(person, new Date(at))?.getTime() === expected;
      checked++;
      if (!isRight) wrong.push(`${zone} ${new Date(at).toISOString()} ${JSON.stringify(person.hours)}`);
    }
  }
  return { checked, wrong };
}

/** For each minute the first one from it on that is at work, by walking back from the end. */
function nextByMinute(person: Availability, shown: Int32Array): Int32Array {
  const next = new Int32Array(shown.length);
  let last = -1;
  for (let minute = shown.length - 1; minute >= 0; minute--) {
    if (isAtWork(person, shown[minute] ?? NaN)) last = minute;
    next[minute] = last;
  }
  return next;
}

/** Every minute around the change, its last millisecond before and first after, and the day on either side. */
function instantsAround(change: number): number[] {
  const instants = [change - 1, change + 1];
  for (let minute = -75; minute <= 75; minute++) instants.push(change + minute * MINUTE);
  for (let minute = -26 * 60; minute <= 26 * 60; minute += 47) instants.push(change + minute * MINUTE);
  return instants;
}

describe('reachable, against what Intl shows on the wall', () => {
  it('agrees in every zone Node knows, 2024 to 2030, on both sides of each clock change', () => {
    let [checked, changes] = [0, 0];
    const wrong: string[] = [];
    for (const zone of ZONES) {
      const wall = wallIn(zone);
      // A zone that never changes is judged at an arbitrary moment.
      for (const change of [...changesOf(wall), Date.UTC(2026, 2, 29, 1)]) {
        const judged = judge(zone, wall, change);
        changes++;
        checked += judged.checked;
        wrong.push(...judged.wrong);
      }
    }
    console.info(
      `${checked.toLocaleString('en')} instants in ${ZONES.length} zones, around ${changes} moments`,
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(ZONES.length).toBeGreaterThan(400);
    expect(changes).toBeGreaterThan(2 * ZONES.length);
  });
});
