/** A Slack workspace with a small Bolt app in it: the way any bot meets the simulator, over real HTTP. */
import { App, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { orbitStudio } from '../seed.js';
import { SimulatedSlack, type SimulatedSlackOptions } from '../simulated-slack.js';
import { PLAYGROUND_CLIENT_ID, PLAYGROUND_CLIENT_SECRET } from '../slack/app-credentials.js';
import { SlackManifest } from '../slack/manifest.js';
import { MovableClock } from '../../platform/clock.js';

export const SIGNING_SECRET = 'a-signing-secret';
export const BOT_TOKEN = 'xoxb-playground';
export const REDIRECT_URI = 'http://127.0.0.1:1/granted';

export const testManifest = (): SlackManifest =>
  SlackManifest.parse({
    display_information: { name: 'Daybreak' },
    features: {
      slash_commands: [
        { command: '/echo', description: 'Says it again', usage_hint: '[words]', should_escape: true },
        { command: '/deaf', description: 'Nobody listens' },
      ],
      shortcuts: [
        { type: 'message', name: 'Keep this', callback_id: 'keep', description: 'Keeps a message' },
        { type: 'global', name: 'Ask', callback_id: 'ask', description: 'Opens a form' },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          'chat:write',
          'commands',
          'users:read',
          'channels:history',
          'channels:read',
          'groups:history',
          'groups:read',
          'im:history',
          'im:read',
          'im:write',
          'usergroups:read',
          'dnd:read',
        ],
        user: ['chat:write'],
        user_optional: ['im:history', 'im:read', 'im:write', 'channels:history'],
      },
    },
    settings: {
      event_subscriptions: {
        bot_events: [
          'message.channels',
          'message.groups',
          'message.im',
          'app_mention',
          'app_home_opened',
          'member_joined_channel',
          'user_change',
          'dnd_updated_user',
          'subteam_members_changed',
          'subteam_updated',
          'team_join',
          'tokens_revoked',
        ],
        user_events: ['message.im'],
      },
    },
  });

/** Refusals are what many tests are about; they need not be told on the console. */
const quiet = (): void => undefined;
const silent: Logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  getLevel: () => LogLevel.ERROR,
  setName: quiet,
};

export interface Meeting {
  slack: SimulatedSlack;
  /** Calls the Web API as the bot. */
  client: WebClient;
  clock: MovableClock;
  end(): Promise<void>;
}

/** A Web API client with this token. It gives up at once. */
export const clientWith = (token: string | undefined, { apiUrl }: SimulatedSlack): WebClient =>
  new WebClient(token, clientOptionsFor(apiUrl));

const clientOptionsFor = (slackApiUrl: string) => ({
  slackApiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: silent,
});

/** Where the app sends a browser to ask a person for a permission. */
export function authorizeUrl(
  { authorizeUrl: address }: SimulatedSlack,
  asked: Record<string, string>,
): string {
  const usual = {
    client_id: PLAYGROUND_CLIENT_ID,
    state: 'a-state',
    // Nobody listens there: tests look at the address alone.
    redirect_uri: REDIRECT_URI,
  };
  return `${address}?${new URLSearchParams({ ...usual, ...asked }).toString()}`;
}

/** A client with this person's own token, which they granted for these scopes. */
export async function grantedClient(
  slack: SimulatedSlack,
  handle: string,
  user_scope: string,
): Promise<WebClient> {
  const back = new URL(slack.grant(handle, authorizeUrl(slack, { user_scope })));
  const { authed_user } = await clientWith(undefined, slack).oauth.v2.access({
    client_id: PLAYGROUND_CLIENT_ID,
    client_secret: PLAYGROUND_CLIENT_SECRET,
    code: back.searchParams.get('code') ?? '',
    redirect_uri: REDIRECT_URI,
  });
  return clientWith(authed_user?.access_token, slack);
}

/** An event as the bot gets it. */
export type Heard = Record<string, unknown> & { event: Record<string, unknown> };

/** A bot that keeps every event it gets, envelope and all. */
export async function meetListening(
  options?: Partial<SimulatedSlackOptions>,
): Promise<Meeting & { heard: Heard[] }> {
  const heard: Heard[] = [];
  const meeting = await meet((bot) => {
    bot.use(async ({ body, next }) => {
      heard.push(structuredClone<unknown>(body) as Heard);
      await next();
    });
    bot.event(/.*/, () => Promise.resolve());
  }, options);
  return { ...meeting, heard };
}

/** Slack's error name for this call, or `ok`. */
export async function verdict(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    const { data, code } = error as { data?: { error?: string }; code?: string };
    return data?.error ?? code ?? String(error);
  }
}

/** Starts a workspace, and a Bolt app for `listen` to teach. The clock stands still. */
export async function meet(
  listen: (bot: App) => void = () => undefined,
  options: Partial<SimulatedSlackOptions> = {},
): Promise<Meeting> {
  const clock = options.clock ?? new MovableClock(new Date(orbitStudio.startsAt), { runs: false });
  const slack = await SimulatedSlack.start({
    clock,
    seed: orbitStudio,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    manifest: testManifest(),
    ...options,
  });
  const clientOptions = clientOptionsFor(slack.apiUrl);
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    logger: silent,
    unhandledRequestTimeoutMillis: 100,
  });
  const bot = new App({
    // Not by token: Bolt would ask who it is on its own, at a time no test can know.
    authorize: () => Promise.resolve({ botToken: BOT_TOKEN, botId: 'B0DAYBREAK', botUserId: 'U0DAYBREAK' }),
    receiver,
    logger: silent,
    ignoreSelf: false,
    clientOptions,
  });
  listen(bot);
  const server = await receiver.start(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bot has no port.');
  slack.connectBot(`http://127.0.0.1:${address.port}/slack/events`);
  const end = async (): Promise<void> => {
    await slack.close();
    await receiver.stop();
  };
  const client = new WebClient(BOT_TOKEN, clientOptions);
  return { slack, client, clock, end };
}
