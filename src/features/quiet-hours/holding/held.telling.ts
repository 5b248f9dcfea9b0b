import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, post, toDirectMessage } from '../../../platform/outbox/index.js';
import type { HeldMessage } from './held.rules.js';
import { changeHeldRow, findHeld } from './held.store.js';
import { movedMessage, toldMessage } from './held.telling.views.js';
import { waitFor } from './held.waiting.js';

const Told = z.object({
  workspace: WorkspaceId,
  held: z.uuid(),
  what: z.enum(['kept_original', 'from_me']),
});
export type Told = z.infer<typeof Told>;

/** Tells a sender, in their hours, that what they held goes another way than promised. */
export const tellOfHeld: Effect<Told> = {
  name: 'held.tell',
  promise: 'exactly-once',
  payload: Told,
  async compose({ workspace, held: id, what }, deps, { isLookingBack }): Promise<Outgoing> {
    const held = await findHeld(deps.db, deps.secrets, workspace, id, { mayBeUnreadable: true });
    if (!held) return { kind: 'drop', reason: 'forgotten' };
    const people = await deps.directory.people(workspace, [held.sender, held.recipient]);
    const sender = people.find(({ id }) => id === held.sender);
    const recipient = people.find(({ id }) => id === held.recipient);
    if (!sender || !recipient) return { kind: 'drop', reason: 'somebody is unknown' };
    const until = isLookingBack ? null : await waitFor(sender, workspace, deps);
    if (until) return { kind: 'postpone', until };
    return toDirectMessage(
      { workspace, user: sender.id },
      toldMessage(sayIn(sender.locale), what, held, recipient, sender),
      deps,
    );
  },
};

export async function tellSender(
  trx: Trx,
  { workspace, id }: HeldMessage,
  what: Told['what'],
  { clock }: Deps,
): Promise<void> {
  const now = clock.now();
  const payload = { workspace, held: id, what };
  await post(trx, tellOfHeld, { workspace, payload, once: `tell ${what} ${id}`, dueAt: now, now });
}

const Moved = z.object({
  workspace: WorkspaceId,
  sender: UserId,
  /** Milliseconds since 1970. */
  moves: z.array(z.object({ held: z.uuid(), due: z.number() })).min(1),
});
type Moved = z.infer<typeof Moved>;

/** Tells a sender, in their hours, that what they held arrives at another time. Once, and of the latest change. */
export const tellOfMoves: Effect<Moved> = {
  name: 'held.moved',
  promise: 'exactly-once',
  payload: Moved,

  async compose({ workspace, sender: id, moves }, deps, { isLookingBack }): Promise<Outgoing> {
    const [sender] = await deps.directory.people(workspace, [id]);
    if (!sender) return { kind: 'drop', reason: 'the sender is unknown' };
    const until = isLookingBack ? null : await waitFor(sender, workspace, deps);
    if (until) return { kind: 'postpone', until };
    const now = deps.clock.now();
    const held = await Promise.all(
      moves.map(({ held }) => findHeld(deps.db, deps.secrets, workspace, held, { mayBeUnreadable: true })),
    );
    // What moved again meanwhile is told by that move, and what has arrived is no news.
    const news = held.flatMap((one, index) => {
      const isNews =
        one?.state === 'held' &&
        one.dueAt > now &&
        one.dueAt.getTime() === moves[index]?.due &&
        isUntold(one);
      return one && isNews ? [one] : [];
    });
    if (news.length === 0) return { kind: 'drop', reason: 'no news any more' };
    const recipients = await deps.directory.people(workspace, [
      ...new Set(news.map(({ recipient }) => recipient)),
    ]);
    return toDirectMessage(
      { workspace, user: id },
      movedMessage(sayIn(sender.locale), news, recipients, sender),
      deps,
    );
  },

  async settle(trx, { workspace, moves }, outcome) {
    if (outcome.kind !== 'sent') return;
    for (const { held: id, due } of moves)
      await changeHeldRow(trx, { workspace, id }, { told_at: new Date(due) });
  },
};

const isUntold = ({ toldAt, dueAt }: HeldMessage): boolean => toldAt?.getTime() !== dueAt.getTime();
