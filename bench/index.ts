import { measureAcks } from './acks.js';
import { measureClaims } from './claims.js';
import { measureEvents, measureScaling } from './events.js';
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
  claims: ({ databaseUrl }, { redisUrl }) => measureClaims(databaseUrl, redisUrl),
};

const wanted = process.argv.slice(2);
const parts = Object.entries(PARTS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
for (const [, measure] of parts) {
  const setting = await open();
  for (const backend of setting.backends) await measure(setting, backend);
  await setting.end();
}
