import { z } from 'zod';

/** A setting is missing or malformed. The message is one line: the variable, what was found, what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

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

interface Setting<T> {
  schema: z.ZodType<T, string | undefined>;
  expected: string;
  /** Its value never appears in a message. */
  isSecret?: true;
}

const url = (protocols: string[]): z.ZodType<string, string> =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
const base64Key = z.string().transform((value, context) => {
  const key = Buffer.from(value, 'base64');
  if (key.length !== 32) context.addIssue({ code: 'custom', message: 'not 32 bytes' });
  return key;
});

const SETTINGS = {
  SLACK_BOT_TOKEN: {
    schema: z.string().regex(/^xoxb-/),
    expected: 'a bot token that starts with xoxb-',
    isSecret: true,
  },
  SLACK_SIGNING_SECRET: {
    schema: z.string().min(8).optional(),
    expected: 'the signing secret of the Slack app',
    isSecret: true,
  },
  SLACK_APP_TOKEN: {
    schema: z
      .string()
      .regex(/^xapp-/)
      .optional(),
    expected: 'an app-level token that starts with xapp- (for Socket Mode)',
    isSecret: true,
  },
  SLACK_API_URL: {
    schema: url(['http:', 'https:']).default('https://slack.com/api/'),
    expected: 'the address of a Slack Web API, such as https://slack.com/api/',
  },
  SLACK_CLIENT_ID: {
    schema: z
      .string()
      .regex(/^\d+\.\d+$/)
      .optional(),
    expected: 'the client id of the Slack app, two numbers with a dot between',
  },
  SLACK_CLIENT_SECRET: {
    schema: z.string().min(8).optional(),
    expected: 'the client secret of the Slack app',
    isSecret: true,
  },
  PUBLIC_URL: {
    schema: url(['http:', 'https:']).optional(),
    expected: 'the address at which people’s browsers reach the bot, such as https://daybreak.example.com',
  },
  DATABASE_URL: {
    schema: url(['postgres:', 'postgresql:']).optional(),
    expected: 'postgres://user:password@host:5432/database',
    isSecret: true,
  },
  REDIS_URL: {
    schema: url(['redis:', 'rediss:']).optional(),
    expected: 'redis://host:6379',
    isSecret: true,
  },
  DATA_DIR: { schema: z.string().default('.daybreak'), expected: 'a folder' },
  ROLE: { schema: z.enum(['web', 'worker', 'all']).default('all'), expected: 'web, worker or all' },
  HOST: { schema: z.string().default('0.0.0.0'), expected: 'an address to listen on' },
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port < 65_536)
      .default(3000),
    expected: 'a port number, 0 to 65535',
  },
  MAX_BACKLOG: {
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .default(100_000),
    expected: 'how many events may wait before new ones are refused, a number',
  },
  ADMIN_SECRET: {
    schema: z.string().min(16).optional(),
    expected: 'at least 16 characters (openssl rand -hex 24)',
    isSecret: true,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: url(['http:', 'https:']).optional(),
    expected: 'the address of an OpenTelemetry collector, such as http://collector:4318',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    expected: 'trace, debug, info, warn, error, fatal or silent',
  },
  ENCRYPTION_KEY: {
    schema: base64Key.optional(),
    expected: '32 bytes in base64 (openssl rand -base64 32)',
    isSecret: true,
  },
} satisfies Record<string, Setting<unknown>>;
type SettingName = keyof typeof SETTINGS;
type Environment = Record<string, string | undefined>;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** @throws ConfigError when a setting is malformed. */
function read<N extends SettingName>(env: Environment, name: N): z.output<(typeof SETTINGS)[N]['schema']> {
  const setting: Setting<unknown> = SETTINGS[name];
  // An empty variable is how compose files and .env templates say "not set".
  const found = env[name] === '' ? undefined : env[name];
  const parsed = setting.schema.safeParse(found);
  if (parsed.success) return parsed.data as z.output<(typeof SETTINGS)[N]['schema']>;
  if (found === undefined) throw new ConfigError(`${name} is not set. Expected ${setting.expected}.`);
  const shown = setting.isSecret ? `a value of ${found.length} characters that does not fit` : `“${found}”`;
  throw new ConfigError(`${name} is ${shown}. Expected ${setting.expected}.`);
}

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

/** The Web API client resolves method names against its base, which must end in a slash. */
const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** The environment of this process. Nothing else reads it. */
export const environment = (): Environment => process.env;

export type Finding = { name: string; ok: boolean; text: string };

/** Each setting by itself, for `daybreak doctor`: what is set, what is missing, never a secret. */
export function describeSettings(env: Environment): Finding[] {
  return SETTING_NAMES.map((name) => {
    const setting: Setting<unknown> = SETTINGS[name];
    try {
      const value = read(env, name);
      if (!env[name])
        return { name, ok: true, text: value === undefined ? 'not set' : `${String(value)} (default)` };
      return { name, ok: true, text: setting.isSecret ? 'set' : String(value) };
    } catch (error) {
      return { name, ok: false, text: error instanceof Error ? error.message : String(error) };
    }
  });
}
