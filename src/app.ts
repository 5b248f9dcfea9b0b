import type { UserId, WorkspaceId } from './domain/ids.js';
import { kindOf } from './features/charter/index.js';
import { features } from './features/index.js';
import { openDirectory } from './features/people/index.js';
import { openWriters } from './features/quiet-hours/index.js';
import {
  availabilityChanged,
  daybreak,
  finishGranting,
  flowEffects,
  flowJobs,
  housekeeping,
  HOUSEKEEPING_EVERY_MS,
  intakesWith,
  overviewMessage,
  publishHome,
} from './flows/index.js';
import { type Clock, every, systemClock, wallSeconds } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { openConnectors } from './platform/connectors/index.js';
import { pingDatabase } from './platform/db/connect.js';
import type { Db } from './platform/db/schema.js';
import type { Deps } from './platform/deps.js';
import type { Log } from './platform/observability/log.js';
import { type Depths, Metrics } from './platform/observability/metrics.js';
import { startTraces } from './platform/observability/traces.js';
import { createOutbox, hasUnderWay, oldestDue, type Outbox, PUMP_EVERY_MS } from './platform/outbox/index.js';
import { Waker } from './platform/outbox/waker.js';
import { Backlog, Queues } from './platform/queue/index.js';
import { openSlack } from './platform/slack/clients.js';
import { openGrants } from './platform/slack/grants/index.js';
import { listen, type Listeners } from './platform/slack/listeners.js';
import { persistThenAck } from './platform/slack/receive.js';
import type { Route } from './platform/slack/routes.js';
import { openDoor, openProbes, type Page, type Probe } from './platform/slack/server.js';
import { UnderWay } from './platform/slack/under-way.js';
import { openStorage } from './platform/storage.js';

/** A running bot, or the part of it that `ROLE` names. */
export interface Bot {
  port: number;
  deps: Deps;
  /** Resolves if the bot cannot go on, with the reason. */
  lost: Promise<string>;
  /** Works off what is due, and resolves when nothing is left to do at this moment. Only with `canSettle`. */
  settle(): Promise<void>;
  /** Takes nothing new, ends what is under way, closes everything it opened. */
  stop(): Promise<void>;
}

const BOARD = '/admin/queues';
const KEEP_WRITERS_EVERY_MS = 1_000;

/** Commands, clicks and modals of every feature. */
export const commands = [daybreak, ...features.flatMap((feature) => feature.commands ?? [])];
export const subscribedEvents = intakesWith(() => Promise.resolve(null)).map(({ type }) => type);

/** `canSettle` is for a bot that is alone on its storage, as in the playground and in tests. */
export async function startBot(
  config: Config,
  log: Log,
  { clock = systemClock, canSettle = false }: { clock?: Clock; canSettle?: boolean } = {},
): Promise<Bot> {
  const stopTraces = config.tracesEndpoint ? await startTraces(config.tracesEndpoint) : null;
  const storage = await openStorage(config, log);
  const { db, databaseUrl, secrets, lost } = storage;
  const queues = await Queues.open({ databaseUrl, redisUrl: config.redisUrl }, log).catch(
    async (error: unknown) => {
      await storage.close();
      throw error;
    },
  );
  const slack = openSlack(config.slack, log);
  const outbox = createOutbox([...features.flatMap((feature) => feature.effects ?? []), ...flowEffects]);
  const waker = new Waker({ pump: () => outbox.pump(deps), send: (id) => outbox.send(id, deps) }, log);
  const withoutDirectory = {
    db,
    metrics: new Metrics(() => depths(db, queues, clock)),
    clock,
    queues,
    slack,
    grants: openGrants({ config, db, secrets, clock, log }),
    secrets,
    connectors: openConnectors(config.connectors, { clock }),
    writers: openWriters(db),
    log,
    wakeOutbox: (id?: string) => waker.wake(id),
    availabilityChanged: (workspace: WorkspaceId, people: UserId[] | null) =>
      queues.enqueue(availabilityChanged, { workspace, people }),
  };
  const deps: Deps = { ...withoutDirectory, directory: openDirectory(withoutDirectory) };

  const underWay = new UnderWay();
  const backlog = new Backlog(queues, config.maxBacklog, log);
  const stopWatching = config.role === 'worker' ? null : backlog.watch();
  const door = await openFor(config, deps, { underWay, backlog });
  const stopWork = config.role === 'web' ? null : await work(outbox, waker, deps, canSettle);
  const port = await door.start();
  log.info({ role: config.role, port, queue: config.redisUrl ? 'redis' : 'postgres' }, 'Daybreak is up');

  return {
    port,
    deps,
    lost,
    settle: () => underWay.settled().then(() => settle(outbox, waker, deps)),
    async stop() {
      stopWatching?.();
      await door.stop();
      await underWay.settled();
      stopWork?.();
      waker.stop();
      await waker.settled();
      await queues.close();
      await keepWriters(deps);
      await storage.close();
      await stopTraces?.();
    },
  };
}

/** The way in that this role needs: Slack's, or only the probes. */
async function openFor(
  config: Config,
  deps: Deps,
  intake: { underWay: UnderWay; backlog: Backlog },
): Promise<{ start(): Promise<number>; stop(): Promise<void> }> {
  const probes: Probe[] = [
    { path: '/healthz', look: () => Promise.resolve({ role: config.role }) },
    { path: '/readyz', look: () => readiness(deps, intake.backlog) },
  ];
  const others = await adminRoutes(config, deps);
  if (config.role === 'worker') return openProbes(config, { probes, others }, deps);
  const door = openDoor(config, { probes, pages: pagesFor(deps), others }, deps);
  const intakes = intakesWith((workspace, text) => kindOf(workspace, text, deps));
  listen(persistThenAck(door.receiver, { ...deps, ...intake, intakes }), listenersFor(deps), deps);
  return door;
}

const listenersFor = (deps: Deps): Listeners => ({
  commands,
  actions: features.flatMap((feature) => feature.actions ?? []),
  shortcuts: features.flatMap((feature) => feature.shortcuts ?? []),
  submissions: features.flatMap((feature) => feature.submissions ?? []),
  overview: (actor, note) => overviewMessage(actor, deps, note),
  publishHome: (actor, note) => publishHome(actor, deps, note),
});

const pagesFor = (deps: Deps): Page[] =>
  deps.grants.isOffered
    ? [{ path: '/slack/oauth_redirect', show: (query) => finishGranting(query, deps) }]
    : [];

/** None without a secret. */
async function adminRoutes({ adminSecret: secret }: Config, { queues }: Deps): Promise<Route[]> {
  if (!secret) return [];
  return [{ method: 'GET', path: `${BOARD}/*`, handle: await queues.board({ path: BOARD, secret }) }];
}

/** Takes jobs, and looks for what is due; answers how to stop looking. Timers of our own: a queue may forget its. */
async function work(outbox: Outbox, waker: Waker, deps: Deps, canSettle: boolean): Promise<() => void> {
  const { queues, log } = deps;
  await queues.work([...flowJobs, ...outbox.jobs], deps, { countsOutstanding: canSettle });
  const stops = [
    every(PUMP_EVERY_MS, () => waker.wake()),
    every(KEEP_WRITERS_EVERY_MS, () => void keepWriters(deps)),
    every(HOUSEKEEPING_EVERY_MS, () => {
      // The same in every process: it is queued once.
      const id = `housekeeping-${Math.floor(wallSeconds() / (HOUSEKEEPING_EVERY_MS / 1_000))}`;
      queues
        .enqueue(housekeeping, {}, { id })
        .catch((error: unknown) => log.warn({ err: error }, 'housekeeping waits for the next time'));
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

const keepWriters = ({ writers, log }: Deps): Promise<void> =>
  writers.keep().catch((error: unknown) => log.warn({ err: error }, 'who wrote lately is forgotten'));

async function depths(db: Db, queues: Queues, clock: Clock): Promise<Depths> {
  const [jobs, oldest] = await Promise.all([queues.depths(), oldestDue(db)]);
  const now = clock.now().getTime();
  return { jobs, oldestDueSeconds: oldest ? Math.max(0, (now - oldest.getTime()) / 1_000) : 0 };
}

/** @throws with one sentence about the first thing that does not work. */
async function readiness({ db, queues, slack }: Deps, backlog: Backlog): Promise<Record<string, string>> {
  const need = (what: Promise<void>, reason: string): Promise<void> =>
    what.catch(() => {
      throw new Error(reason);
    });
  await need(pingDatabase(db), 'the database does not answer');
  await need(queues.ping(), 'the queue does not answer');
  if (backlog.isBehind) throw new Error(`more than ${backlog.most} events wait to be worked off`);
  await need(slack.check(), 'Slack does not accept the bot token, or does not answer');
  return { database: 'ok', queue: 'ok', slack: 'ok' };
}

async function settle(outbox: Outbox, waker: Waker, deps: Deps): Promise<void> {
  do {
    await deps.queues.idle();
    await waker.settled();
    // The pump that runs every second may have claimed what this one then does not find.
  } while ((await outbox.pump(deps)) > 0 || (await hasUnderWay(deps.db)));
  await deps.queues.idle();
  await deps.writers.keep();
}
