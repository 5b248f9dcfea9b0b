import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/platform/db/embedded.js';
import { pingRedis } from '../../src/platform/queue/backends.js';

/** Whether a real Redis can be started here. Where it must be (`REQUIRE_REDIS`), its absence is an error. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['REQUIRE_REDIS'])
      throw new Error('REQUIRE_REDIS is set, but there is no redis-server here.');
    console.warn('Skipped: the Redis suite needs redis-server on the PATH.');
    return false;
  }
}

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** An empty Redis, on a free port unless told. */
export async function startRedis(onPort?: number): Promise<RedisServer> {
  const [port, folder] = [
    onPort ?? (await freePort()),
    await mkdtemp(path.join(os.tmpdir(), 'daybreak-redis-')),
  ];
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await ready(server);
  const url = `redis://127.0.0.1:${port}`;
  await pingRedis(url);
  return {
    url,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Redis says on its standard output when it listens. */
const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error('redis-server ended at once.')));
  });
