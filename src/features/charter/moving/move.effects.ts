import { sayIn } from '../../../domain/copy/index.js';
import { heldTextOf, withFiles } from '../../../domain/held-text.js';
import { type ChannelId, MessageTs, type UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import { type Effect, type Outgoing, post } from '../../../platform/outbox/index.js';
import { namesFor } from '../../../platform/slack/names.js';
import { SuggestionPayload } from '../suggesting/suggest.effects.js';
import { UNDO_MS } from '../suggesting/suggest.rules.js';
import { changeState, findSuggestion, type Suggestion } from '../suggesting/suggest.store.js';
import { mayGo } from '../suggesting/suggesting.js';
import { doneMessage, movedMessage, stubMessage } from './move.views.js';
import {
  findIn,
  GONE,
  isByOther,
  isPrivate,
  mayRemove,
  type Moving,
  original,
  permalinkOf,
} from './moving.js';
import { tellOfOthersMove } from './shortcut.effects.js';

const QUIETLY = { parse: 'none', unfurl_links: false, unfurl_media: false } as const;

/** The message, where it belongs. Its words stand in Slack until they are read here; nothing of them is kept. */
export const moveMessage: Effect<SuggestionPayload> = {
  name: 'charter.move',
  promise: 'exactly-once',
  payload: SuggestionPayload,

  async compose(payload, deps, { isLookingBack }): Promise<Outgoing> {
    const moving = await findIn(['moving'], payload, deps);
    if (!moving) return GONE;
    const { workspace, author, channel, target } = moving;
    // What may have been posted counts, whatever became of the original since.
    if (isLookingBack) return { kind: 'message', args: { channel: target, text: '' } };
    const [posted, person, isFromPrivate, mayStill] = await Promise.all([
      original(moving, deps),
      deps.directory.person(workspace, author),
      isPrivate(channel, deps),
      mayGo(author, { channel: target, place: null }, deps),
    ]);
    if (!posted || !mayStill)
      return { kind: 'drop', reason: posted ? 'not a member any more' : 'the original is gone' };
    const say = sayIn(person.locale);
    const words = `${posted.text} ${JSON.stringify(posted.blocks ?? [])}`;
    const names = await namesFor(say, deps, { workspace, user: author }, words);
    const mover = isByOther(moving) ? await deps.directory.person(workspace, moving.movedBy) : null;
    const origin = {
      author: person.name,
      mover: mover?.name ?? null,
      channel: isFromPrivate ? null : channel,
      permalink: posted.permalink,
    };
    const content = movedMessage(say, withFiles(heldTextOf(posted, names), posted.files), origin);
    return { kind: 'message', args: { channel: target, ...content, ...QUIETLY } };
  },

  async settle(trx, payload, outcome, deps) {
    const isSent = outcome.kind === 'sent';
    const ref = { workspace: payload.workspace, id: payload.suggestion };
    const answeredAt = deps.clock.now();
    const moving = await findSuggestion(trx, ref.workspace, ref.id);
    if (!isSent) await changeState(trx, ref, ['moving'], 'shown');
    else
      await changeState(trx, ref, ['moving'], 'moved', { copyTs: MessageTs.parse(outcome.ts), answeredAt });
    // One that failed may be tried again, and is told again.
    const which = isSent ? 'done' : answeredAt.toISOString();
    const tell = isSent && moving && isByOther(moving) ? tellOfOthersMove : tellOfMove;
    await follow(trx, tell, payload, { now: answeredAt, which });
    if (!isSent) return;
    await follow(trx, leaveStub, payload, { now: answeredAt });
    await follow(trx, removeOriginal, payload, { now: answeredAt, afterMs: UNDO_MS });
  },
};

/** Has it moved. @throws Refusal when it is under way already, or decided otherwise. */
export async function startMove(
  trx: Trx,
  { workspace, id }: Pick<Suggestion, 'workspace' | 'id'>,
  { by, now }: { by: UserId; now: Date },
): Promise<void> {
  const isFirst = await changeState(trx, { workspace, id }, ['shown'], 'moving', {
    answeredAt: now,
    movedBy: by,
  });
  if (!isFirst) throw new Refusal('suggest.answered');
  // One that failed before may be tried again.
  await follow(trx, moveMessage, { workspace, suggestion: id }, { now, which: now.toISOString() });
}

/** What comes of a move, in the same transaction. The same twice leaves once. */
export const follow = (
  trx: Trx,
  effect: Effect<SuggestionPayload>,
  payload: SuggestionPayload,
  { now, afterMs = 0, which = '' }: { now: Date; afterMs?: number; which?: string },
): Promise<string | null> =>
  post(trx, effect, {
    workspace: payload.workspace,
    payload,
    once: onceFor(effect, payload.suggestion, which),
    dueAt: new Date(now.getTime() + afterMs),
    now,
  });

export const onceFor = (effect: Effect<SuggestionPayload>, id: string, which = ''): string =>
  `${effect.name} ${id} ${which}`.trim();

/** Where it was written: a line in its thread, where the conversation went. */
export const leaveStub: Effect<SuggestionPayload> = {
  name: 'charter.stub',
  promise: 'exactly-once',
  payload: SuggestionPayload,

  async compose(payload, deps, { isLookingBack }): Promise<Outgoing> {
    const moved = await findIn(isLookingBack ? ['moved', 'undone'] : ['moved'], payload, deps);
    if (!moved?.copyTs) return GONE;
    const { channel, target, messageTs, copyTs, workspace, author } = moved;
    const place = { channel, thread_ts: messageTs };
    if (isLookingBack) return { kind: 'message', args: { ...place, text: '' } };
    const permalink = await permalinkOf({ channel: target, ts: copyTs }, deps);
    if (!permalink) return GONE;
    const content = stubMessage(await deps.directory.say(workspace, author), target, permalink);
    return { kind: 'message', args: { ...place, ...content, ...QUIETLY } };
  },

  async settle(trx, payload, outcome, { clock }) {
    if (outcome.kind !== 'sent') return;
    const ref = { workspace: payload.workspace, id: payload.suggestion };
    const stubTs = MessageTs.parse(outcome.ts);
    if (await changeState(trx, ref, ['moved'], 'moved', { stubTs })) return;
    // It was undone while the line was on its way.
    if (await changeState(trx, ref, ['undone'], 'undone', { stubTs }))
      await follow(trx, takeStubBack, payload, { now: clock.now(), which: 'late' });
  },
};

/** Tells whoever moved it how it went. */
export const tellOfMove: Effect<SuggestionPayload> = {
  name: 'charter.moved',
  promise: 'at-most-once',
  payload: SuggestionPayload,

  async compose(payload, deps): Promise<Outgoing> {
    const { workspace, suggestion: id } = payload;
    const found = await findIn(['moved', 'shown'], payload, deps);
    if (!found) return GONE;
    const { channel, target } = found;
    const user = found.movedBy ?? found.author;
    const say = await deps.directory.say(workspace, user);
    const content =
      found.state === 'moved'
        ? doneMessage(say, id, target, await mayRemove(found, deps))
        : { text: say('move.failed') };
    return { kind: 'ephemeral', args: { channel, user, ...content, parse: 'none' } };
  },
};

/** Takes the original away, when nobody undid it: with its author's own permission, and where nobody else has answered. */
export const removeOriginal: Effect<SuggestionPayload> = {
  name: 'charter.remove',
  promise: 'exactly-once',
  payload: SuggestionPayload,

  async compose(payload, deps): Promise<Outgoing> {
    const moved = await findIn(['moved'], payload, deps);
    if (!moved) return GONE;
    if (!(await mayRemove(moved, deps))) return { kind: 'drop', reason: 'not granted' };
    const posted = await original(moved, deps);
    if (!posted) return { kind: 'drop', reason: 'the original is gone' };
    if (posted.replyCount > (moved.stubTs ? 1 : 0)) return { kind: 'drop', reason: 'it has replies' };
    return { kind: 'delete', args: { channel: moved.channel, ts: moved.messageTs }, as: moved.author };
  },
};

/** Takes back, after an undo, what we posted. */
const takingBack = (
  name: string,
  posted: (undone: Moving) => { channel: ChannelId; ts: MessageTs | null },
): Effect<SuggestionPayload> => ({
  name,
  promise: 'exactly-once',
  payload: SuggestionPayload,

  async compose(payload, deps): Promise<Outgoing> {
    const undone = await findIn(['undone'], payload, deps);
    const { channel, ts = null } = undone ? posted(undone) : {};
    return channel && ts ? { kind: 'delete', args: { channel, ts } } : GONE;
  },
});

export const takeCopyBack = takingBack('charter.undo', ({ target, copyTs }) => ({
  channel: target,
  ts: copyTs,
}));
export const takeStubBack = takingBack('charter.undo_stub', ({ channel, stubTs }) => ({
  channel,
  ts: stubTs,
}));
