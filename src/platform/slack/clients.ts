import {
  type ChatPostEphemeralArguments,
  type ChatPostMessageArguments,
  LogLevel,
  type Logger,
  WebClient,
} from '@slack/web-api';
import { WorkspaceId, UserId } from '../../domain/ids.js';
import type { Log } from '../observability/log.js';

export type MessageArguments = ChatPostMessageArguments & { channel: string };
export type EphemeralArguments = ChatPostEphemeralArguments & { channel: string };

/** Who the bot is in the workspace it is installed in. */
export interface Identity {
  workspace: WorkspaceId;
  botUser: UserId;
  botId: string;
}

/**
 * Web API clients. Neither retries nor waits out a rate limit: the library would post twice after a dropped
 * socket, and a 429 on one method would hold up every other. The outbox retries, knowing what is safe to repeat.
 */
export interface Slack {
  /** For answers somebody is waiting for: gives up in time for Slack's 3 s. */
  interactive: WebClient;
  /** For the workers. */
  patient: WebClient;
  /** Asks Slack once (`auth.test`) and remembers; asks again after a failure. */
  identity(): Promise<Identity>;
  /** Asks Slack now. @throws when the token is no good or Slack does not answer. */
  check(): Promise<void>;
}

const INTERACTIVE_TIMEOUT_MS = 2_200;
const PATIENT_TIMEOUT_MS = 10_000;

export function openSlack({ botToken, apiUrl }: { botToken: string; apiUrl: string }, log: Log): Slack {
  const interactive = clientFor(botToken, apiUrl, log, INTERACTIVE_TIMEOUT_MS);
  let known: Promise<Identity> | undefined;
  return {
    interactive,
    patient: clientFor(botToken, apiUrl, log),
    identity() {
      known ??= whoAmI(interactive).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    async check() {
      await whoAmI(interactive);
    },
  };
}

/** A client with the habits told of at `Slack`; without a token for the methods that take none. */
export const clientFor = (
  token: string | undefined,
  apiUrl: string,
  log: Log,
  timeout = PATIENT_TIMEOUT_MS,
): WebClient =>
  new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: slackLogger(log),
  });

async function whoAmI(client: WebClient): Promise<Identity> {
  const { team_id, user_id, bot_id } = await client.auth.test();
  return { workspace: WorkspaceId.parse(team_id), botUser: UserId.parse(user_id), botId: bot_id ?? '' };
}

/** Slack's libraries log through ours. Their debug level prints whole payloads, so it is never passed on. */
export function slackLogger(log: Log): Logger {
  const say = (level: 'info' | 'warn' | 'error') => (message: unknown) =>
    log[level]({ detail: String(message).slice(0, 300) }, 'slack library');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
