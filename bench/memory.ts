import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { eraseDataDir } from '../src/platform/db/embedded.js';
import { median, runId } from './figures.js';
import { load, residentMb, startDaybreak } from './processes.js';
import { SECRET, type Setting } from './setting.js';

/** What a hundred people write in a day, and how many days. */
const A_DAY = 4_000;
const DAYS = 12;
const CONCURRENCY = 64;

/** What one process with everything in it takes, and whether that grows. */
export async function measureMemory({ slack, environment }: Setting): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-'));
  const { DATABASE_URL: _, ...embedded } = environment;
  const bot = await startDaybreak({ ...embedded, DATA_DIR: dataDir });
  const idleMb = residentMb(bot.child);
  const afterDays: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    const last = slack.nudges(slack.nudgedAt.size + 1);
    const plan = { url: bot.url, secret: SECRET, concurrency: CONCURRENCY, calls: 'mixed' } as const;
    await load({ ...plan, run: runId(), count: A_DAY, everyMs: 2 });
    await last;
    afterDays.push(residentMb(bot.child));
  }
  await bot.end();
  await eraseDataDir(dataDir);
  const [early, late] = [median(afterDays.slice(1, 5)), median(afterDays.slice(-4))];
  console.log(
    `memory of ROLE=all with the embedded database: ${idleMb.toFixed(0)} MB after start, ${early.toFixed(0)} MB on the second to fifth day of ${A_DAY} events, ${late.toFixed(0)} MB on the last four of ${DAYS}, ratio ${(late / early).toFixed(2)}`,
  );
}
