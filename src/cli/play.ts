import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { type Bot, startBot } from '../app.js';
import { isReachable } from '../domain/availability.js';
import { UserId, type WorkspaceId } from '../domain/ids.js';
import { availabilityOf } from '../domain/person.js';
import { every, MovableClock } from '../platform/clock.js';
import { environment, readConfig } from '../platform/config.js';
import { ConfigError } from '../platform/settings.js';
import { eraseDataDir, freePort } from '../platform/db/embedded.js';
import { createLog } from '../platform/observability/log.js';
import { runUntilStopped, stopSignal } from '../platform/process.js';
import { orbitStudio } from '../playground/seed.js';
import { SimulatedSlack } from '../playground/simulated-slack.js';
import { PLAYGROUND_CLIENT_ID, PLAYGROUND_CLIENT_SECRET } from '../playground/slack/app-credentials.js';
import { SlackManifest } from '../playground/slack/manifest.js';
import { stories } from '../playground/stories/index.js';
import { playInTerminal } from '../playground/stories/terminal.js';
import { servePage } from '../playground/ui/server.js';
import { projectFile } from '../platform/project-file.js';

const SAVE_EVERY_MS = 2_000;
const BOT_TOKEN = 'xoxb-playground';

interface Playground {
  slack: SimulatedSlack;
  bot: Bot;
  save(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the simulated Slack and the real bot on embedded storage in `dataDir`, and connects them over HTTP. */
async function openPlayground(dataDir: string): Promise<Playground> {
  const worldFile = path.join(dataDir, 'world.json');
  const saved: unknown = await readFile(worldFile, 'utf8').then(JSON.parse, () => undefined);
  const clock = new MovableClock(new Date(orbitStudio.startsAt));
  const signingSecret = randomBytes(16).toString('hex');
  const running: { bot?: Bot } = {};
  const slack = await SimulatedSlack.start({
    clock,
    seed: orbitStudio,
    saved,
    signingSecret,
    botToken: BOT_TOKEN,
    manifest: SlackManifest.parse(parse(readFileSync(projectFile('manifest.yml'), 'utf8'))),
    atWork: (person) => isAtWork(person, running.bot),
  });
  // The bot has to know its own address before it listens: Slack sends people's browsers there.
  const botPort = await freePort();
  const config = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(botPort),
    LOG_LEVEL: environment()['LOG_LEVEL'] ?? 'error',
    SLACK_CLIENT_ID: PLAYGROUND_CLIENT_ID,
    SLACK_CLIENT_SECRET: PLAYGROUND_CLIENT_SECRET,
    PUBLIC_URL: `http://127.0.0.1:${botPort}`,
  });
  const bot = await startBot(config, createLog(config.logLevel), { clock, canSettle: true }).catch(
    async (error: unknown) => {
      await slack.close();
      throw error;
    },
  );
  running.bot = bot;
  clock.onMove(() => bot.deps.wakeOutbox());
  slack.connectBot(`http://127.0.0.1:${bot.port}/slack/events`);
  await slack.settleIn();

  const save = async (): Promise<void> => {
    await writeFile(`${worldFile}.new`, JSON.stringify(slack.save()));
    await rename(`${worldFile}.new`, worldFile);
  };
  return {
    slack,
    bot,
    save,
    async close() {
      running.bot = undefined;
      await save();
      await bot.stop();
      await slack.close();
    },
  };
}

/** What the bot itself would say; null when it cannot know. */
async function isAtWork(person: string, bot: Bot | undefined): Promise<boolean | null> {
  if (!bot) return null;
  const { directory, slack, clock } = bot.deps;
  const workspace: WorkspaceId = (await slack.identity()).workspace;
  const [known] = await directory.people(workspace, [UserId.parse(person)]);
  const availability = known && availabilityOf(known);
  return availability ? isReachable(availability, clock.now()) : null;
}

export async function play({ isFresh, port }: { isFresh: boolean; port: number }): Promise<void> {
  const signal = stopSignal();
  const dataDir = path.resolve(environment()['DATA_DIR'] ?? '.daybreak', 'playground');
  if (isFresh) await eraseDataDir(dataDir);
  await mkdir(dataDir, { recursive: true });
  const playground = await openPlayground(dataDir);
  const page = await servePage(playground.slack, { port });
  const stopSaving = saveOnChange(playground);
  console.log(welcome(page.url));
  await runUntilStopped({
    signal,
    lost: playground.bot.lost,
    log: playground.bot.deps.log,
    async stop() {
      console.log('\nStopping; the next start goes on from here.');
      stopSaving();
      await page.close();
      await playground.close();
    },
  });
}

function saveOnChange({ slack, save }: Playground): () => void {
  let isChanged = false;
  slack.onChange(() => (isChanged = true));
  return every(SAVE_EVERY_MS, () => {
    if (!isChanged) return;
    isChanged = false;
    save().catch((error: unknown) => console.error('The playground could not be saved.', error));
  });
}

const welcome = (url: string): string => `
  🌅  Daybreak’s playground is up

      Open   ${url}
      Try    Be Ana, go to #design and write: @yuki could you look at this?
             It is the middle of the night for Yuki. See what Ana is told.
             Guided stories start from the front page.
      Stop   Ctrl-C. The next start goes on where this one ended; npm run play -- --fresh begins anew.
`;

export function listStories(): void {
  for (const { id, title, about } of stories)
    console.log(`${id.padEnd(10)} ${title}\n${' '.repeat(11)}${about}`);
}

/** Plays one story in a workspace of its own that is gone afterwards. Exit 1 when a step did not end as told. */
export async function playStory(id: string): Promise<void> {
  const story = stories.find((known) => known.id === id);
  if (!story) {
    const known = stories.map((one) => one.id).join(', ');
    throw new ConfigError(`--story is “${id}”. Expected one of: ${known}.`);
  }
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-story-'));
  const playground = await openPlayground(dataDir);
  const isAsTold = await playInTerminal(story, playground.slack, (line) => console.log(line)).finally(
    async () => {
      await playground.close();
      await eraseDataDir(dataDir);
    },
  );
  process.exit(isAsTold ? 0 : 1);
}
