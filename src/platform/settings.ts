import { z } from 'zod';

/** A setting is missing or malformed. The message is one line: the variable, what was found, what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
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

export const SETTINGS = {
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
  LINEAR_API_KEY: {
    schema: z.string().min(8).optional(),
    expected: 'a personal API key of Linear',
    isSecret: true,
  },
  LINEAR_API_URL: {
    schema: url(['http:', 'https:']).default('https://api.linear.app/graphql'),
    expected: 'the address of Linear’s API, such as https://api.linear.app/graphql',
  },
  NOTION_TOKEN: {
    schema: z.string().min(8).optional(),
    expected: 'the token of an internal integration of Notion',
    isSecret: true,
  },
  NOTION_API_URL: {
    schema: url(['http:', 'https:']).default('https://api.notion.com'),
    expected: 'the address of Notion’s API, such as https://api.notion.com',
  },
  CONNECTOR_WEBHOOK_URL: {
    schema: url(['http:', 'https:']).optional(),
    expected: 'the address that is told of what belongs outside of Slack',
  },
  CONNECTOR_WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
      .optional(),
    expected: 'whsec_ and at least 24 bytes in base64 (echo "whsec_$(openssl rand -base64 24)")',
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
export type Environment = Record<string, string | undefined>;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** One setting by itself. @throws ConfigError when it is malformed. */
export function read<N extends SettingName>(
  env: Environment,
  name: N,
): z.output<(typeof SETTINGS)[N]['schema']> {
  const setting: Setting<unknown> = SETTINGS[name];
  // An empty variable is how compose files and .env templates say "not set".
  const found = env[name] === '' ? undefined : env[name];
  const parsed = setting.schema.safeParse(found);
  if (parsed.success) return parsed.data as z.output<(typeof SETTINGS)[N]['schema']>;
  if (found === undefined) throw new ConfigError(`${name} is not set. Expected ${setting.expected}.`);
  const shown = setting.isSecret ? `a value of ${found.length} characters that does not fit` : `“${found}”`;
  throw new ConfigError(`${name} is ${shown}. Expected ${setting.expected}.`);
}

export type Finding = { name: string; ok: boolean; text: string };

/** Each setting by itself, for `daybreak doctor`: what is set, what is missing, never a secret. */
export function describeSettings(env: Environment): (Finding & { isSet: boolean })[] {
  return SETTING_NAMES.map((name) => {
    const setting: Setting<unknown> = SETTINGS[name];
    try {
      const value = read(env, name);
      if (env[name]) return { name, ok: true, isSet: true, text: setting.isSecret ? 'set' : String(value) };
      const isSet = value !== undefined;
      return { name, ok: true, isSet, text: isSet ? `${String(value)} (default)` : 'not set' };
    } catch (error) {
      return { name, ok: false, isSet: true, text: error instanceof Error ? error.message : String(error) };
    }
  });
}
