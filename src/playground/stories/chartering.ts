import type { MessageView } from '../contract.js';
import type { StoryWorld } from './story.js';

/** What `/charter …` shows Noa, who owns the workspace. */
export async function noaLooks(world: StoryWorld, command: string, place = 'launch'): Promise<MessageView> {
  const seen = () => world.seen('noa', { in: place });
  const before = (await seen()).length;
  await world.as('noa').commands(place, command);
  return world.slack.until(async () => (await seen())[before], `what ${command} shows`);
}

export const offers = ({ blocks }: MessageView, actionId: string): boolean =>
  JSON.stringify(blocks).includes(`"${actionId}"`);

/** She begins a charter, unless an earlier play left one: questions belong in #design, what is urgent in #ops. */
export async function noaBegins(world: StoryWorld, place = 'launch'): Promise<void> {
  const noa = world.as('noa');
  const shown = await noaLooks(world, '/charter', place);
  if (!offers(shown, 'charter.begin')) return;
  await noa.clicks(shown, 'charter.begin');
  await world.slack.until(async () => (await noa.modal()) ?? undefined, 'the interview');
  await noa.submits({
    from: 'small-team',
    name: 'How we talk at Orbit',
    urgent: ['ops'],
    question: ['design'],
    tracker: 'https://linear.app/orbit',
  });
}
