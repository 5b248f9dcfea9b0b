import { z } from 'zod';
import { type Charter } from '../../../domain/charter.js';
import { sayIn } from '../../../domain/copy/index.js';
import { ChannelId, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outgoing,
  post,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { renewBoard } from '../board/board.effects.js';
import { readCharter } from '../charter.reading.js';
import { findVersion, saveVersion, type Version } from '../charter.store.js';
import { changesMessage, welcomeMessage } from '../charter.views.js';
import { findReadable, signedFor } from '../standing.js';
import { changesByChannel } from './tell.rules.js';

const WelcomePayload = z.object({ workspace: WorkspaceId, user: UserId });

/** Shows somebody new what belongs where, in their first working hours. */
export const welcome: Effect<z.infer<typeof WelcomePayload>> = {
  name: 'charter.welcome',
  promise: 'exactly-once',
  payload: WelcomePayload,

  async compose({ workspace, user }, deps, { isLookingBack }): Promise<Outgoing> {
    const [standing, person] = await Promise.all([
      findReadable(workspace, deps),
      deps.directory.person(workspace, user),
    ]);
    if (!standing) return { kind: 'drop', reason: 'there is no charter' };
    if (person.isBot || person.isExternal || person.isDeleted)
      return { kind: 'drop', reason: 'not a colleague' };
    const wait = isLookingBack ? null : untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    const say = sayIn(person.locale);
    return toDirectMessage(
      { workspace, user },
      welcomeMessage(say, standing, signedFor(say, standing.version, person)),
      deps,
    );
  },
};

/** Somebody joined the workspace. Harmless when repeated. */
export async function welcomeTo(workspace: WorkspaceId, user: UserId, deps: Deps): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transaction().execute((trx) =>
    post(trx, welcome, {
      workspace,
      payload: { workspace, user },
      once: `charter welcome ${user}`,
      dueAt: now,
      now,
    }),
  );
  deps.wakeOutbox();
}

const ChangedPayload = z.object({ workspace: WorkspaceId, channel: ChannelId, version: z.number().int() });

/** Tells a channel what a new version of the charter changes there. It calls nobody. */
export const tellChannel: Effect<z.infer<typeof ChangedPayload>> = {
  name: 'charter.changed',
  promise: 'exactly-once',
  payload: ChangedPayload,

  async compose({ workspace, channel, version: number }, { db, directory }): Promise<Outgoing> {
    const [before, after] = await Promise.all([
      findVersion(db, workspace, number - 1),
      findVersion(db, workspace, number),
    ]);
    const [old, now] = [before && standingOf(before), after && standingOf(after)];
    const changes = old && now ? changesByChannel(old, now).get(channel) : undefined;
    if (!changes || !after || !now) return { kind: 'drop', reason: 'nothing changes there' };
    const say = await directory.say(workspace, after.author);
    const content = changesMessage(say, now.charter, changes);
    return {
      kind: 'message',
      args: { channel, ...content, parse: 'none', unfurl_links: false, unfurl_media: false },
    };
  },
};

interface Read {
  charter: Charter;
  channels: Version['channels'];
}

function standingOf({ yaml, channels }: Version): Read | null {
  const { charter } = readCharter(yaml);
  return charter && { charter, channels };
}

/** Puts a version in force after `base`, and each channel that it touches hears of it once; false when somebody else was faster. */
export async function putInForce(
  trx: Trx,
  workspace: WorkspaceId,
  base: number,
  after: Omit<Version, 'version'>,
): Promise<boolean> {
  if (!(await saveVersion(trx, workspace, base, after))) return false;
  const before = await findVersion(trx, workspace, base);
  if (before) await tellChannels(trx, workspace, before, after);
  await renewBoard(trx, workspace, base + 1, after.writtenAt);
  return true;
}

async function tellChannels(
  trx: Trx,
  workspace: WorkspaceId,
  before: Version,
  after: Omit<Version, 'version'>,
): Promise<void> {
  const [old, now] = [standingOf(before), standingOf({ ...after, version: before.version + 1 })];
  if (!old || !now) return;
  const version = before.version + 1;
  for (const channel of changesByChannel(old, now).keys())
    await post(trx, tellChannel, {
      workspace,
      payload: { workspace, channel, version },
      once: `charter ${version} ${channel}`,
      dueAt: after.writtenAt,
      now: after.writtenAt,
    });
}
