import { access, constants } from 'node:fs/promises';
import { type Config, environment, readConfig } from '../platform/config.js';
import { ConfigError, describeSettings, type Finding } from '../platform/settings.js';
import { connect, pingDatabase } from '../platform/db/connect.js';
import { pingRedis } from '../platform/queue/backends.js';
import { createLog } from '../platform/observability/log.js';
import { openSlack } from '../platform/slack/clients.js';
import { manifestScopes } from './manifest.js';

/** One screen: what is configured, what is missing, what to do about it. Exit 1 when something is missing. */
export async function doctor(): Promise<void> {
  const env = environment();
  const settings = describeSettings(env);
  print(
    'Settings',
    settings.filter(({ isSet }) => isSet),
  );
  const unset = settings.filter(({ isSet }) => !isSet).map(({ name }) => name);
  if (unset.length > 0) console.log(`  – not set: ${unset.join(', ')}`);
  const config = configOrFinding(env);
  const checks = 'config' in config ? await check(config.config) : [config.finding];
  print('Checks', checks);
  const troubles = [...settings, ...checks].filter(({ ok }) => !ok).length;
  console.log(
    troubles === 0
      ? '\nAll is well: npm start'
      : `\n${troubles} to mend. docs/hosting.md explains each setting.`,
  );
  process.exitCode = troubles === 0 ? 0 : 1;
}

function configOrFinding(env: ReturnType<typeof environment>): { config: Config } | { finding: Finding } {
  try {
    return { config: readConfig(env) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { finding: { name: 'configuration', ok: false, text: error.message } };
  }
}

function print(title: string, findings: Finding[]): void {
  const width = Math.max(...findings.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, ok, text } of findings)
    console.log(`  ${ok ? '✓' : '✗'} ${name.padEnd(width)}  ${text}`);
}

const check = (config: Config): Promise<Finding[]> =>
  Promise.all([checkNode(), checkDatabase(config), checkQueue(config), checkSlack(config)]);

function checkNode(): Promise<Finding> {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return Promise.resolve({ name: 'node', ok: major >= 20, text: process.versions.node });
}

async function checkDatabase({ databaseUrl, dataDir }: Config): Promise<Finding> {
  const name = 'database';
  if (!databaseUrl) {
    const isThere = await access(dataDir, constants.W_OK).then(
      () => true,
      () => false,
    );
    return { name, ok: true, text: `embedded in ${dataDir}${isThere ? '' : ', made at the first start'}` };
  }
  const db = connect(databaseUrl, { max: 1, onError: () => undefined });
  return pingDatabase(db)
    .then(
      () => ({ name, ok: true, text: 'answers' }),
      (error: unknown) => ({
        name,
        ok: false,
        text: `does not answer (${codeOf(error)}). Is DATABASE_URL right, and the server up?`,
      }),
    )
    .finally(() => db.destroy());
}

async function checkQueue({ redisUrl }: Config): Promise<Finding> {
  const name = 'queue';
  if (!redisUrl) return { name, ok: true, text: 'BullMQ on PostgreSQL; REDIS_URL makes it Redis' };
  return pingRedis(redisUrl).then(
    () => ({ name, ok: true, text: 'Redis answers' }),
    (error: unknown) => ({
      name,
      ok: false,
      text: `Redis does not answer (${codeOf(error)}). Is REDIS_URL right, and the server up?`,
    }),
  );
}

async function checkSlack({ slack }: Config): Promise<Finding> {
  const name = 'slack';
  try {
    const answer = await openSlack(slack, createLog('silent')).interactive.auth.test();
    const granted = answer.response_metadata?.scopes;
    const missing = granted ? manifestScopes().filter((scope) => !granted.includes(scope)) : [];
    if (missing.length > 0)
      return {
        name,
        ok: false,
        text: `the app lacks ${missing.join(', ')}. Reinstall it from manifest.yml.`,
      };
    return { name, ok: true, text: `${answer.user ?? 'the bot'} in ${answer.team ?? 'the workspace'}` };
  } catch (error) {
    return {
      name,
      ok: false,
      text: `Slack says no (${codeOf(error)}). Check SLACK_BOT_TOKEN and SLACK_API_URL.`,
    };
  }
}

/** An error's code: its message may hold an address with a password. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('data' in error && typeof error.data === 'object' && error.data && 'error' in error.data)
    return String(error.data.error);
  const cause = 'cause' in error ? error.cause : undefined;
  if (cause && typeof cause === 'object') return codeOf(cause);
  return 'code' in error ? String(error.code) : 'no answer';
}
