#!/usr/bin/env node
import { Command, type CommanderError } from 'commander';
import { BadInput } from './cli/bad-input.js';
import type { ExplainOptions } from './cli/explain.js';
import type { ManifestOptions } from './cli/manifest.js';
import { ConfigError } from './platform/settings.js';
import { EmbeddedPostgresError } from './platform/db/embedded-error.js';

// Each command is loaded when it is called: the whole bot takes longer to load than most of them to answer.
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
    const { listStories, play, playStory } = await import('./cli/play.js');
    if (options.stories) return listStories();
    if (options.story !== undefined) return playStory(options.story);
    await play({ isFresh: options.fresh === true, port: portOf(options.port) });
  });

program
  .command('doctor')
  .description('what is configured, what is missing, and what to do about it')
  .action(async () => (await import('./cli/doctor.js')).doctor());

program
  .command('migrate')
  .description('bring the database in DATABASE_URL up to date')
  .action(async () => (await import('./cli/migrate.js')).migrateDatabase());

program
  .command('explain')
  .description('whether somebody is reachable at a moment, why, and when next')
  .option('--user <id>', 'a user of Slack, as the database knows them')
  .option('--workspace <id>', 'where they are in several')
  .option('--zone <name>', 'instead of a user: an IANA time zone such as Asia/Tokyo')
  .option('--hours <windows>', 'such as 09:00-12:00,14:00-18:00 or 22:00-06:00 (default: 09:00-17:00)')
  .option('--days <days>', 'such as mon-fri, sun-thu, mon,wed, daily or none (default: mon-fri)')
  .option('--region <code>', 'whose public holidays count, such as JP or DE-BY')
  .option('--at <instant>', 'such as 2026-03-29T00:30:00Z (default: now)')
  .option('--batch <file>', 'JSON lines with zone, hours, days, region and at; - is standard input')
  .option('--json', 'answer in JSON')
  .action(async (options: ExplainOptions) => (await import('./cli/explain.js')).explain(options));

const failed = program.command('failed').description('what did not work, however often it was tried');
failed
  .command('list')
  .description('what was set aside, and why')
  .option('--json', 'as JSON lines')
  .action(async (options: { json?: true }) => (await import('./cli/failed.js')).listFailed(options));
for (const how of ['retry', 'drop'] as const)
  failed
    .command(how)
    .description(how === 'retry' ? 'try it again' : 'give it up; a held message goes back to its sender')
    .argument('[id]', 'as the list has it')
    .option('--all', 'all of them')
    .action(async (id: string | undefined, options: { all?: true }) =>
      (await import('./cli/failed.js')).changeFailed(how, id, options),
    );

const charter = program.command('charter').description('try a communication charter before it is in force');
charter
  .command('check')
  .description('what is wrong in a charter, with line and column')
  .argument('<file>', 'YAML')
  .action(async (file: string) => (await import('./cli/charter.js')).checkCharter(file));
charter
  .command('show')
  .description('print the charter in force, to change it')
  .action(async () => (await import('./cli/charter-in-force.js')).showCharter());
charter
  .command('apply')
  .description('put a charter in force')
  .argument('<file>', 'YAML')
  .requiredOption('--reason <text>', 'why; it stays in the history')
  .option('--by <user>', "whose change it is, by their id in Slack; the bot's own otherwise")
  .action(async (file: string, options: { reason: string; by?: string }) =>
    (await import('./cli/charter-in-force.js')).applyCharter(file, options),
  );
charter
  .command('test')
  .description('what a charter makes of each message and, where they are labelled, how often that is right')
  .argument('<file>', 'JSON lines with text, channel and perhaps kind')
  .option('--charter <file>', 'instead of the one for a small team')
  .option('--json', 'one JSON line for each message, and nothing else on standard output')
  .action(async (file: string, options: { charter?: string; json?: true }) =>
    (await import('./cli/charter.js')).testCharter(file, options),
  );

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
  .action(async (options: ManifestOptions) => (await import('./cli/manifest.js')).printManifest(options));

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BadInput(`--port is “${text}”. Expected a port number.`);
  return port;
}

const BAD_INPUT = 2;
const misused = ({ exitCode }: CommanderError): never => process.exit(exitCode === 0 ? 0 : BAD_INPUT);
for (const command of [program, ...program.commands, ...failed.commands, ...charter.commands])
  command.exitOverride(misused);

// Whoever reads us may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

program.parseAsync().catch((error: unknown) => {
  const isForTheHost = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  const isBadInput = error instanceof BadInput;
  console.error(isForTheHost || isBadInput ? error.message : error);
  process.exit(isBadInput ? BAD_INPUT : 1);
});
