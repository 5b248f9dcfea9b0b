import { readFile } from 'node:fs/promises';
import { sayIn } from '../domain/copy/index.js';
import { ChannelId, UserId } from '../domain/ids.js';
import { findCurrent, mistakeText, putInForce, readCharter } from '../features/charter/index.js';
import { systemClock } from '../platform/clock.js';
import { environment, readConfig } from '../platform/config.js';
import type { Db } from '../platform/db/schema.js';
import { createLog } from '../platform/observability/log.js';
import { openSlack, type Slack } from '../platform/slack/clients.js';
import { openStorage } from '../platform/storage.js';
import { BadInput } from './bad-input.js';

/** Exit code for a charter that has mistakes. */
const HAS_MISTAKES = 1;

async function withBot<T>(work: (opened: { db: Db; slack: Slack }) => Promise<T>): Promise<T> {
  const config = readConfig(environment());
  const log = createLog('warn');
  const storage = await openStorage(config, log);
  try {
    return await work({ db: storage.db, slack: openSlack(config.slack, log) });
  } finally {
    await storage.close();
  }
}

/** Prints the charter in force, as it is written. @throws BadInput when there is none */
export const showCharter = (): Promise<void> =>
  withBot(async ({ db, slack }) => {
    const current = await findCurrent(db, (await slack.identity()).workspace);
    if (!current) throw new BadInput('There is no charter yet. An admin begins one in Slack, with /charter.');
    process.stdout.write(current.yaml);
  });

/** Puts a charter in force, or tells every mistake in it. @throws BadInput */
export async function applyCharter(
  file: string,
  { reason, by }: { reason: string; by?: string },
): Promise<void> {
  const yaml = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(`${file} cannot be read.`);
  });
  const author = by === undefined ? null : UserId.safeParse(by).data;
  if (author === undefined)
    throw new BadInput(`--by is “${by ?? ''}”. Expected the id of somebody in Slack, such as U024BE7LH.`);
  await withBot(async ({ db, slack }) => {
    const { workspace, botUser } = await slack.identity();
    const channels = await publicChannels(slack);
    const { charter, mistakes } = readCharter(yaml, { channels: new Set(channels.keys()) });
    for (const mistake of mistakes)
      console.log(
        `${file}:${mistake.line}:${mistake.column}: ${mistake.path}: ${mistakeText(sayIn('en'), mistake)}`,
      );
    if (!charter) {
      process.exitCode = HAS_MISTAKES;
      return;
    }
    const base = (await findCurrent(db, workspace))?.version ?? 0;
    const version = { yaml, channels, author: author ?? botUser, reason, writtenAt: systemClock.now() };
    const isInForce = await db.transaction().execute((trx) => putInForce(trx, workspace, base, version));
    if (!isInForce) throw new BadInput('Somebody else changed the charter at the same moment. Try again.');
    console.log(
      `${charter.name} is in force, as version ${base + 1}. A bot that runs knows it within half a minute.`,
    );
  });
}

/** Every public channel by its name. A private one has no place in what everybody reads. */
async function publicChannels({ patient }: Slack): Promise<Map<string, ChannelId>> {
  const channels = new Map<string, ChannelId>();
  let cursor: string | undefined;
  do {
    const page = await patient.conversations.list({
      types: 'public_channel',
      exclude_archived: true,
      limit: 1_000,
      ...(cursor ? { cursor } : {}),
    });
    for (const { id, name } of page.channels ?? []) if (name) channels.set(name, ChannelId.parse(id));
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return channels;
}
