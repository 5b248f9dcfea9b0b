import { delay } from '../platform/clock.js';
import type { Exchange, Fault } from './contract.js';
import type { EventAnnouncer } from './slack/announce.js';
import type { Backstage } from './slack/backstage.js';

const USUAL_PATIENCE_MS = 10_000;

/** Ways to look at the traffic of a workspace, and to wait for something to come of it. */
export class WatchedSlack {
  constructor(protected readonly backstage: Backstage & { announcer: EventAnnouncer }) {}

  onChange(listener: () => void): () => void {
    return this.backstage.changes.onChange(listener);
  }

  /** Tells whoever listens that what a snapshot shows has changed. */
  changed(): void {
    this.backstage.changes.notify();
  }

  /** What `look` gives, as soon as it gives something; `what` says in the failure what was awaited. */
  until<T>(
    look: () => T | undefined | Promise<T | undefined>,
    what: string,
    timeoutMs = USUAL_PATIENCE_MS,
  ): Promise<T> {
    return this.backstage.changes.until(look, timeoutMs, () => {
      const lately = this.backstage.exchanges.latest(12).reverse();
      const lines = lately.map(({ direction, name, status, response }) => {
        const answer = JSON.stringify(response) ?? '';
        return `  ${direction === 'to-bot' ? '->' : '<-'} ${name}: ${status} ${answer.slice(0, 160)}`;
      });
      return `Waited ${timeoutMs} ms for ${what}, in vain. Lately:\n${lines.join('\n') || '  nothing at all'}`;
    });
  }

  /** Resolves when no event is on its way to the bot. */
  async idle(): Promise<void> {
    while (this.backstage.announcer.pending.size > 0) await Promise.all(this.backstage.announcer.pending);
  }

  /** Resolves when nothing went over the wire for so long, in real time: how to tell that nothing more comes. */
  async silence(milliseconds: number): Promise<void> {
    for (let before = -1; before !== this.backstage.exchanges.count;) {
      before = this.backstage.exchanges.count;
      await this.idle();
      await delay(milliseconds);
    }
  }

  /** What the bot called, oldest first; without a method also its posts to response_urls. */
  calls(method?: string): Exchange[] {
    return this.backstage.exchanges.calls(method);
  }

  get warnings(): string[] {
    return [...this.backstage.exchanges.warnings];
  }

  setFaults(faults: Fault[]): void {
    this.backstage.faults.set(faults);
    this.changed();
  }
}
