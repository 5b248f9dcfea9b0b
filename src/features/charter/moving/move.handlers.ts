import { markup } from '../../../domain/copy/index.js';
import { Refusal } from '../../../domain/refusal.js';
import { cancelPosting } from '../../../platform/outbox/index.js';
import type { Action, Answer } from '../../../platform/slack/interactions.js';
import { learnFrom } from '../suggesting/learning.js';
import { suggestionClicked } from '../suggesting/suggest.handlers.js';
import { UNDO_MS } from '../suggesting/suggest.rules.js';
import { changeState } from '../suggesting/suggest.store.js';
import { mayGo } from '../suggesting/suggesting.js';
import { follow, onceFor, removeOriginal, startMove, takeCopyBack, takeStubBack } from './move.effects.js';
import { publicQuestion } from './move.views.js';
import { wouldBeMorePublic } from './moving.js';

export const move: Action = {
  id: 'charter.move',
  async run(call, deps) {
    const suggestion = await suggestionClicked(call, deps);
    const target = suggestion.target;
    if (!target) throw new Refusal('suggest.unknown');
    if (suggestion.state !== 'shown') throw new Refusal('suggest.answered');
    if (!(await mayGo(suggestion.author, { channel: target, place: null }, deps)))
      throw new Refusal('move.not_member', { channel: markup(`<#${target}>`) });
    const say = await deps.directory.say(call.workspace, call.user);
    const isSure = call.value.endsWith(' sure');
    if (!isSure && (await wouldBeMorePublic(suggestion.channel, target, deps)))
      return { kind: 'replace', message: publicQuestion(say, suggestion.id, target) };
    const now = deps.clock.now();
    await deps.db.transaction().execute((trx) => startMove(trx, suggestion, { by: call.user, now }));
    deps.wakeOutbox();
    await learnFrom(suggestion, true, deps);
    return { kind: 'replace', message: { text: say('move.under_way', { channel: markup(`<#${target}>`) }) } };
  },
};

export const undo: Action = {
  id: 'charter.undo',
  async run(call, deps): Promise<Answer> {
    const moved = await suggestionClicked(call, deps);
    const { workspace, id, target, copyTs } = moved;
    const now = deps.clock.now();
    if (moved.state !== 'moved' || !target || !copyTs) throw new Refusal('suggest.answered');
    if (now.getTime() - (moved.answeredAt ?? now).getTime() >= UNDO_MS) throw new Refusal('move.undo_late');
    const { messages = [] } = await deps.slack.interactive.conversations.history({
      channel: target,
      oldest: copyTs,
      latest: copyTs,
      inclusive: true,
      limit: 1,
    });
    if ((messages[0]?.reply_count ?? 0) > 0) throw new Refusal('move.undo_answered');
    await deps.db.transaction().execute(async (trx) => {
      const isCalledOff = await cancelPosting(trx, workspace, onceFor(removeOriginal, id), now);
      if (!isCalledOff || !(await changeState(trx, moved, ['moved'], 'undone')))
        throw new Refusal('move.undo_late');
      for (const effect of [takeCopyBack, takeStubBack])
        await follow(trx, effect, { workspace, suggestion: id }, { now });
    });
    deps.wakeOutbox();
    const say = await deps.directory.say(call.workspace, call.user);
    return { kind: 'replace', message: { text: say('move.undone') } };
  },
};
