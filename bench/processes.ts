import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Resident memory of a process, in megabytes; Linux only. */
export function residentMb({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
