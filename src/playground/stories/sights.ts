import type { OpenView } from '../contract.js';
import { plainText } from '../plain-text.js';
import { readerFor } from '../reader.js';
import { blocksOf } from '../slack/views.js';
import type { Sight, StoryWorld } from './story.js';

/** How long nothing must have gone over the wire before silence is believed. */
const SILENCE_MS = 600;

/** Waits until everything promised is seen; then listens whether what was ruled out stays away. */
export async function awaitSights(sights: Sight[], world: StoryWorld, since: string): Promise<void> {
  for (const sight of sights.filter(({ times }) => times !== 0)) {
    await world.slack.until(
      async () => ((await isSeen(sight, world, world.since)) ? true : undefined),
      described(sight),
    );
  }
  const ruledOut = sights.filter(({ times }) => times !== undefined);
  if (ruledOut.length > 0) await world.slack.silence(SILENCE_MS);
  for (const sight of ruledOut) {
    const isAsPromised = await isSeen(sight, world, sight.times === 0 ? since : world.since);
    if (!isAsPromised) throw new Error(`This does not hold: ${described(sight)}.`);
  }
}

async function isSeen(
  { who, where, shows, times }: Sight,
  world: StoryWorld,
  since: string,
): Promise<boolean> {
  const texts = await textsSeen(who, where, world, since);
  const count = texts.filter((text) => shows.test(text)).length;
  return times === undefined ? count > 0 : count === times;
}

async function textsSeen(
  who: string,
  where: Sight['where'],
  world: StoryWorld,
  since: string,
): Promise<string[]> {
  const person = world.as(who);
  const reader = readerFor(person.id, world.slack.world, world.slack.clock.now());
  if (typeof where === 'string') {
    const open: OpenView | null = where === 'home' ? await person.home() : await person.modal();
    return open ? [plainText({ blocks: blocksOf(open.view) }, reader)] : [];
  }
  const fromBots = (await world.seen(who, where, since)).filter(({ author }) => author.isBot);
  return fromBots.map((message) => plainText(message, reader));
}

/** For a failure: what was promised, and how it was looked for. */
function described({ that, who, where, shows, times }: Sight): string {
  const place =
    typeof where === 'string'
      ? `on their ${where}`
      : `in ${where.in}${where.thread ? ', in the thread' : ''}`;
  const count = times === undefined ? '' : `${times} x `;
  return `“${that}” (${who} sees ${count}${String(shows)} ${place})`;
}
