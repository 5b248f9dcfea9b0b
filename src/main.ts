#!/usr/bin/env node
import { startBot } from './app.js';
import { environment, readConfig } from './platform/config.js';
import { ConfigError } from './platform/settings.js';
import { EmbeddedPostgresError } from './platform/db/embedded.js';
import { createLog } from './platform/observability/log.js';
import { runUntilStopped, stopSignal } from './platform/process.js';

/** Reads the configuration, starts what `ROLE` says, ends cleanly. */
async function main(): Promise<void> {
  const signal = stopSignal();
  const config = readConfig(environment());
  const log = createLog(config.logLevel);
  const bot = await startBot(config, log);
  await runUntilStopped({ signal, lost: bot.lost, stop: () => bot.stop(), log });
}

main().catch((error: unknown) => {
  const isForTheHost = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  console.error(isForTheHost ? error.message : error);
  process.exitCode = 1;
  // Something may still be open; nothing is left to do.
  process.exit();
});
