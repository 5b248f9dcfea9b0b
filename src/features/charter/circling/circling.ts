import {
  type ChannelId,
  instantOfTs,
  type MessageTs,
  type UserId,
  type WorkspaceId,
} from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import { closeThread } from '../answering/answer.store.js';
import { lastStanding } from '../at-the-door.js';
import { findModes } from '../suggesting/suggest.store.js';
import { offerWayOut } from './circle.effects.js';
import { REMEMBERED_MS, whoCircles } from './circle.rules.js';
import { findReplies, recordCircle, recordReply, wasOffered } from './circle.store.js';

/** Somebody wrote in a thread. */
export interface Replied {
  workspace: WorkspaceId;
  channel: ChannelId;
  threadTs: MessageTs;
  ts: MessageTs;
  author: UserId;
}

/** More than any limit that a charter can set: three people, fifty rounds. */
const MOST_LOOKED_AT = 250;
/** Nobody is offered a way out more often. */
const OFFERED_APART_MS = 24 * 3_600_000;

/**
 * Closes the question that was answered by it; and where the same few people write to and fro, offers them a way out, once for
 * a thread. Only where there is a charter. Harmless when repeated. Answers whether something is to leave.
 */
export async function heedReply(
  { workspace, channel, threadTs, ts, author }: Replied,
  deps: Deps,
): Promise<boolean> {
  const thread = { workspace, channel, threadTs };
  const { db, clock } = deps;
  const standing = await lastStanding(workspace, deps);
  if (!standing || standing.charter.exempt_channels.some((name) => standing.channels.get(name) === channel))
    return false;
  await closeThread(db, thread, author);
  await recordReply(db, thread, { ts, author, at: instantOfTs(ts) });
  const now = clock.now();
  const since = new Date(now.getTime() - REMEMBERED_MS);
  const replies = await findReplies(db, thread, { since, limit: MOST_LOOKED_AT });
  const people = whoCircles(replies, standing.charter.circles, now);
  return people ? offer({ ...thread, people }, deps) : false;
}

async function offer(
  { workspace, people, ...thread }: Omit<Replied, 'ts' | 'author'> & { people: UserId[] },
  { db, clock, directory }: Deps,
): Promise<boolean> {
  const { workspace: mode, offChannels, offPeople } = await findModes(db, workspace);
  if (mode === 'off' || offChannels.has(thread.channel)) return false;
  const now = clock.now();
  const colleagues = (await directory.people(workspace, people)).filter(({ isExternal }) => !isExternal);
  return db.transaction().execute(async (trx) => {
    const state = mode === 'watch' ? ('watched' as const) : ('offered' as const);
    const told: UserId[] = [];
    for (const { id: person } of colleagues)
      if (
        !offPeople.has(person) &&
        !(await wasOffered(trx, { workspace, person }, new Date(now.getTime() - OFFERED_APART_MS)))
      )
        told.push(person);
    const id = await recordCircle(trx, { workspace, ...thread, people, state, createdAt: now });
    if (!id || state === 'watched') return false;
    for (const person of told)
      await post(trx, offerWayOut, {
        workspace,
        payload: { workspace, circle: id, person },
        once: `circle ${id} ${person}`,
        dueAt: now,
        now,
      });
    return told.length > 0;
  });
}
