import type { World } from './world.js';

/** Noa, who is an owner, begins a charter: urgent goes to #ops, questions to #design, tasks to a tracker. */
export async function beginsCharter(
  world: World,
  values: Record<string, string | string[]> = {},
): Promise<void> {
  const noa = world.slack.as('noa');
  await noa.commands('general', '/charter');
  await world.settle();
  const shown = (await noa.seesPrivately('general')).at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  await noa.clicks(shown, 'charter.begin');
  await noa.submits({
    from: 'small-team',
    name: 'How we talk at Orbit',
    urgent: ['ops'],
    question: ['design'],
    exempt: ['general'],
    tracker: 'https://linear.app/orbit',
    ...values,
  });
  await world.settle();
}

/** The file of the charter in force, written anew. */
export async function rewritesCharter(world: World, write: (yaml: string) => string): Promise<void> {
  const { yaml } = await world.db.selectFrom('charters').select('yaml').executeTakeFirstOrThrow();
  await world.db
    .updateTable('charters')
    .set({ yaml: write(yaml) })
    .execute();
}

/** She decides that Daybreak speaks up. */
export async function letsItSuggest(world: World): Promise<void> {
  const noa = world.slack.as('noa');
  await noa.commands('ops', '/charter suggestions');
  await world.settle();
  const shown = (await noa.seesPrivately('ops')).at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  await noa.clicks(shown, 'charter.mode_suggest');
  await world.settle();
}
