import { measureAcks } from './acks.js';
import { measureCharter } from './charter.js';
import { measureClaims } from './claims.js';
import { simulateDay } from './day.js';
import { measureEvents, measureScaling } from './events.js';
import { measureMemory } from './memory.js';
import { measureNudges } from './nudges.js';
import { type Backend, open, type Setting } from './setting.js';

/**
 * `npm run bench`: every figure is printed beside a baseline measured in the same run, because machines differ and are
 * shared. Clients and baselines are processes of their own. Names what to measure, or measures all.
 */
const PARTS: Record<string, (setting: Setting, backend: Backend) => Promise<void>> = {
  acks: measureAcks,
  events: measureEvents,
  // On PostgreSQL so many processes need more connections than it allows by default.
  scaling: (setting, backend) => (backend.redisUrl ? measureScaling(setting, backend) : Promise.resolve()),
  nudges: measureNudges,
  memory: (setting, backend) => (backend.redisUrl ? Promise.resolve() : measureMemory(setting)),
  claims: ({ databaseUrl }, { redisUrl }) => measureClaims(databaseUrl, redisUrl),
};

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
if (isWanted('day')) simulateDay();
if (isWanted('charter')) measureCharter();
const parts = Object.entries(PARTS).filter(([name]) => isWanted(name));
for (const [, measure] of parts) {
  const setting = await open();
  for (const backend of setting.backends) await measure(setting, backend);
  await setting.end();
}
