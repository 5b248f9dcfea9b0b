import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../src/platform/clock.js';
import { eraseDataDir } from '../../src/platform/db/embedded.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';
import { type BotProcess, isRunning, runBot } from '../support/process.js';
import { startSlack } from '../support/world.js';

let slack: SimulatedSlack;
let dataDir: string;
let environment: Record<string, string>;
let bots: BotProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-embedded-'));
  const started = await startSlack(new MovableClock(new Date()));
  slack = started.slack;
  // The embedded mode makes its own key.
  environment = { ...started.environment, ENCRYPTION_KEY: '', DATA_DIR: dataDir };
  bots = [];
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
  if (existsSync(path.join(home(), 'postgres', 'postmaster.pid'))) await untilGone(serverPid());
  await slack.close();
  await eraseDataDir(dataDir);
});

function start(): BotProcess {
  const bot = runBot(environment);
  bots.push(bot);
  return bot;
}

/** Where the server's files are: elsewhere for a root whose folders are closed to others. */
function home(): string {
  const elsewhere = path.join(dataDir, 'postgres.location');
  return existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8') : dataDir;
}

/** @throws when no server runs: a signal to number 0 would reach ourselves. */
function serverPid(): number {
  const [pid] = readFileSync(path.join(home(), 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  if (!(Number(pid) > 1)) throw new Error('No server runs.');
  return Number(pid);
}

/** Asks the system, again and again, without a fixed wait. */
async function untilGone(pid: number): Promise<void> {
  while (pid > 0 && isRunning(pid)) await new Promise((resolve) => setImmediate(resolve));
}

describe('embedded PostgreSQL', () => {
  it('is made at the first start, and found again at the second', async () => {
    const first = start();
    slack.connectBot(`http://127.0.0.1:${await first.port}/slack/events`);
    await slack.as('sam').commands('@daybreak', '/daybreak hours 10:00-18:00 Asia/Tokyo');
    expect(await first.end('SIGTERM')).toMatchObject({ code: 0 });
    const second = start();
    slack.connectBot(`http://127.0.0.1:${await second.port}/slack/events`);
    await slack.as('sam').commands('@daybreak', '/daybreak hours');
    const told = (await slack.as('sam').seesPrivately('@daybreak')).at(-1);
    expect(told?.text).toContain('`10:00-18:00 mon-fri` in *Asia/Tokyo*');
  });

  it('keeps its password and the encryption key from other users of the machine', async () => {
    await start().port;
    for (const file of ['postgres.password', 'encryption.key']) {
      expect(statSync(path.join(file === 'encryption.key' ? dataDir : home(), file)).mode & 0o077).toBe(0);
    }
  });

  it('refuses a second process on the same folder in one sentence, and the first goes on', async () => {
    const first = start();
    const port = await first.port;
    const { code, output } = await start().ended;
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `${dataDir} is in use by another Daybreak (process ${first.child.pid}). Stop that one, or set DATA_DIR to another folder.`,
    );
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no server behind after %s', async (signal) => {
    const bot = start();
    await bot.port;
    const pid = serverPid();
    expect(isRunning(pid)).toBe(true);
    await bot.end(signal);
    await untilGone(pid);
    expect(isRunning(pid)).toBe(false);
  });

  it('starts again at once after the process was killed', async () => {
    const first = start();
    await first.port;
    await first.end('SIGKILL');
    await start().port;
  });

  it('starts although postmaster.pid names a number that another program has since', async () => {
    const first = start();
    await first.port;
    const file = path.join(home(), 'postgres', 'postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    await first.end('SIGTERM');
    writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
    if (process.getuid?.() === 0) execFileSync('chown', ['postgres', file]);
    await start().port;
  });

  it('shows the server’s own last lines when it does not come up', async () => {
    const first = start();
    await first.port;
    await first.end('SIGTERM');
    writeFileSync(path.join(home(), 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    const { code, output } = await start().ended;
    expect(code).toBe(1);
    expect(output).toContain('PostgreSQL did not start in');
    expect(output).toContain('unrecognized configuration parameter "no_such_setting"');
  });

  it('says in one sentence what is wrong when the server dies under it', async () => {
    const bot = start();
    await bot.port;
    process.kill(serverPid(), 'SIGQUIT');
    const { code, output } = await bot.ended;
    expect(code).toBe(1);
    expect(output).toContain('the embedded database ended');
  });
});
