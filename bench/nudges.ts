import { bareBullMq } from './bullmq.js';
import { percentile, runId } from './figures.js';
import { channelOf, isNudge, nowMs } from './load.js';
import { load, startDaybreak } from './processes.js';
import { type Backend, SECRET, type Setting } from './setting.js';

/** A hundred events a second, for twenty seconds; one in twenty is answered with a note. */
const EVENTS = 2_000;
const EVERY_MS = 10;
const CONCURRENCY = 64;

/** From POST until the note is at Slack, beside BullMQ's way from `add` to a processor at the same pace. */
export async function measureNudges(setting: Setting, backend: Backend): Promise<void> {
  const { slack, environment } = setting;
  const bot = await startDaybreak({ ...environment, ...backend.settings });
  const plan = { url: bot.url, secret: SECRET, concurrency: CONCURRENCY, calls: 'mixed' } as const;
  // Everybody is known, and the code is warm.
  const warm = slack.nudges(slack.nudgedAt.size + nudgesOf(EVENTS / 2).length);
  await load({ ...plan, run: runId(), count: EVENTS / 2, everyMs: 0 });
  await warm;
  const run = runId();
  const due = nudgesOf(EVENTS);
  const arrived = slack.nudges(slack.nudgedAt.size + due.length);
  const { sentAt } = await load({ ...plan, run, count: EVENTS, everyMs: EVERY_MS });
  await arrived;
  const toNudge = due.map((index) => {
    const channel = channelOf(run, index);
    return (slack.nudgedAt.get(channel) ?? NaN) - (sentAt[channel] ?? NaN);
  });
  const addToProcess = await measureBullMq(setting, backend);
  for (const share of [0.5, 0.99]) {
    const [ours, baseline] = [percentile(toNudge, share), percentile(addToProcess, share)];
    console.log(
      `POST to nudge at ${1_000 / EVERY_MS} events/s, BullMQ on ${backend.name}, p${share * 100}: ${ours.toFixed(1)} ms; BullMQ add to process: ${baseline.toFixed(1)} ms; ratio ${(ours / baseline).toFixed(1)}`,
    );
  }
  await bot.end();
}

const nudgesOf = (events: number): number[] =>
  Array.from({ length: events }, (_, index) => index).filter(isNudge);

async function measureBullMq(setting: Setting, backend: Backend): Promise<number[]> {
  const bare = bareBullMq(setting, backend);
  const name = `latency-${runId()}`;
  const queue = bare.queue(name);
  const waits: number[] = [];
  const all = new Promise<void>((resolve) => {
    const worker = bare.worker(name, ({ data }) => {
      waits.push(nowMs() - (data as { at: number }).at);
      if (waits.length === EVENTS) setTimeout(() => void worker.close().then(resolve), 0);
      return Promise.resolve();
    });
  });
  const started = nowMs();
  for (let sent = 0; sent < EVENTS; sent++) {
    const due = started + sent * EVERY_MS;
    if (due > nowMs()) await new Promise((wake) => setTimeout(wake, due - nowMs()));
    void queue.add('bare', { at: nowMs() });
  }
  await all;
  await queue.close();
  bare.close();
  return waits;
}
