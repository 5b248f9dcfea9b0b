import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Action, Answer, CommandCall } from '../../../platform/slack/interactions.js';
import { onlyAdmins } from '../admins.js';
import { findStanding } from '../standing.js';
import { clearBoard, showAgain } from './board.effects.js';
import { findStandingBoard, lockBoards, putUp } from './board.store.js';
import { boardMessage } from './board.views.js';

/** `/charter publish`: it stands in this channel from now on, and nowhere else. */
export async function publish(call: CommandCall, deps: Deps): Promise<Answer> {
  await onlyAdmins(call, deps);
  const { workspace, user, channel } = call;
  if (!(await findStanding(workspace, deps))) throw new Refusal('charter.none');
  const { channel: place } = await deps.slack.interactive.conversations
    .info({ channel })
    .catch(() => ({ channel: undefined }));
  if (!place?.is_member || place.is_im || place.is_mpim) throw new Refusal('board.not_there');
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (trx) => {
    await lockBoards(trx, workspace);
    const before = await findStandingBoard(trx, workspace);
    const which = `said ${now.toISOString()}`;
    if (before?.channel === channel) return showAgain(trx, before, { which, isFirst: false, now });
    if (before) await clearBoard(trx, before, now);
    await putUp(trx, { workspace, channel, setBy: user, setAt: now });
    await showAgain(trx, { workspace, channel }, { which, isFirst: true, now });
  });
  deps.wakeOutbox();
  return { kind: 'say', message: boardMessage(await deps.directory.say(workspace, user), channel) };
}

export const takeDown: Action = {
  id: 'charter.take_down',
  async run(call, deps) {
    await onlyAdmins(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    await deps.db.transaction().execute(async (trx) => {
      await lockBoards(trx, call.workspace);
      const board = await findStandingBoard(trx, call.workspace);
      if (board) await clearBoard(trx, board, deps.clock.now());
    });
    deps.wakeOutbox();
    return { kind: 'replace', message: { text: say('board.taken_down') } };
  },
};
