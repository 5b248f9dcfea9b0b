import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../src/platform/clock.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { freshDatabase } from '../support/database.js';
import { runBot } from '../support/process.js';
import { startSlack } from '../support/world.js';

let slack: SimulatedSlack;
let environment: Record<string, string>;
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  const started = await startSlack(new MovableClock(new Date()));
  slack = started.slack;
  environment = { ...started.environment, DATABASE_URL: database.url };
});
afterAll(async () => {
  await slack.close();
  await database.drop();
});

const daybreak = (args: string[], env: Record<string, string> = {}) => runBot(env, 'cli.js', args).ended;

describe('daybreak doctor', () => {
  it('says in one screen that all is well, and never shows a secret', async () => {
    const { code, output } = await daybreak(['doctor'], environment);
    expect(output).toContain('All is well: npm start');
    expect(output).toMatch(/✓ database\s+answers/);
    expect(output).toMatch(/✓ slack\s+daybreak in Orbit Studio/);
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'ENCRYPTION_KEY', 'DATABASE_URL']) {
      expect(output).not.toContain(environment[name]);
    }
    expect(code).toBe(0);
    expect(output.split('\n').length).toBeLessThan(30);
  });

  it.each([
    [
      'the token is refused',
      { SLACK_BOT_TOKEN: 'xoxb-wrong' },
      /✗ slack\s+Slack says no \(invalid_auth\)\. Check SLACK_BOT_TOKEN/,
    ],
    [
      'Redis is away',
      { REDIS_URL: 'redis://127.0.0.1:1' },
      /✗ queue\s+Redis does not answer .* Is REDIS_URL right/,
    ],
    [
      'the database is away',
      { DATABASE_URL: 'postgres://127.0.0.1:1/d' },
      /✗ database\s+does not answer \(ECONNREFUSED\)/,
    ],
    [
      'a secret is missing',
      { SLACK_SIGNING_SECRET: '' },
      /✗ configuration\s+SLACK_SIGNING_SECRET is not set/,
    ],
  ])('says what to do when %s, and ends with 1', async (_, change, told) => {
    const { code, output } = await daybreak(['doctor'], { ...environment, ...change });
    expect(output).toMatch(told);
    expect(output).toMatch(/\d to mend/);
    expect(code).toBe(1);
  });
});

describe('npm run play', () => {
  it('lists its stories', async () => {
    const { code, output } = await daybreak(['play', '--stories']);
    expect(output.match(/^(asleep|later|no-rush) /gm)).toHaveLength(3);
    expect(code).toBe(0);
  });

  it.each(['asleep', 'later', 'no-rush'])(
    'plays the story “%s” in the terminal, and ends with 0 when all was as told',
    async (story) => {
      const { code, output } = await daybreak(['play', '--story', story]);
      expect(output).toMatch(/all \d steps as told/);
      expect(code).toBe(0);
    },
  );

  it('says which stories there are when it knows none of that name, and ends with 1', async () => {
    const { code, output } = await daybreak(['play', '--story', 'sleepless']);
    expect(output.trim()).toBe(
      '--story is “sleepless”. Expected one of: asleep, later, no-rush, broadcast, holiday, leave, unsend, charter, answers, clock-change.',
    );
    expect(code).toBe(1);
  });
});

describe('a setting that is missing or malformed', () => {
  it('stops the start with one line', async () => {
    const { code, output } = await runBot({ ...environment, PORT: 'http' }).ended;
    expect(output.trim()).toBe('PORT is “http”. Expected a port number, 0 to 65535.');
    expect(code).toBe(1);
  });

  it('a database that does not answer is told without its address', async () => {
    const { code, output } = await runBot({ ...environment, DATABASE_URL: 'postgres://u:hush@127.0.0.1:1/d' })
      .ended;
    expect(output.trim()).toMatch(/^DATABASE_URL does not work \(ECONNREFUSED\)\. Expected/);
    expect(output).not.toContain('hush');
    expect(code).toBe(1);
  });
});
