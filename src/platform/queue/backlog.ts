import { every } from '../clock.js';
import type { Log } from '../observability/log.js';
import type { Queues } from './index.js';

const LOOK_EVERY_MS = 1_000;

/** Whether so much waits to be worked off that nothing more is taken in: Slack comes again, and memory is spared. */
export class Backlog {
  #isBehind = false;

  constructor(
    private readonly queues: Pick<Queues, 'waiting'>,
    /** So many events may wait. */
    readonly most: number,
    private readonly log: Log,
  ) {}

  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Looks from now on; answers how to stop. */
  watch(): () => void {
    let isLooking = false;
    return every(LOOK_EVERY_MS, () => {
      if (isLooking) return;
      isLooking = true;
      void this.#look().finally(() => (isLooking = false));
    });
  }

  /** A queue that does not answer refuses by itself what it cannot store. */
  async #look(): Promise<void> {
    const waiting = await this.queues.waiting('events').catch(() => 0);
    const isBehind = waiting > this.most;
    if (isBehind !== this.#isBehind)
      this.log.warn(
        { waiting, most: this.most },
        isBehind ? 'behind: events are refused' : 'no longer behind',
      );
    this.#isBehind = isBehind;
  }
}
