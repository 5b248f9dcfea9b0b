import { isReachable } from '../src/domain/availability.js';
import { DEFAULT_HOURS } from '../src/domain/hours.js';
import { ChannelId, MessageTs, UserId, WorkspaceId } from '../src/domain/ids.js';
import { availabilityOf, type Person } from '../src/domain/person.js';
import { advise, DEFAULT_NORM, nextDelivery } from '../src/features/quiet-hours/index.js';
import { percentile } from './figures.js';
import { LimitedSlack, type Sending } from './limited-slack.js';

/**
 * A working day of a sample of the world, by the real rules: who writes when, what gets a note, what is held until when,
 * and how late all that leaves through Slack's rate limits. Time is counted, not waited for.
 */
const DAY = Date.UTC(2026, 10, 17);
const SECONDS = 86_400;
/** One large workspace, some that are not small, and many small ones. */
const SIZES = [5_000, ...Array<number>(9).fill(1_000), ...Array<number>(490).fill(74)];
/** Where people are, and how many of a hundred. */
const ZONES: [string, number][] = [
  ['America/Los_Angeles', 14],
  ['America/New_York', 18],
  ['America/Sao_Paulo', 7],
  ['Europe/London', 12],
  ['Europe/Berlin', 16],
  ['Africa/Lagos', 4],
  ['Asia/Dubai', 3],
  ['Asia/Kolkata', 14],
  ['Asia/Singapore', 5],
  ['Asia/Tokyo', 4],
  ['Australia/Sydney', 3],
];
const MESSAGES_A_DAY = 40;
/** Of a person's messages, how many are written outside their own hours. */
const OUTSIDE = 0.08;
/** Of all messages, how many call a colleague by name; of the notes shown, how many end in "send it in their morning". */
const CALLS = 0.15;
const HOLDS = 0.3;
const ROUNDING_MINUTES = 15;
const A_MILLION = 1_000_000;

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20_261_117);

function someZone(): string {
  let left = random() * 100;
  return ZONES.find(([, share]) => (left -= share) < 0)?.[0] ?? 'UTC';
}

const personIn = (workspace: number, index: number): Person => ({
  id: UserId.parse(`U${workspace}A${index}`),
  name: `Person ${index}`,
  zone: someZone(),
  hours: DEFAULT_HOURS,
  locale: 'en',
  preference: 'urgent_only',
  region: null,
  daysOff: null,
  leave: [],
  quiet: [],
  isBot: false,
  isExternal: false,
  isDeleted: false,
});

/** The seconds of the day at which somebody writes: mostly in their own hours. */
function writingSeconds(person: Person): number[] {
  const availability = availabilityOf(person);
  if (!availability) return [];
  const seconds: number[] = [];
  while (seconds.length < MESSAGES_A_DAY) {
    const second = Math.floor(random() * SECONDS);
    if (isReachable(availability, new Date(DAY + second * 1_000)) || random() < OUTSIDE / 2)
      seconds.push(second);
  }
  return seconds;
}

interface Day {
  /** Events in each second. */
  events: Uint32Array;
  sendings: Sending[];
  held: number;
}

/** What one workspace does in a day. Who was told how often counts, as the rules have it. */
function liveThrough(workspace: number, size: number, day: Day): void {
  const id = WorkspaceId.parse(`T${workspace}`);
  const people = Array.from({ length: size }, (_, index) => personIn(workspace, index));
  const written = people.flatMap((author) => writingSeconds(author).map((second) => ({ author, second })));
  const shown = new Map<string, number>();
  const told = new Set<string>();
  for (const { author, second } of written.sort((a, b) => a.second - b.second)) {
    day.events[second] = (day.events[second] ?? 0) + 1;
    const called = people[Math.floor(random() * size)];
    if (random() >= CALLS || !called || called === author) continue;
    const now = new Date(DAY + second * 1_000);
    const channel = ChannelId.parse(`C${workspace}A${Math.floor(random() * Math.ceil(size / 10))}`);
    const message = {
      workspace: id,
      channel,
      ts: MessageTs.parse(`${Math.floor(now.getTime() / 1_000)}.000100`),
      threadTs: null,
      author: author.id,
      mentions: { users: [called.id], groups: [], broadcast: null },
      editTs: null,
    };
    const advice = advise(
      {
        message,
        sender: author,
        named: [called],
        crowd: null,
        wroteJustNow: new Set(),
        nudgedToday: told.has(`${author.id} ${called.id} ${channel}`) ? new Set([called.id]) : new Set(),
        shownToday: shown.get(author.id) ?? 0,
        mutes: [],
        norm: DEFAULT_NORM,
        mayBreak: false,
        isOnCall: false,
      },
      now,
    );
    if (advice.kind !== 'nudge') continue;
    shown.set(author.id, (shown.get(author.id) ?? 0) + 1);
    told.add(`${author.id} ${called.id} ${channel}`);
    day.sendings.push({ workspace, kind: 'note', to: author.id, channel, due: second });
    if (random() >= HOLDS) continue;
    const availability = availabilityOf(called);
    const due = availability && nextDelivery(availability, now, ROUNDING_MINUTES);
    if (!due) continue;
    day.held++;
    const at = Math.floor((due.getTime() - DAY) / 1_000);
    // Tomorrow's mornings stand for those of today that yesterday's messages wait for.
    day.sendings.push({
      workspace,
      kind: 'held',
      to: called.id,
      channel: `D${called.id}`,
      due: at % SECONDS,
    });
  }
}

export function simulateDay(): void {
  const day: Day = { events: new Uint32Array(SECONDS), sendings: [], held: 0 };
  SIZES.forEach((size, workspace) => liveThrough(workspace, size, day));
  const people = SIZES.reduce((sum, size) => sum + size, 0);
  const scale = A_MILLION / people;
  const total = day.events.reduce((sum, count) => sum + count, 0);
  const busiest = busiestMinute(day.events);
  const millions = (count: number): string => ((count * scale) / A_MILLION).toFixed(1);
  console.log(
    `a day of ${people} people in ${SIZES.length} workspaces, times ${scale.toFixed(0)} for a million people: ${millions(total)} million events, ${millions(day.sendings.length - day.held)} million notes, ${millions(day.held)} million held`,
  );
  console.log(
    `busiest minute for a million people: ${Math.round((busiest * scale) / 60)} events a second; mean of the day: ${Math.round((total * scale) / SECONDS)}`,
  );
  const dueAtOnce = new Map<number, number>();
  for (const { kind, due } of day.sendings)
    if (kind === 'held') dueAtOnce.set(due, (dueAtOnce.get(due) ?? 0) + 1);
  console.log(
    `held for the same second, for a million people: ${Math.round(Math.max(...dueAtOnce.values()) * scale)}`,
  );
  const slack = new LimitedSlack();
  const [notes, held] = (['note', 'held'] as const).map((kind) =>
    day.sendings.filter((sending) => sending.kind === kind),
  );
  for (const [what, sendings = []] of [
    ['notes', notes],
    ['held messages, on the first day', held],
    ['held messages, on any other day', held],
  ] as const) {
    const late = slack.sendAll(sendings);
    console.log(
      `${what}, through Slack's limits: ${percentile(late, 0.5)} s late at p50, ${percentile(late, 0.99)} s at p99, ${percentile(late, 1)} s at most; ${slack.refusals()} times 429`,
    );
  }
}

function busiestMinute(events: Uint32Array): number {
  let most = 0;
  for (let from = 0; from < SECONDS; from += 60) {
    most = Math.max(
      most,
      events.subarray(from, from + 60).reduce((sum, count) => sum + count, 0),
    );
  }
  return most;
}
