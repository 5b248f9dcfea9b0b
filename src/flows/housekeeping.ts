import { z } from 'zod';
import { forgetOldSuggestions } from '../features/charter/index.js';
import { forgetPastAbsences } from '../features/people/index.js';
import { forgetOld, watchNorms } from '../features/quiet-hours/index.js';
import { catchUpOnChanges } from './availability-changed.js';
import { forgetEnded, forgetPace } from '../platform/outbox/index.js';
import { job } from '../platform/queue/job.js';

export const HOUSEKEEPING_EVERY_MS = 60_000;
/** Keys of rows that left protect against a second time for this long. */
const KEPT_AFTER_END_MS = 30 * 86_400_000;

/** Forgets what has done its work. */
export const housekeeping = job({
  name: 'housekeeping.run',
  queue: 'events',
  payload: z.object({}),
  attempts: 1,
  async run(_, deps) {
    await forgetOld(deps);
    await forgetOldSuggestions(deps);
    await forgetPastAbsences(deps);
    await catchUpOnChanges(deps);
    const now = deps.clock.now();
    await forgetEnded(deps.db, new Date(now.getTime() - KEPT_AFTER_END_MS));
    await forgetPace(deps.db, now);
    await watchNorms(deps);
  },
});
