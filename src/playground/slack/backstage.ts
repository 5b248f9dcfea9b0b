import type { Clock } from '../../platform/clock.js';
import type { Credentials } from './app-credentials.js';
import type { Authorization } from './audience.js';
import type { Changes } from './changes.js';
import type { Consents } from './consents.js';
import type { Exchanges } from './exchanges.js';
import type { Faults } from './faults.js';
import type { SlackManifest } from './manifest.js';
import type { ResponseUrls } from './response-urls.js';
import type { Subscription } from './supported.js';
import type { Triggers } from './triggers.js';
import type { Wire } from './wire.js';
import type { World } from './world.js';

/** The app as Slack knows it. */
export interface AppIdentity {
  appId: string;
  botId: string;
  botUserId: string;
  name: string;
}

/** What every part of the simulator works with. */
export interface Backstage {
  world: World;
  clock: Clock;
  app: AppIdentity;
  credentials: Credentials;
  manifest: SlackManifest;
  wire: Wire;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  consents: Consents;
  exchanges: Exchanges;
  faults: Faults;
  changes: Changes;
  announcer: Announcer;
}

/** Sends events to the bot in the background. */
export interface Announcer {
  /** Everything that is under way. */
  readonly pending: ReadonlySet<Promise<unknown>>;
  /**
   * Sends `event` when the app subscribed to `subscription`, for the bot unless told otherwise; events with the
   * same `lane` go out in order.
   */
  announce(
    event: { type: string },
    options: { subscription: Subscription; lane: string; authorization?: Authorization },
  ): void;
}
