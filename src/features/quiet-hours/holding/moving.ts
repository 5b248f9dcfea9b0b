import type { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import { post, repost } from '../../../platform/outbox/index.js';
import { findWaiting } from './held.batch.store.js';
import { dueFor } from './held.rules.js';
import { changeHeldRow, lockHeld } from './held.store.js';
import { tellOfMoves } from './held.telling.js';
import { deliveryKey } from './held.waiting.js';

interface Move {
  held: string;
  due: Date;
}

/** What waits for these people, or for anybody, may have to arrive at another moment now. Harmless when repeated. */
export async function moveHeld(workspace: WorkspaceId, ids: UserId[] | null, deps: Deps): Promise<void> {
  const { db, directory, clock } = deps;
  const now = clock.now();
  const waiting = await findWaiting(db, workspace, ids, now);
  if (waiting.length === 0) return;
  const [people, { roundingMinutes }] = await Promise.all([
    directory.people(workspace, [...new Set(waiting.map(({ recipient }) => recipient as UserId))]),
    directory.defaults(workspace),
  ]);
  const moves = new Map<UserId, Move[]>();
  for (const { id, sender, recipient, due_at, earliest_at: earliest } of waiting) {
    const person = people.find((one) => one.id === recipient);
    // Whose hours can no longer be told gets it when it was promised.
    const due = person && dueFor(person, { now, earliest, roundingMinutes });
    if (!due || due.getTime() === due_at.getTime()) continue;
    moves.set(sender as UserId, [...(moves.get(sender as UserId) ?? []), { held: id, due }]);
  }
  for (const [sender, ofSender] of moves) await moveAll(workspace, sender, ofSender, deps);
  deps.wakeOutbox();
}

/** One transaction for each sender: what moved, and the word about it. What is leaving stays as it is. */
async function moveAll(
  workspace: WorkspaceId,
  sender: UserId,
  moves: Move[],
  { db, clock }: Deps,
): Promise<void> {
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    const moved: Move[] = [];
    for (const { held: id, due } of moves) {
      if (!(await lockHeld(trx, workspace, id))) continue;
      if (!(await repost(trx, workspace, deliveryKey(id), due))) continue;
      await changeHeldRow(trx, { workspace, id }, { due_at: due });
      moved.push({ held: id, due });
    }
    const [first] = moved;
    if (!first) return;
    await post(trx, tellOfMoves, {
      workspace,
      payload: { workspace, sender, moves: moved.map(({ held, due }) => ({ held, due: due.getTime() })) },
      once: `moved ${first.held} ${first.due.getTime()} ${now.getTime()}`,
      dueAt: now,
      now,
    });
  });
}
