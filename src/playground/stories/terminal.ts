/** Tells a story in a terminal: who wrote what where, whose clock shows what, and what each person sees. */
import { plainText } from '../plain-text.js';
import { readerFor } from '../reader.js';
import type { SimulatedSlack } from '../simulated-slack.js';
import { blocksOf } from '../slack/views.js';
import { shownOnTheWall } from '../slack/zone-facts.js';
import { StoryPlayer } from './player.js';
import type { Sight, Spot, Step, Story, StoryWorld } from './story.js';

/** Plays the story from its beginning. True when everything in it came as told. */
export async function playInTerminal(
  story: Story,
  slack: SimulatedSlack,
  write: (line: string) => void,
): Promise<boolean> {
  write(`\n${story.title}\n${story.about}`);
  const player = new StoryPlayer(slack, [story]);
  const started = await player.start(story.id);
  if (!started.ok) {
    write(`   ✗ ${started.problem}`);
    return false;
  }
  for (const [index, step] of story.steps.entries()) {
    write(`\n${index + 1}. ${step.tell}`);
    const result = await player.step(story.id);
    write(`   ${clocks(step, slack)}`);
    for (const spot of spotsOf(step)) await writeSpot(spot, player.playedIn, write);
    if (!result.ok) {
      write(`   ✗ ${result.problem}`);
      return false;
    }
    for (const sight of step.sees) write(`   ✓ ${sight.that}`);
  }
  write(`\n${story.title}: all ${story.steps.length} steps as told.`);
  return true;
}

const peopleIn = ({ as, sees }: Step): string[] => [...new Set([as, ...sees.map(({ who }) => who)])];

function clocks(step: Step, slack: SimulatedSlack): string {
  const shown = peopleIn(step).map((handle) => {
    const person = slack.world.personCalled(handle);
    return `${person?.name.split(' ')[0] ?? handle} ${person?.zone ? shownOnTheWall(person.zone, slack.clock.now()) : '(no zone)'}`;
  });
  return `[${shown.join(' | ')}]`;
}

/** Where the step wants somebody to look, each place once; first where it happens. */
function spotsOf(step: Step): Pick<Sight, 'who' | 'where'>[] {
  const scene: Spot = { in: step.conversation, ...(step.thread ? { thread: step.thread } : {}) };
  const all = [{ who: step.as, where: scene }, ...step.sees].map(({ who, where }) => ({ who, where }));
  return all.filter(
    (spot, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(spot)) === index,
  );
}

async function writeSpot(
  { who, where }: Pick<Sight, 'who' | 'where'>,
  world: StoryWorld | null,
  write: (line: string) => void,
): Promise<void> {
  if (!world) return;
  const { slack } = world;
  const person = slack.as(who);
  const reader = readerFor(person.id, slack.world, slack.clock.now());
  const name = slack.world.person(person.id)?.name ?? who;
  if (typeof where === 'string') {
    const open = where === 'home' ? await person.home() : await person.modal();
    write(`   ${name}, ${where}:`);
    write(indented(open ? plainText({ blocks: blocksOf(open.view) }, reader) : 'nothing'));
    return;
  }
  const seen = await world.seen(who, where);
  write(`   ${name}, ${placeText(where)}: ${seen.length === 0 ? 'nothing new' : ''}`.trimEnd());
  for (const message of seen) {
    const only = message.ephemeral ? ` (only ${name.split(' ')[0]} sees this)` : '';
    write(indented(`${message.author.name}${only}: ${plainText(message, reader)}`));
  }
}

const placeText = ({ in: place, thread }: { in: string; thread?: string }): string =>
  `${place.startsWith('@') ? `DM with ${place}` : `#${place}`}${thread ? ', thread' : ''}`;

const indented = (text: string): string => text.replace(/^/gm, '      ');
