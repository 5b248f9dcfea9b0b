import type { Availability } from '../domain/availability.js';
import { holidaysOf } from '../domain/holidays.js';
import { parseHours, type WorkingHours } from '../domain/hours.js';
import { isZone } from '../domain/local-time.js';
import { Refusal } from '../domain/refusal.js';
import { systemClock } from '../platform/clock.js';
import { BadInput } from './bad-input.js';

/** A week and a moment, as text: the fields of `daybreak explain` and of a line of its batch. */
export interface AskedFields {
  zone?: unknown;
  hours?: unknown;
  days?: unknown;
  region?: unknown;
  at?: unknown;
}

export interface Question {
  person: Availability;
  at: Date;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws BadInput when the line is not JSON, or not a question. */
export function readQuestionLine(line: string): Question {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    throw new BadInput('The line is not JSON.');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new BadInput('The line is not a JSON object.');
  return readQuestion(fields);
}

/** `hours` and `days` left out are 09:00-17:00 and mon-fri, `at` left out is now. @throws BadInput */
export function readQuestion({ zone, hours, days, region, at }: AskedFields): Question {
  return {
    person: {
      zone: zoneIn(zone),
      hours: weekIn(text('hours', hours, '09:00-17:00'), text('days', days, 'mon-fri')),
      daysOff: region === undefined || region === null ? null : holidaysIn(region),
    },
    at: at === undefined ? systemClock.now() : instantIn(at),
  };
}

function text(name: string, value: unknown, fallback: string): string {
  if (value === undefined) return fallback;
  if (typeof value === 'string') return value;
  throw new BadInput(`${name} is ${shown(value)}. Expected text such as ${fallback}.`);
}

const shown = (value: unknown): string => {
  const written = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
};

const knownZones = new Set<string>();

function zoneIn(zone: unknown): string {
  if (typeof zone === 'string' && (knownZones.has(zone) || isZone(zone))) {
    knownZones.add(zone);
    return zone;
  }
  const found = zone === undefined ? 'missing' : shown(zone);
  throw new BadInput(`zone is ${found}. Expected an IANA time zone such as Asia/Tokyo.`);
}

/** Weeks that were read, by their text: a batch has many people and few kinds of week. */
const knownWeeks = new Map<string, WorkingHours>();
const MOST_WEEKS = 10_000;

function weekIn(hours: string, days: string): WorkingHours {
  const key = `${hours}\n${days}`;
  const known = knownWeeks.get(key);
  if (known) return known;
  const week = { windows: windowsIn(hours), days: daysIn(days) };
  if (knownWeeks.size >= MOST_WEEKS) knownWeeks.clear();
  knownWeeks.set(key, week);
  return week;
}

function windowsIn(hours: string): WorkingHours['windows'] {
  const { windows, days, zone } = parsed('hours', hours);
  if (!windows || days || zone)
    throw new BadInput(`hours is ${shown(hours)}. Expected 09:00-17:00, several with commas.`);
  return windows;
}

/** Empty, or `none`, for somebody who has no working day at all. */
function daysIn(text: string): WorkingHours['days'] {
  if (['', 'none'].includes(text.trim())) return [];
  const { windows, days, zone } = parsed('days', text);
  if (!days || windows || zone)
    throw new BadInput(`days is ${shown(text)}. Expected mon-fri, sun-thu or mon,wed.`);
  return days;
}

function parsed(name: string, text: string): ReturnType<typeof parseHours> {
  try {
    return parseHours(text);
  } catch (error) {
    if (error instanceof Refusal) throw new BadInput(`${name} is ${shown(text)}. ${error.message}`);
    throw error;
  }
}

function holidaysIn(region: unknown) {
  const holidays = typeof region === 'string' ? holidaysOf(region) : null;
  if (!holidays)
    throw new BadInput(
      `region is ${shown(region)}. Expected a country, perhaps with its region, such as JP or DE-BY.`,
    );
  return holidays;
}

function instantIn(at: unknown): Date {
  const instant = typeof at === 'string' && INSTANT.test(at) ? new Date(at) : null;
  const isReal = instant !== null && !Number.isNaN(instant.getTime()) && isOnTheCalendar(String(at));
  if (!isReal) throw new BadInput(`at is ${shown(at)}. Expected an instant such as 2026-03-29T00:30:00Z.`);
  return instant;
}

/** 30 February is read as 2 March by `Date`. */
function isOnTheCalendar(at: string): boolean {
  const day = at.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
