import { ConfigError, type Environment, read, SETTINGS } from './settings.js';

/** What of the bot this process is: `web` receives and acks, `worker` does the work, `all` is both. */
export type Role = 'web' | 'worker' | 'all';

export interface Config {
  slack: {
    botToken: string;
    apiUrl: string;
    /** Signed HTTP, or Socket Mode when an app-level token is given. */
    transport: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string };
  };
  /** Lets people grant a token of their own; absent: that is not offered. */
  oauth: { clientId: string; clientSecret: string; publicUrl: string } | undefined;
  /** Where tasks and pages can be created; those that are absent are not offered. */
  connectors: {
    linear: { apiKey: string; apiUrl: string } | undefined;
    notion: { token: string; apiUrl: string } | undefined;
    webhook: { url: string; secret: string } | undefined;
  };
  /** Absent: PostgreSQL is embedded in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: BullMQ works on PostgreSQL. */
  redisUrl: string | undefined;
  dataDir: string;
  role: Role;
  host: string;
  port: number;
  /** When more events wait than this, no more are taken in. */
  maxBacklog: number;
  /** Whoever knows it may look into the queues; absent: nobody may. */
  adminSecret: string | undefined;
  /** An OpenTelemetry collector that traces are sent to; absent: none are made. */
  tracesEndpoint: string | undefined;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** 32 bytes; absent: made once and kept in `dataDir`, which only the embedded mode allows. */
  encryptionKey: Buffer | undefined;
}

/** The environment of this process. Nothing else reads it. */
export const environment = (): Environment => process.env;

/** @throws ConfigError with one line about the first setting that is missing or malformed. */
export function readConfig(env: Environment): Config {
  const databaseUrl = read(env, 'DATABASE_URL');
  const redisUrl = read(env, 'REDIS_URL');
  const role = read(env, 'ROLE');
  const encryptionKey = read(env, 'ENCRYPTION_KEY');
  if (databaseUrl && !encryptionKey) {
    const { expected } = SETTINGS.ENCRYPTION_KEY;
    throw new ConfigError(
      `ENCRYPTION_KEY is not set. Expected ${expected}, the same for every process on one DATABASE_URL.`,
    );
  }
  if (role !== 'all' && !databaseUrl) {
    throw new ConfigError(
      `DATABASE_URL is not set. Expected one with ROLE=${role}: an embedded database serves one process.`,
    );
  }
  return {
    slack: {
      botToken: read(env, 'SLACK_BOT_TOKEN'),
      apiUrl: withSlash(read(env, 'SLACK_API_URL')),
      transport: readTransport(env),
    },
    oauth: readOauth(env),
    connectors: readConnectors(env),
    databaseUrl,
    redisUrl,
    dataDir: read(env, 'DATA_DIR'),
    role,
    host: read(env, 'HOST'),
    port: read(env, 'PORT'),
    maxBacklog: read(env, 'MAX_BACKLOG'),
    adminSecret: read(env, 'ADMIN_SECRET'),
    tracesEndpoint: read(env, 'OTEL_EXPORTER_OTLP_ENDPOINT'),
    logLevel: read(env, 'LOG_LEVEL'),
    encryptionKey,
  };
}

function readTransport(env: Environment): Config['slack']['transport'] {
  const appToken = read(env, 'SLACK_APP_TOKEN');
  if (appToken) return { kind: 'socket', appToken };
  const signingSecret = read(env, 'SLACK_SIGNING_SECRET');
  if (signingSecret) return { kind: 'http', signingSecret };
  throw new ConfigError(
    'SLACK_SIGNING_SECRET is not set. Expected it for HTTP, or SLACK_APP_TOKEN (xapp-…) for Socket Mode.',
  );
}

/** All three or none: half of them would fail when somebody clicks. */
function readOauth(env: Environment): Config['oauth'] {
  const names = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'PUBLIC_URL'] as const;
  const [clientId, clientSecret, publicUrl] = names.map((name) => read(env, name));
  if (clientId && clientSecret && publicUrl)
    return { clientId, clientSecret, publicUrl: withSlash(publicUrl) };
  const isSet = (name: (typeof names)[number]): boolean => Boolean(env[name]);
  const missing = names.find((name) => !isSet(name));
  const given = names.find(isSet);
  if (!given || !missing) return undefined;
  throw new ConfigError(
    `${missing} is not set. Expected ${SETTINGS[missing].expected}, because ${given} is set.`,
  );
}

function readConnectors(env: Environment): Config['connectors'] {
  const apiKey = read(env, 'LINEAR_API_KEY');
  const token = read(env, 'NOTION_TOKEN');
  const [address, secret] = [read(env, 'CONNECTOR_WEBHOOK_URL'), read(env, 'CONNECTOR_WEBHOOK_SECRET')];
  if (address && !secret)
    throw new ConfigError(
      `CONNECTOR_WEBHOOK_SECRET is not set. Expected ${SETTINGS.CONNECTOR_WEBHOOK_SECRET.expected}, because CONNECTOR_WEBHOOK_URL is set.`,
    );
  return {
    linear: apiKey ? { apiKey, apiUrl: read(env, 'LINEAR_API_URL') } : undefined,
    notion: token ? { token, apiUrl: read(env, 'NOTION_API_URL') } : undefined,
    webhook: address && secret ? { url: address, secret } : undefined,
  };
}

/** The Web API client resolves method names against its base, which must end in a slash. */
const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
