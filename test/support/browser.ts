import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { eraseDataDir } from '../../src/platform/db/embedded.js';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? PATHS.find((file) => existsSync(file));
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a Chromium is here. Where it must be (`REQUIRE_BROWSER`), its absence is an error. */
export function hasBrowser(): boolean {
  if (executablePath) return true;
  if (process.env['REQUIRE_BROWSER'])
    throw new Error('REQUIRE_BROWSER is set, but there is no Chromium here.');
  console.warn('Skipped: the browser suite needs Chromium (or its path in CHROMIUM).');
  return false;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ARGUMENTS });

export interface RunningPlayground {
  url: string;
  /** Presses Ctrl-C, and waits until everything it started has ended. */
  stop(): Promise<void>;
}

/** Runs `npm run play` as a newcomer would. */
export async function runPlayground(): Promise<RunningPlayground> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daybreak-play-'));
  const child = spawn('npm', ['run', 'play', '--', '--port', '0'], {
    cwd: process.cwd(),
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C in a terminal reaches the whole group.
    detached: true,
  });
  const url = await firstUrl(child);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      if (child.pid) process.kill(-child.pid, 'SIGINT');
      await ended;
      await eraseDataDir(path.join(dataDir, 'playground'));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Open\s+(http:\/\/\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`npm run play ended before it was up:\n${output}`)));
  });
}
