import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { formatInTimeZone } from 'date-fns-tz';
import { sql } from 'kysely';
import { type Availability, isReachable } from '../src/domain/availability.js';
import { ChannelId, MessageTs, UserId, WorkspaceId } from '../src/domain/ids.js';
import { KnownPeople } from '../src/features/people/index.js';
import { advise, DEFAULT_NORM } from '../src/features/quiet-hours/index.js';
import { connect } from '../src/platform/db/connect.js';
import { eraseDataDir, startEmbeddedPostgres } from '../src/platform/db/embedded.js';
import { migrate } from '../src/platform/db/migrations.js';
import { nowMs } from './load.js';

/** What it costs to know whether somebody is reachable. Run with `--expose-gc`. */
const ZONES = Intl.supportedValuesOf('timeZone');
const MEMBERS = 10_000;
const ASKED = 200_000;
const ASKED_NAIVELY = 10_000;
const LINES = 100_000;
const ROUNDS = 5;
const START = Date.UTC(2026, 10, 17);
const MINUTE = 60_000;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const rounds = (measure: () => number): number => median(Array.from({ length: ROUNDS }, measure));
/** Spreads over zones and over a fortnight. */
const zoneOf = (index: number): string => ZONES[(index * 7) % ZONES.length] ?? 'UTC';
const momentOf = (index: number): Date => new Date(START + ((index * 37) % (14 * 1440)) * MINUTE);

await askOne();
await broadcast();
await batch();

/** One question, beside what a bot would write with date-fns-tz. */
function askOne(): Promise<void> {
  const hours = { windows: [{ from: 540, to: 1020 }], days: [1, 2, 3, 4, 5] };
  const people = Array.from({ length: 500 }, (_, index): Availability => ({ zone: zoneOf(index), hours }));
  const moments = Array.from({ length: 500 }, (_, index) => momentOf(index));
  const timed = (count: number, ask: (person: Availability, at: Date) => boolean): number => {
    const start = nowMs();
    let reachable = 0;
    for (let index = 0; index < count; index++) {
      const [person, at] = [people[index % 500], moments[(index * 3) % 500]];
      if (person && at && ask(person, at)) reachable++;
    }
    if (reachable === 0) throw new Error('Nobody was reachable: this measures nothing.');
    return ((nowMs() - start) / count) * 1000;
  };
  const naive = ({ zone }: Availability, at: Date): boolean => formatInTimeZone(at, zone, 'HH:mm') >= '09:00';
  timed(ASKED, isReachable);
  const [ours, baseline] = [
    rounds(() => timed(ASKED, isReachable)),
    rounds(() => timed(ASKED_NAIVELY, naive)),
  ];
  console.log(
    `isReachable: ${ours.toFixed(2)} µs; one formatInTimeZone: ${baseline.toFixed(1)} µs; ${(baseline / ours).toFixed(0)} times faster`,
  );
  return Promise.resolve();
}

/** `@channel` to ten thousand people who are cached: found, judged and counted. */
async function broadcast(): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-'));
  const server = await startEmbeddedPostgres(dataDir);
  const db = connect(server.url, { onError: () => undefined });
  await migrate(db);
  const workspace = WorkspaceId.parse('T0BENCH');
  const ids = Array.from({ length: MEMBERS }, (_, index) =>
    UserId.parse(`U${String(index).padStart(9, '0')}`),
  );
  for (let first = 0; first < MEMBERS; first += 1000) {
    const rows = ids.slice(first, first + 1000).map((id, index) => ({
      workspace,
      id,
      name: `Person ${first + index}`,
      zone: zoneOf(index),
      is_bot: false,
      is_external: false,
      is_deleted: false,
      locale: 'en-US',
      refreshed_at: new Date(START),
    }));
    await db.insertInto('people').values(rows).execute();
  }
  // Nobody changed just now: what did is read again with each question for a while.
  await sql`update people set changed_at = changed_at - interval '1 hour'`.execute(db);
  const known = new KnownPeople(db);
  const before = heapAfterGc();
  await known.find(workspace, ids);
  const bytes = (heapAfterGc() - before) / MEMBERS;
  const message = {
    workspace,
    channel: ChannelId.parse('C0BENCH'),
    ts: MessageTs.parse('1795000000.000100'),
    threadTs: null,
    author: ids[0] ?? UserId.parse('U0'),
    mentions: { users: [], groups: [], broadcast: 'channel' as const },
    editTs: null,
  };
  const costs: number[] = [];
  let told = '';
  for (let round = 0; round < 4 * ROUNDS; round++) {
    const start = process.cpuUsage();
    const people = (await known.find(workspace, ids)).map(({ person }) => person);
    const advice = advise(
      {
        message,
        sender: people[0] ?? null,
        named: [],
        crowd: people,
        wroteJustNow: new Set(),
        nudgedToday: new Set(),
        shownToday: 0,
        mutes: [],
        norm: DEFAULT_NORM,
        mayBreak: false,
        isOnCall: false,
      },
      momentOf(round * 61),
    );
    const { user, system } = process.cpuUsage(start);
    costs.push((user + system) / 1000);
    if (advice.kind === 'nudge' && advice.about.kind === 'crowd')
      told = `${advice.about.crowd.offHours.toLocaleString('en')} of ${advice.about.crowd.reached.toLocaleString('en')} are off-hours`;
  }
  console.log(
    `a broadcast to ${MEMBERS.toLocaleString('en')} (“${told}”): ${median(costs).toFixed(1)} ms of CPU`,
  );
  console.log(`a person in the cache: ${bytes.toFixed(0)} bytes`);
  await db.destroy();
  await server.stop();
  await eraseDataDir(dataDir);
}

function heapAfterGc(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The whole command, from its start: every zone, seven years. */
async function batch(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-'));
  const file = path.join(folder, 'questions.jsonl');
  const lines = Array.from({ length: LINES }, (_, index) =>
    JSON.stringify({
      zone: zoneOf(index),
      hours: ['09:00-17:00', '22:00-06:00', '09:00-12:00,14:00-18:00'][index % 3],
      days: ['mon-fri', 'sun-thu', 'daily'][index % 3],
      at: new Date(Date.UTC(2024, 0, 1) + ((index * 7919) % (7 * 365 * 1440)) * MINUTE).toISOString(),
    }),
  );
  await writeFile(file, `${lines.join('\n')}\n`);
  const timed = (args: string[]): number => {
    const start = nowMs();
    spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return nowMs() - start;
  };
  const ours = rounds(() => timed(['dist/src/cli.js', 'explain', '--batch', file]));
  const bare = rounds(() => timed(['-e', '0']));
  console.log(
    `explain --batch: ${Math.round((LINES / ours) * 1000).toLocaleString('en')} lines a second, its start included; ${(ours / bare).toFixed(0)} times an empty Node`,
  );
  await rm(folder, { recursive: true });
}
