import type { Charter, KindId } from '../../../domain/charter.js';
import type { ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import { slackErrorOf } from '../../../platform/slack/failures.js';
import { findReadable } from '../standing.js';
import { showSuggestion } from './suggest.effects.js';
import { betterPlace, isEnough, modeFor, type Target } from './suggest.rules.js';
import { findEarlier, findModes, lockAuthor, recordSuggestion } from './suggest.store.js';

/** A message that was recognised when it came. */
export interface Sorted {
  workspace: WorkspaceId;
  channel: ChannelId;
  ts: MessageTs;
  author: UserId;
  kind: KindId;
}

/**
 * Tells the author where their message belongs, if it does elsewhere; or only counts that it would have. Harmless when
 * repeated. Answers what is to leave, if anything.
 */
export async function suggestPlace(
  { workspace, channel, ts, author, kind }: Sorted,
  deps: Deps,
): Promise<string | null> {
  const { db, clock } = deps;
  const standing = await findReadable(workspace, deps);
  const target = standing && betterPlace(standing, kind, channel);
  if (!target || !(await mayStart(standing.charter, { workspace, author, kind }, deps))) return null;
  const mode = modeFor(await findModes(db, workspace), { channel, author });
  if (mode === 'off' || isEnough(await findEarlier(db, { workspace, author }, clock.now()), clock.now()))
    return null;
  const { isExternal, isBot } = await deps.directory.person(workspace, author);
  if (isExternal || isBot || !(await mayGo(author, target, deps))) return null;
  return db.transaction().execute(async (trx) => {
    const now = clock.now();
    await lockAuthor(trx, { workspace, author });
    if (isEnough(await findEarlier(trx, { workspace, author }, now), now)) return null;
    const id = await recordSuggestion(trx, {
      workspace,
      author,
      channel,
      messageTs: ts,
      kind,
      target: target.channel,
      state: mode === 'suggest' ? 'shown' : 'watched',
      createdAt: now,
    });
    if (!id || mode !== 'suggest') return null;
    const payload = { workspace, suggestion: id };
    return post(trx, showSuggestion, { workspace, payload, once: `suggestion ${id}`, dueAt: now, now });
  });
}

/** Whether the charter lets them start such a message. */
const mayStart = async (
  { kinds }: Charter,
  { workspace, author, kind }: Pick<Sorted, 'workspace' | 'author' | 'kind'>,
  { directory }: Deps,
): Promise<boolean> => kinds[kind]?.who_may_post !== 'stewards' || directory.isAdmin(workspace, author);

/** Nobody is pointed to where they are not: a guest could not follow, and a name might be none of their business. */
export async function mayGo(author: UserId, { channel }: Target, { directory, log }: Deps): Promise<boolean> {
  if (!channel) return true;
  try {
    return (await directory.members(channel)).includes(author);
  } catch (error) {
    if (slackErrorOf(error) === undefined) throw error;
    log.info({ reason: slackErrorOf(error), channel }, 'a channel of the charter cannot be seen');
    return false;
  }
}
