import type { MovableClock } from '../../platform/clock.js';
import { BOT_HANDLE, type Seed } from '../seed.js';
import { PLAYGROUND_CLIENT_ID, PLAYGROUND_CLIENT_SECRET } from './app-credentials.js';
import { EventAnnouncer } from './announce.js';
import type { Backstage } from './backstage.js';
import { Changes } from './changes.js';
import { Consents } from './consents.js';
import { Exchanges } from './exchanges.js';
import { Faults } from './faults.js';
import { firstDay, savedWorld } from './first-day.js';
import type { SlackManifest } from './manifest.js';
import { ResponseUrls } from './response-urls.js';
import { Triggers } from './triggers.js';
import { Wire } from './wire.js';
import { World } from './world.js';

interface Plan {
  clock: MovableClock;
  seed: Seed;
  saved?: unknown;
  signingSecret: string;
  botToken: string;
  clientId?: string;
  clientSecret?: string;
  manifest: SlackManifest;
}

/** Everything behind a workspace. A saved one sets the clock to where it was left. */
export function build(options: Plan): Backstage & { announcer: EventAnnouncer } {
  const { clock, manifest, seed } = options;
  const saved = savedWorld(options.saved);
  if (saved) clock.moveTo(new Date(saved.now));
  const world = new World(saved ?? firstDay(seed, clock.now()), clock);
  const botUser = world.personCalled(BOT_HANDLE);
  if (!botUser) throw new Error(`The seed has no ${BOT_HANDLE}.`);
  const changes = new Changes();
  const exchanges = new Exchanges(clock, () => changes.notify());
  const stage = {
    world,
    clock,
    manifest,
    changes,
    exchanges,
    app: {
      appId: 'A0DAYBREAK',
      botId: 'B0DAYBREAK',
      botUserId: botUser.id,
      name: manifest.display_information.name,
    },
    credentials: {
      botToken: options.botToken,
      clientId: options.clientId ?? PLAYGROUND_CLIENT_ID,
      clientSecret: options.clientSecret ?? PLAYGROUND_CLIENT_SECRET,
    },
    wire: new Wire(options.signingSecret, exchanges),
    triggers: new Triggers(),
    responseUrls: new ResponseUrls(clock),
    consents: new Consents(clock),
    faults: new Faults(),
  };
  return { ...stage, announcer: new EventAnnouncer(stage) };
}
