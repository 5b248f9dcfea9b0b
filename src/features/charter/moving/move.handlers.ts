import { markup } from '../../../domain/copy/index.js';
import type { ChannelId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import { cancelPosting } from '../../../platform/outbox/index.js';
import type { Action, Answer } from '../../../platform/slack/interactions.js';
import { learnFrom } from '../suggesting/learning.js';
import { suggestionClicked } from '../suggesting/suggest.handlers.js';
import { UNDO_MS } from '../suggesting/suggest.rules.js';
import { changeState, type Suggestion } from '../suggesting/suggest.store.js';
import { mayGo } from '../suggesting/suggesting.js';
import {
  follow,
  isPrivate,
  moveMessage,
  onceFor,
  removeOriginal,
  takeCopyBack,
  takeStubBack,
} from './move.effects.js';
import { publicQuestion } from './move.views.js';

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
    await startMove(suggestion, deps);
    await learnFrom(suggestion, true, deps);
    return { kind: 'replace', message: { text: say('move.under_way', { channel: markup(`<#${target}>`) }) } };
  },
};

/** Asked again at every click: a channel may have changed. */
async function wouldBeMorePublic(from: ChannelId, to: ChannelId, deps: Deps): Promise<boolean> {
  const [isFromPrivate, isToPrivate] = await Promise.all([isPrivate(from, deps), isPrivate(to, deps)]);
  return isFromPrivate && !isToPrivate;
}

/** A second click finds it under way. @throws Refusal */
async function startMove(suggestion: Suggestion, { db, clock, wakeOutbox }: Deps): Promise<void> {
  const now = clock.now();
  const { workspace, id } = suggestion;
  await db.transaction().execute(async (trx) => {
    const isFirst = await changeState(trx, suggestion, ['shown'], 'moving', { answeredAt: now });
    if (!isFirst) throw new Refusal('suggest.answered');
    // One that failed before may be tried again.
    await follow(trx, moveMessage, { workspace, suggestion: id }, { now, which: now.toISOString() });
  });
  wakeOutbox();
}

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
