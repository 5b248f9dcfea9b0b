import { delay, type MovableClock } from '../platform/clock.js';
import type { Deed, DeedResult, Exchange, Fault, Snapshot } from './contract.js';
import { Person } from './person.js';
import { BOT_HANDLE, type Seed } from './seed.js';
import type { EventAnnouncer, SendOptions } from './slack/announce.js';
import type { Backstage } from './slack/backstage.js';
import { build } from './slack/build.js';
import { doDeed } from './slack/deeds/do-deed.js';
import { announceJoined, announceUserChanged } from './slack/events.js';
import type { SlackManifest } from './slack/manifest.js';
import { takeSnapshot, type Viewpoint } from './slack/snapshot.js';
import { WebApi } from './slack/web-api.js';
import type { World } from './slack/world.js';
import { StoryPlayer } from './stories/player.js';

export interface SimulatedSlackOptions {
  clock: MovableClock;
  seed: Seed;
  /** What `save` gave in a former run. Something malformed starts anew. */
  saved?: unknown;
  signingSecret: string;
  botToken: string;
  manifest: SlackManifest;
  /** Web API port; 0 takes a free one. */
  port?: number;
  /** What the bot itself would answer, for the people list. */
  atWork?: (personId: string) => Promise<boolean | null>;
}

const USUAL_PATIENCE_MS = 10_000;

/** A Slack workspace on loopback. The bot talks to it over HTTP and cannot tell the difference. */
export class SimulatedSlack {
  readonly stories: StoryPlayer;
  readonly #stopWatchingClock: () => void;

  private constructor(
    private readonly options: SimulatedSlackOptions,
    private readonly backstage: Backstage & { announcer: EventAnnouncer },
    private readonly webApi: WebApi,
    /** Where the bot's Web API calls go, e.g. `http://127.0.0.1:4000/api/`. */
    readonly apiUrl: string,
  ) {
    this.stories = new StoryPlayer(this);
    this.#stopWatchingClock = options.clock.onMove(() => backstage.changes.notify());
  }

  static async start(options: SimulatedSlackOptions): Promise<SimulatedSlack> {
    const backstage = build(options);
    const webApi = new WebApi(backstage, options.botToken);
    const origin = await webApi.listen(options.port ?? 0);
    backstage.responseUrls.origin = origin;
    return new SimulatedSlack(options, backstage, webApi, `${origin}/api/`);
  }

  get clock(): MovableClock {
    return this.options.clock;
  }

  get world(): World {
    return this.backstage.world;
  }

  /** Where events, commands and interactions go, e.g. `http://127.0.0.1:3000/slack/events`. */
  connectBot(requestUrl: string): void {
    this.backstage.wire.connect(requestUrl);
  }

  /** The first time the bot is there, some people tell it their hours. */
  async settleIn(): Promise<void> {
    const { world } = this;
    if (world.state.settledIn) return;
    for (const { handle, hours } of world.state.people) {
      if (hours) await this.as(handle).commands(`@${BOT_HANDLE}`, `/daybreak hours ${hours}`);
    }
    world.state.settledIn = true;
  }

  /** Everything a visitor can do. */
  async deed(deed: Deed): Promise<DeedResult> {
    const result = await (this.stories.deed(deed) ?? doDeed(deed, this.backstage, this.clock));
    this.backstage.changes.notify();
    return result;
  }

  /** The workspace as one person sees it. */
  snapshot(view: Viewpoint): Promise<Snapshot> {
    const atWork = this.options.atWork ?? (() => Promise.resolve(null));
    return takeSnapshot(view, { atWork, stories: this.stories.views() }, this.backstage);
  }

  /** A person by handle, for tests and stories. */
  as(handle: string): Person {
    const person = this.world.personCalled(handle);
    if (!person) throw new Error(`Nobody here is called ${handle}.`);
    return new Person(person.id, this);
  }

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
    this.backstage.changes.notify();
  }

  /** Sends an event as it is, whatever the manifest says; several times at once when asked to. */
  async sendEvent(
    event: { type: string } & Record<string, unknown>,
    { times = 1, ...options }: SendOptions & { times?: number } = {},
  ): Promise<{ status: number }[]> {
    const eventId = options.eventId ?? this.world.newId('Ev');
    const send = (): Promise<{ status: number }> =>
      this.backstage.announcer.sendOnce(event, { ...options, eventId });
    return Promise.all(Array.from({ length: times }, send));
  }

  /** Changes somebody's time zone in their profile, of which the bot is told. */
  setZone(handle: string, zone: string | null): void {
    const person = this.world.personCalled(handle);
    if (!person) throw new Error(`Nobody here is called ${handle}.`);
    person.zone = zone;
    announceUserChanged(person, this.backstage);
    this.backstage.changes.notify();
  }

  /** Adds somebody, perhaps the bot itself, to a channel. */
  join(channelName: string, handle: string): void {
    const [channel, person] = [this.world.channelCalled(channelName), this.world.personCalled(handle)];
    if (!channel || !person) throw new Error(`There is no #${channelName}, or nobody called ${handle}.`);
    if (channel.members.includes(person.id)) return;
    channel.members.push(person.id);
    announceJoined(person, channel, this.backstage);
    this.backstage.changes.notify();
  }

  /** Everything worth keeping for the next start. */
  save(): unknown {
    return structuredClone({ ...this.world.state, now: this.clock.now().toISOString() });
  }

  async close(): Promise<void> {
    this.#stopWatchingClock();
    this.backstage.wire.close();
    await this.idle();
    await this.webApi.close();
  }
}
