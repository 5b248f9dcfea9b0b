import { expect, it } from '@jest/globals';
import { Triggers } from './triggers.js';

it.each([
  [3000, 'used', 'Slack gives an app three seconds'],
  [3001, 'expired_trigger_id', 'the three seconds are over'],
])('a trigger is after %i ms %s: %s', (waitedMs, outcome) => {
  let realMs = 0;
  const triggers = new Triggers(() => realMs);
  const id = triggers.give({ person: 'U0ANA', fromModal: null });
  realMs = waitedMs;
  const use = () => triggers.use(id);
  if (outcome === 'used') expect(use()).toMatchObject({ person: 'U0ANA' });
  else expect(use).toThrow(outcome);
});
