import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/platform/db/embedded.js';
import type { LoadPlan, LoadResult } from './load.js';

const built = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs a plan in a process of its own. */
export function load(plan: LoadPlan): Promise<LoadResult> {
  const child = fork(built('./load.js'), ['load']);
  return new Promise((resolve, reject) => {
    child.once('message', (result) => resolve(result as LoadResult));
    child.once('error', reject);
    child.send(plan);
  });
}

export interface Target {
  url: string;
  child: ChildProcess;
  end(): Promise<void>;
}

function target(child: ChildProcess, port: number): Target {
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    child,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export function startBareBolt(secret: string): Promise<Target> {
  const child = fork(built('./bare-bolt.js'), [secret]);
  return new Promise((resolve) => child.once('message', (port) => resolve(target(child, Number(port)))));
}

export function startDaybreak(environment: Record<string, string>): Promise<Target> {
  const child = fork(built('../src/main.js'), [], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = /"port":(\d+)/.exec(chunk.toString())?.[1];
      if (port) resolve(target(child, Number(port)));
    });
  });
}

/** A Redis of its own that writes its append-only file once a second, as it does by default; null where there is none. */
export async function startRedis(): Promise<{ url: string; stop(): void } | null> {
  const [port, folder] = [await freePort(), await mkdtemp(path.join(os.tmpdir(), 'daybreak-bench-redis-'))];
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'] });
  const isUp = await new Promise((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve(true);
    });
    server.once('error', () => resolve(false));
    server.once('exit', () => resolve(false));
  });
  if (!isUp) return null;
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill('SIGKILL') };
}

/** Resident memory of a process, in megabytes; Linux only. */
export function residentMb({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
