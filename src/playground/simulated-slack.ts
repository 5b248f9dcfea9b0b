import type { MovableClock } from '../platform/clock.js';
import type { Deed, DeedResult, Snapshot } from './contract.js';
import { Person } from './person.js';
import { BOT_HANDLE, type Seed } from './seed.js';
import type { EventAnnouncer, SendOptions } from './slack/announce.js';
import type { Backstage } from './slack/backstage.js';
import { build } from './slack/build.js';
import { doDeed } from './slack/deeds/do-deed.js';
import { setZone } from './slack/deeds/profile.js';
import { allowed, type Asked, declined, readAsked } from './slack/authorize.js';
import { announceJoined } from './slack/events.js';
import type { SlackManifest } from './slack/manifest.js';
import { endWhatIsOver } from './slack/passing-time.js';
import { takeSnapshot, type Viewpoint } from './slack/snapshot.js';
import { WebApi } from './slack/web-api.js';
import type { World } from './slack/world.js';
import { StoryPlayer } from './stories/player.js';
import { WatchedSlack } from './watched-slack.js';

export interface SimulatedSlackOptions {
  clock: MovableClock;
  seed: Seed;
  /** What `save` gave in a former run. Something malformed starts anew. */
  saved?: unknown;
  signingSecret: string;
  botToken: string;
  /** What `/oauth/v2/authorize` and `oauth.v2.access` expect; the playground's own unless told. */
  clientId?: string;
  clientSecret?: string;
  manifest: SlackManifest;
  /** Web API port; 0 takes a free one. */
  port?: number;
  /** What the bot itself would answer, for the people list. */
  atWork?: (personId: string) => Promise<boolean | null>;
}

/** Who joins, as in the deed of that name. */
export type Newcomer = Omit<Extract<Deed, { do: 'join-workspace' }>, 'do'>;

/** A Slack workspace on loopback. The bot talks to it over HTTP and cannot tell the difference. */
export class SimulatedSlack extends WatchedSlack {
  readonly stories: StoryPlayer;
  readonly #stopWatchingClock: () => void;
  readonly #persons = new Map<string, Person>();

  private constructor(
    private readonly options: SimulatedSlackOptions,
    backstage: Backstage & { announcer: EventAnnouncer },
    private readonly webApi: WebApi,
    /** Where the bot's Web API calls go, e.g. `http://127.0.0.1:4000/api/`. */
    readonly apiUrl: string,
  ) {
    super(backstage);
    this.stories = new StoryPlayer(this);
    this.#stopWatchingClock = options.clock.onMove(() => this.#timePasses());
  }

  static async start(options: SimulatedSlackOptions): Promise<SimulatedSlack> {
    const backstage = build(options);
    const webApi = new WebApi(backstage);
    const origin = await webApi.listen(options.port ?? 0);
    backstage.responseUrls.origin = origin;
    return new SimulatedSlack(options, backstage, webApi, `${origin}/api/`);
  }

  /** Where a person's browser is sent to be asked for their own permission. */
  get authorizeUrl(): string {
    return new URL('/oauth/v2/authorize', this.apiUrl).href;
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
    this.changed();
    return result;
  }

  /** The workspace as one person sees it. */
  snapshot(view: Viewpoint): Promise<Snapshot> {
    endWhatIsOver(this.backstage);
    const atWork = this.options.atWork ?? (() => Promise.resolve(null));
    return takeSnapshot(view, { atWork, stories: this.stories.views() }, this.backstage);
  }

  /** A person by handle, for tests and stories. */
  as(handle: string): Person {
    const person = this.world.personCalled(handle);
    if (!person) throw new Error(`Nobody here is called ${handle}.`);
    const known = this.#persons.get(person.id) ?? new Person(person.id, this);
    this.#persons.set(person.id, known);
    return known;
  }

  /** A person follows `authorizeUrl` and says yes; answers where their browser goes then, with `code` and `state`. */
  grant(handle: string, authorizeUrl: string): string {
    return allowed(this.#asked(authorizeUrl), this.as(handle).id, this.backstage);
  }

  /** The same, but they cancel: the address says `error=access_denied`. */
  decline(authorizeUrl: string): string {
    return declined(this.#asked(authorizeUrl));
  }

  #asked(authorizeUrl: string): Asked {
    return readAsked(new URL(authorizeUrl).searchParams, this.backstage);
  }

  #timePasses(): void {
    endWhatIsOver(this.backstage);
    this.changed();
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
    setZone({ do: 'set-zone', as: this.as(handle).id, zone }, this.backstage);
    this.changed();
  }

  /** Somebody new joins the workspace, and #general; the bot is told. */
  async welcomes(newcomer: Newcomer): Promise<Person> {
    const result = await this.deed({ do: 'join-workspace', ...newcomer });
    if (!result.ok) throw new Error(result.problem);
    return this.as(newcomer.handle);
  }

  /** Adds somebody, perhaps the bot itself, to a channel. */
  join(channelName: string, handle: string): void {
    const [channel, person] = [this.world.channelCalled(channelName), this.world.personCalled(handle)];
    if (!channel || !person) throw new Error(`There is no #${channelName}, or nobody called ${handle}.`);
    if (channel.members.includes(person.id)) return;
    channel.members.push(person.id);
    announceJoined(person, channel, this.backstage);
    this.changed();
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
