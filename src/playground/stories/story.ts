import type { Day } from '../../domain/local-time.js';
import type { Deed, MessageView } from '../contract.js';
import type { Person } from '../person.js';
import type { SimulatedSlack } from '../simulated-slack.js';

/** A tale of a few steps that shows what Daybreak does, and that holds it to it. */
export interface Story {
  id: string;
  title: string;
  about: string;
  begins: Beginning;
  /** Undoes what an earlier play may have left behind. */
  prepare?(world: StoryWorld): Promise<void>;
  steps: Step[];
}

/** The next such moment: somewhere's wall clock, on such a day. */
export interface Beginning {
  zone: string;
  /** e.g. `23:40`. */
  clock: string;
  on(day: Day): boolean;
}

export interface Step {
  /** What happens, in the words of a guide. */
  tell: string;
  /** Handle of whom, and the place, the page should show. */
  as: string;
  conversation: string;
  /** The remembered message whose thread the page should show. */
  thread?: string;
  /** The bot's Home tab is shown instead of the conversation with it. */
  panel?: 'home';
  act(world: StoryWorld): Promise<void>;
  sees: Sight[];
}

/**
 * What Daybreak must show somebody after a step. Only what came since the story began counts; for `times: 0`,
 * since the step did.
 */
export interface Sight {
  /** In words, e.g. `Ana sees Yuki's local time`. */
  that: string;
  who: string;
  where: Spot;
  shows: RegExp;
  /** How many messages show it: at least one unless told. */
  times?: number;
}

export type Spot = 'home' | 'modal' | { in: string; thread?: string };

/** What a story's steps act on. It remembers messages by the names the story gives them. */
export class StoryWorld {
  readonly #remembered = new Map<string, MessageView>();

  constructor(
    readonly slack: SimulatedSlack,
    /** ts before everything that happens in this story. */
    readonly since: string,
  ) {}

  as(handle: string): Person {
    return this.slack.as(handle);
  }

  /** Whether this person let the app act for them, in an earlier play. */
  hasGranted(handle: string): boolean {
    return this.slack.world.grantOf(this.as(handle).id) !== undefined;
  }

  remember(name: string, message: MessageView): void {
    this.#remembered.set(name, message);
  }

  recall(name: string): MessageView {
    const message = this.#remembered.get(name);
    if (!message) throw new Error(`The story remembers no message “${name}”.`);
    return message;
  }

  threadOf(name: string | undefined): string | null {
    return name ? (this.#remembered.get(name)?.ts ?? null) : null;
  }

  /** The latest message with this button or menu that the person sees there, as soon as there is one. */
  seenWith(actionId: string, handle: string, place: string, thread?: string): Promise<MessageView> {
    const look = async (): Promise<MessageView | undefined> => {
      const seen = await this.seen(handle, { in: place, ...(thread ? { thread } : {}) });
      return seen.findLast(({ blocks }) => JSON.stringify(blocks).includes(`"action_id":"${actionId}"`));
    };
    return this.slack.until(look, `${handle} to see ${actionId} in ${place}`);
  }

  /** Messages there since the story began, or since another ts. */
  async seen(
    handle: string,
    { in: place, thread }: { in: string; thread?: string },
    since = this.since,
  ): Promise<MessageView[]> {
    const threadTs = this.threadOf(thread);
    const messages = await this.as(handle).sees(place, threadTs ? { thread: threadTs } : {});
    return messages.filter(({ ts }) => Number(ts) > Number(since));
  }

  /** Time goes by. */
  async wait({ hours = 0, minutes = 0 }: { hours?: number; minutes?: number }): Promise<void> {
    await this.#moveClock({ byMinutes: hours * 60 + minutes });
  }

  async toMorningOf(handle: string): Promise<void> {
    await this.#moveClock({ nextMorningOf: this.as(handle).id });
  }

  async #moveClock(to: Extract<Deed, { do: 'move-clock' }>['to']): Promise<void> {
    const result = await this.slack.deed({ do: 'move-clock', to });
    if (!result.ok) throw new Error(result.problem);
  }
}
