import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.stop());

it('works', async () => {
  const ana = world.slack.as('ana');
  const m = await ana.says('design', '@yuki can you review the *draft*? see https://example.com/x cc @maya :wave:');
  await world.settle();
  const [nudge] = await ana.seesPrivately('design');
  console.log(JSON.stringify(nudge, null, 1));
  await ana.clicks(nudge!, 'nudge.hold');
  console.log(JSON.stringify((await ana.seesPrivately('design')).map(x=>x.text), null, 1));
  await ana.commands('design', '/daybreak status');
  console.log(JSON.stringify((await ana.seesPrivately('design')).slice(-1), null, 1));
  await world.at('2026-11-18T00:00:30Z');
  console.log(JSON.stringify((await world.slack.as('yuki').dmWithBot()), null, 1));
  console.log(world.slack.warnings);
  expect(m.ts).toBeTruthy();
});
