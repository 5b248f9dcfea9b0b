import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A real process of the built bot. */
export interface BotProcess {
  child: ChildProcess;
  /** Port it listens on, once it is up. Rejects with everything it printed when it ends before. */
  port: Promise<number>;
  /** Resolves with the exit code, or the signal's name, and everything it printed. */
  ended: Promise<{ code: number | string; output: string }>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | string; output: string }>;
}

const UpLine = z.object({ msg: z.literal('Daybreak is up'), port: z.number() });

export function runBot(
  environment: Record<string, string>,
  program = 'main.js',
  args: string[] = [],
): BotProcess {
  const child = spawn(process.execPath, [path.resolve('dist/src', program), ...args], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let up: (port: number) => void;
  let failed: (error: Error) => void;
  const port = new Promise<number>((resolve, reject) => ([up, failed] = [resolve, reject]));
  // A test may not care whether it came up.
  port.catch(() => undefined);
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`;
      const parsed = line.startsWith('{') ? UpLine.safeParse(JSON.parse(line)) : undefined;
      if (parsed?.success) up(parsed.data.port);
    });
  const ended = new Promise<{ code: number | string; output: string }>((resolve) => {
    child.once('close', (code, signal) => {
      failed(new Error(`The bot ended before it was up:\n${output}`));
      resolve({ code: code ?? signal ?? 'unknown', output });
    });
  });
  return {
    child,
    port,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** True while a process with this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
