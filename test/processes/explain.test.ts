import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isReachable, nextReachable } from '../../src/domain/availability.js';
import { parseHours } from '../../src/domain/hours.js';
import { startWorld, type World } from '../support/world.js';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function explain(args: string[], { input = '', env = {} } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli.js', 'explain', ...args], {
    env: { PATH: process.env['PATH'], ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
const flags = (fields: Record<string, string>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);
const batch = (lines: string[]): unknown[] =>
  explain(['--batch', '-'], { input: lines.join('\n') })
    .out.trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const TOKYO = { zone: 'Asia/Tokyo', hours: '09:00-17:00', days: 'mon-fri' };

describe('daybreak explain', () => {
  it('says in words whether somebody is reachable, why, and when next', () => {
    const { code, out } = explain(flags({ ...TOKYO, at: '2026-03-30T10:30:00Z' }));
    expect(out).toBe('Not reachable: outside their hours.\nNext reachable: 2026-03-31T00:00:00.000Z\n');
    expect(code).toBe(0);
  });

  it.each([
    ['2026-03-29T00:30:00Z', {}, false, '2026-03-30T00:00:00.000Z', /not one of their working days/],
    ['2026-03-30T09:30:00+09:00', {}, true, '2026-03-30T00:30:00.000Z', /within their hours/],
    [
      '2026-11-23T01:00:00Z',
      { region: 'JP' },
      false,
      '2026-11-24T00:00:00.000Z',
      /day off: Labor Thanksgiving/,
    ],
    ['2026-11-23T01:00:00Z', { days: '' }, false, null, /no working day/],
    ['2026-11-23T01:00:00Z', { days: 'none' }, false, null, /no working day/],
    [
      '2026-03-30T03:30:00Z',
      { hours: '09:00-12:00,14:00-18:00' },
      false,
      '2026-03-30T05:00:00.000Z',
      /outside/,
    ],
  ])('answers for %s with %o in JSON', (at, fields, reachable, next, why) => {
    const { out } = explain(['--json', ...flags({ ...TOKYO, ...fields, at })]);
    expect(JSON.parse(out)).toEqual({ reachable, next, why: expect.stringMatching(why) });
  });

  it.each([
    [{ zone: 'Mars/Olympus' }, 'zone is “Mars/Olympus”. Expected an IANA time zone such as Asia/Tokyo.'],
    [{ hours: '9 to 5' }, 'hours is “9 to 5”.'],
    [{ days: 'someday' }, 'days is “someday”.'],
    [{ region: 'XX' }, 'region is “XX”. Expected a country'],
    [{ at: 'tomorrow' }, 'at is “tomorrow”. Expected an instant such as 2026-03-29T00:30:00Z.'],
    [{ at: '2026-02-30T00:00:00Z' }, 'at is “2026-02-30T00:00:00Z”.'],
    [{ at: '2026-03-29T00:30:00' }, 'at is “2026-03-29T00:30:00”.'],
    [{ batch: '/nowhere.jsonl' }, '--batch is “/nowhere.jsonl”, which cannot be read (ENOENT).'],
    [{ bogus: '1' }, "unknown option '--bogus'"],
  ])('refuses %o in one line, and ends with 2', (fields, told) => {
    const { code, out, err } = explain(flags({ ...TOKYO, ...fields }));
    expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('daybreak explain --batch', () => {
  it('answers each line with a line, in order, and a wrong one with what is wrong', () => {
    expect(
      batch([
        JSON.stringify({ ...TOKYO, at: '2026-03-30T00:30:00Z' }),
        '',
        'not json',
        JSON.stringify({ zone: 'Asia/Tokyo', at: '2026-03-30T10:30:00Z' }),
        JSON.stringify({ ...TOKYO, zone: 7, at: '2026-03-30T10:30:00Z' }),
        '[]',
      ]),
    ).toEqual([
      { reachable: true, next: '2026-03-30T00:30:00.000Z', why: 'within their hours' },
      { error: 'The line is not JSON.' },
      { reachable: false, next: '2026-03-31T00:00:00.000Z', why: 'outside their hours' },
      { error: 'zone is 7. Expected an IANA time zone such as Asia/Tokyo.' },
      { error: 'The line is not a JSON object.' },
    ]);
  });

  it('agrees with the model in every zone, from a file of thousands of lines', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'daybreak-explain-'));
    const file = path.join(folder, 'questions.jsonl');
    const questions = Intl.supportedValuesOf('timeZone').flatMap((zone, index) =>
      Array.from({ length: 20 }, (_, step) => ({
        zone,
        hours: ['22:00-06:00', '09:00-12:00,14:00-18:00', '01:30-02:30'][step % 3] ?? '',
        days: ['daily', 'mon-fri', 'sun-thu'][index % 3] ?? '',
        at: new Date(Date.UTC(2024, 0, 1) + (index * 37 + step * 127_531) * 60_000).toISOString(),
      })),
    );
    writeFileSync(file, questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const { out, code } = explain(['--batch', file]);
    rmSync(folder, { recursive: true });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { reachable: boolean; next: string });
    const expected = questions.map(({ zone, hours, days, at }) => {
      const { windows = [], days: onDays = [] } = parseHours(`${hours} ${days}`);
      const person = { zone, hours: { windows, days: onDays } };
      const instant = new Date(at);
      return {
        reachable: isReachable(person, instant),
        next: nextReachable(person, instant)?.toISOString() ?? null,
      };
    });
    expect(answers.map(({ reachable, next }) => ({ reachable, next }))).toEqual(expected);
    expect(code).toBe(0);
  });
});

describe('daybreak explain --user', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await world.slack.as('yuki').commands('general', '/daybreak away 18 Nov - 20 Nov');
    await world.settle();
  });
  afterAll(() => world.stop());
  const explainUser = (user: string, at: string): Ended =>
    explain(flags({ user, at }), { env: world.environment });

  it('answers for a person as the database knows them', () => {
    const { out, code } = explainUser(world.slack.as('yuki').id, '2026-11-18T01:00:00Z');
    expect(out).toBe(
      'Not reachable: on leave, up to and including 2026-11-20.\nNext reachable: 2026-11-23T00:00:00.000Z\n',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['U0NOBODY', 'Daybreak has not met U0NOBODY yet.'],
    ['yuki', '--user is “yuki”. Expected a user id of Slack such as U024BE7LH.'],
  ])('says that it does not know %s, and ends with 2', (user, told) => {
    const { code, err } = explainUser(user, '2026-11-18T01:00:00Z');
    expect(err.trim()).toBe(told);
    expect(code).toBe(2);
  });

  it('looks into the embedded database when there is no other, and leaves it closed', () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'daybreak-explain-'));
    const env = { ...world.environment, DATABASE_URL: '', DATA_DIR: dataDir };
    const asked = () => explain(flags({ user: 'U0NOBODY' }), { env });
    expect([asked(), asked()]).toEqual([
      { code: 2, out: '', err: 'Daybreak has not met U0NOBODY yet.\n' },
      { code: 2, out: '', err: 'Daybreak has not met U0NOBODY yet.\n' },
    ]);
    rmSync(dataDir, { recursive: true });
  });
});
