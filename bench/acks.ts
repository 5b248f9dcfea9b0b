import { median, runId } from './figures.js';
import { load, startBareBolt, startDaybreak } from './processes.js';
import { type Backend, SECRET, type Setting } from './setting.js';

const ROUNDS = 3;
const EVENTS = 3_000;
/** Slack does not wait for one answer before it sends the next event. */
const CONCURRENCY = 128;

/** What a web process takes and stores, beside a Bolt app that takes and forgets. */
export async function measureAcks({ environment }: Setting, backend: Backend): Promise<void> {
  const bare = await startBareBolt(SECRET);
  const unbounded = { ROLE: 'web', MAX_BACKLOG: '999999999' };
  const web = await startDaybreak({ ...environment, ...backend.settings, ...unbounded });
  const plan = {
    secret: SECRET,
    count: EVENTS,
    concurrency: CONCURRENCY,
    calls: 'nobody',
    everyMs: 0,
  } as const;
  const ratios: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const baseline = perSecond(await load({ ...plan, url: bare.url, run: runId() }));
    const ours = await load({ ...plan, url: web.url, run: runId() });
    if (ours.refused > 0) console.log(`  ${ours.refused} events were refused`);
    if (round === 0) continue;
    const ratio = perSecond(ours) / baseline;
    ratios.push(ratio);
    console.log(
      `acked events/s, BullMQ on ${backend.name}: Daybreak ${perSecond(ours).toFixed(0)}, bare Bolt ${baseline.toFixed(0)}, ratio ${ratio.toFixed(2)}`,
    );
  }
  console.log(`durable acks, BullMQ on ${backend.name}: median ratio ${median(ratios).toFixed(2)}`);
  await web.end();
  await bare.end();
}

const perSecond = ({ acked, tookMs }: { acked: number; tookMs: number }): number => (acked / tookMs) * 1000;
