#!/usr/bin/env node
import { Command } from 'commander';
import { doctor } from './cli/doctor.js';
import { printManifest } from './cli/manifest.js';
import { migrateDatabase } from './cli/migrate.js';
import { listStories, play, playStory } from './cli/play.js';
import { ConfigError } from './platform/config.js';
import { EmbeddedPostgresError } from './platform/db/embedded.js';

const program = new Command('daybreak').description(
  'A Slack bot that keeps a distributed team’s async norms.',
);

program
  .command('play')
  .description('a simulated Slack workspace on this machine, with the real bot in it')
  .option('--fresh', 'begin anew instead of going on where the last one ended')
  .option('--port <number>', 'the port of the page; the next free one when it is taken', '4321')
  .option('--story <name>', 'play one story in the terminal, without a browser')
  .option('--stories', 'list the stories')
  .action(async (options: { fresh?: true; port: string; story?: string; stories?: true }) => {
    if (options.stories) return listStories();
    if (options.story !== undefined) return playStory(options.story);
    await play({ isFresh: options.fresh === true, port: portOf(options.port) });
  });

program
  .command('doctor')
  .description('what is configured, what is missing, and what to do about it')
  .action(doctor);

program
  .command('migrate')
  .description('bring the database in DATABASE_URL up to date')
  .action(migrateDatabase);

program
  .command('manifest')
  .description('print the Slack app manifest')
  .option(
    '--prefix <text>',
    'put this before each command, so that none collides: acme- gives /acme-later',
    '',
  )
  .option('--url <address>', 'where Slack reaches the bot, such as https://daybreak.example.com')
  .option('--socket', 'for Socket Mode, which needs no address')
  .action(printManifest);

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`--port is “${text}”. Expected a port number.`);
  return port;
}

program.parseAsync().catch((error: unknown) => {
  const isForTheHost = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  console.error(isForTheHost ? error.message : error);
  process.exit(1);
});
