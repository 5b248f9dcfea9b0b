import type { Deed, DeedResult, StoryStepView, StoryView } from '../contract.js';
import type { SimulatedSlack } from '../simulated-slack.js';
import { stories as allStories } from './index.js';
import { momentOf } from './moment.js';
import { awaitSights } from './sights.js';
import { type Step, type Story, StoryWorld } from './story.js';

type Outcome = Pick<StoryStepView, 'state' | 'problem'>;

interface Play {
  story: Story;
  world: StoryWorld;
  outcomes: Outcome[];
  isBusy: boolean;
}

/** Plays one story at a time, step by step. */
export class StoryPlayer {
  #play: Play | null = null;

  constructor(
    private readonly slack: SimulatedSlack,
    readonly stories: readonly Story[] = allStories,
  ) {}

  /** What comes of a deed that is about stories; undefined for others. */
  deed(deed: Deed): Promise<DeedResult> | undefined {
    switch (deed.do) {
      case 'start-story':
        return this.start(deed.story);
      case 'step-story':
        return this.step(deed.story);
      case 'leave-story':
        this.#play = null;
        return Promise.resolve({ ok: true });
      default:
        return undefined;
    }
  }

  /** Sets the clock to where the story begins, and forgets an earlier play. */
  async start(id: string): Promise<DeedResult> {
    const story = this.stories.find((one) => one.id === id);
    if (!story) return { ok: false, problem: `There is no story “${id}”.` };
    const { clock, world } = this.slack;
    const begins = momentOf(story.begins, clock.now());
    if (begins > clock.now()) clock.moveTo(begins);
    try {
      await story.prepare?.(new StoryWorld(this.slack, world.nextTs()));
    } catch (error) {
      return { ok: false, problem: sentenceOf(error) };
    }
    this.#play = { story, world: new StoryWorld(this.slack, world.nextTs()), outcomes: [], isBusy: false };
    return { ok: true };
  }

  /** Plays the next step, and waits for everything it promises to be seen. A step that failed is tried again. */
  async step(id: string): Promise<DeedResult> {
    const play = this.#play;
    if (play?.story.id !== id) return { ok: false, problem: 'This story has not been started.' };
    if (play.isBusy) return { ok: false, problem: 'The last step is still under way.' };
    const step = play.story.steps[doneSteps(play)];
    if (!step) return { ok: false, problem: 'This story is over.' };
    play.isBusy = true;
    try {
      await this.#perform(step, play);
      play.outcomes[doneSteps(play)] = { state: 'done', problem: null };
      return { ok: true };
    } catch (error) {
      const problem = sentenceOf(error);
      play.outcomes[doneSteps(play)] = { state: 'failed', problem };
      return { ok: false, problem };
    } finally {
      play.isBusy = false;
    }
  }

  async #perform(step: Step, { world }: Play): Promise<void> {
    const since = this.slack.world.nextTs();
    await step.act(world);
    await awaitSights(step.sees, world, since);
  }

  /** The world of the story being played, for whoever tells it. */
  get playedIn(): StoryWorld | null {
    return this.#play?.world ?? null;
  }

  views(): StoryView[] {
    return this.stories.map((story) => {
      const play = this.#play?.story === story ? this.#play : null;
      const steps = story.steps.map((step, index) => this.#stepView(step, play, play?.outcomes[index]));
      return {
        id: story.id,
        title: story.title,
        about: story.about,
        steps,
        next: play ? doneSteps(play) : null,
      };
    });
  }

  #stepView(
    step: Step,
    play: Play | null,
    outcome: Outcome = { state: 'todo', problem: null },
  ): StoryStepView {
    const person = this.slack.as(step.as);
    return {
      tell: step.tell,
      as: person.id,
      conversation: person.placeId(step.conversation),
      thread: play?.world.threadOf(step.thread) ?? null,
      panel: step.panel ?? 'chat',
      ...outcome,
    };
  }
}

const doneSteps = ({ outcomes }: Play): number => outcomes.filter(({ state }) => state === 'done').length;

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
