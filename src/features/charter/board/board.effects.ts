import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { ChannelId, MessageTs, WorkspaceId } from '../../../domain/ids.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, post } from '../../../platform/outbox/index.js';
import { charterMessage } from '../charter.views.js';
import { findReadable, signedFor } from '../standing.js';
import { type Board, changeBoard, findBoard, findStandingBoard, lockBoards } from './board.store.js';
import { charterCanvas, elsewhereCanvas } from './board.views.js';

const BoardPayload = z.object({
  workspace: WorkspaceId,
  channel: ChannelId,
  /** For what reason: the same leaves once. */
  which: z.string(),
});
type BoardPayload = z.infer<typeof BoardPayload>;

const ELSEWHERE: Outgoing = { kind: 'drop', reason: 'it stands elsewhere' };

/** What stands there, in the words of whoever put it there; null where it stands no longer. */
async function contentOf(board: Board | null, deps: Deps) {
  if (!board?.stands) return null;
  const { workspace, setBy } = board;
  const [standing, reader] = await Promise.all([
    findReadable(workspace, deps),
    deps.directory.person(workspace, setBy),
  ]);
  if (!standing) return null;
  const say = sayIn(reader.locale);
  const { name } = await deps.directory.person(workspace, standing.version.author);
  return { say, standing, signed: { ...signedFor(say, standing.version, reader), name } };
}

const ShownPayload = BoardPayload.extend({
  /** It posts the message; the others change it. */
  isFirst: z.boolean(),
});
const POSTED_SOON_MS = 5_000;
/** The message is gone, or not to be changed any more. */
const UNCHANGEABLE = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** The message that shows the charter in force, posted once and changed from then on. */
export const showBoard: Effect<z.infer<typeof ShownPayload>> = {
  name: 'charter.board',
  promise: 'exactly-once',
  payload: ShownPayload,

  async compose(payload, deps, { isLookingBack }): Promise<Outgoing> {
    const { channel, isFirst } = payload;
    // What may have been posted counts, wherever it stands by now.
    if (isLookingBack && isFirst) return { kind: 'message', args: { channel, text: '' } };
    const board = await findBoard(deps.db, payload);
    const content = await contentOf(board, deps);
    if (!content) return ELSEWHERE;
    const message = charterMessage(content.say, content.standing, content.signed);
    if (board?.messageTs) return { kind: 'update', args: { channel, ts: board.messageTs, ...message } };
    if (!isFirst) return { kind: 'postpone', until: new Date(deps.clock.now().getTime() + POSTED_SOON_MS) };
    return {
      kind: 'message',
      args: { channel, ...message, parse: 'none', unfurl_links: false, unfurl_media: false },
    };
  },

  async settle(trx, payload, outcome, { clock }) {
    await lockBoards(trx, payload.workspace);
    const board = await findBoard(trx, payload);
    const now = clock.now();
    const posted = outcome.kind === 'sent' ? MessageTs.parse(outcome.ts) : null;
    // It went elsewhere while this was on its way, and may be back with another message.
    const isStray = board?.messageTs ? payload.isFirst && posted !== board.messageTs : !board?.stands;
    if (posted && isStray) await unpost(trx, { ...payload, ts: posted }, now);
    if (!board?.stands || isStray) return;
    if (outcome.kind === 'dropped') {
      // Anything else says that the channel is closed to us.
      if (payload.isFirst || !UNCHANGEABLE.includes(outcome.reason))
        return changeBoard(trx, board, { stands: false, messageTs: null });
      if (!board.messageTs) return;
      await changeBoard(trx, board, { messageTs: null });
      return showAgain(trx, board, { which: `after-${board.messageTs}`, isFirst: true, now });
    }
    if (!board.messageTs) {
      await changeBoard(trx, board, { messageTs: MessageTs.parse(outcome.ts) });
      await follow(trx, pinBoard, payload, now);
    }
    await follow(trx, showCanvas, payload, now);
  },
};

/** Pins that message. */
export const pinBoard: Effect<BoardPayload> = {
  name: 'charter.pin',
  promise: 'exactly-once',
  payload: BoardPayload,

  async compose(payload, { db }): Promise<Outgoing> {
    const board = await findBoard(db, payload);
    if (!board?.messageTs) return ELSEWHERE;
    return { kind: 'pin', args: { channel: board.channel, timestamp: board.messageTs } };
  },
};

const Info = z.looseObject({
  properties: z.looseObject({ canvas: z.looseObject({ file_id: z.string() }).optional() }).optional(),
});

/** The same as the canvas of the channel. One that the channel already has belongs to its people. */
export const showCanvas: Effect<BoardPayload> = {
  name: 'charter.canvas',
  promise: 'exactly-once',
  payload: BoardPayload,

  async compose(payload, deps, { isLookingBack }): Promise<Outgoing> {
    const board = await findBoard(deps.db, payload);
    const there = board && !board.canvas ? await canvasIn(board.channel, deps) : null;
    // It is made only where there was none: what is there after a lost answer is ours.
    if (there && isLookingBack) await changeBoard(deps.db, payload, { canvas: there });
    if (there) return { kind: 'drop', reason: 'the channel has a canvas of its own' };
    const content = await contentOf(board, deps);
    if (!board || !content) return ELSEWHERE;
    const markdown = charterCanvas(content.say, content.standing, content.signed);
    const title = content.standing.charter.name;
    return { kind: 'canvas', args: { channel: board.channel, canvas: board.canvas, title, markdown } };
  },

  async settle(trx, payload, outcome, { clock }) {
    if (outcome.kind === 'sent') await changeBoard(trx, payload, { canvas: outcome.ts });
    else if (outcome.reason === 'canvas_not_found') await changeBoard(trx, payload, { canvas: null });
    const board = await findBoard(trx, payload);
    const next = { ...payload, which: `after ${payload.which}` };
    if (board?.canvas && !board.stands) await follow(trx, emptyCanvas, next, clock.now());
    // Somebody deleted it.
    if (board?.stands && outcome.kind === 'dropped' && outcome.reason === 'canvas_not_found')
      await follow(trx, showCanvas, next, clock.now());
  },
};

async function canvasIn(channel: ChannelId, { slack }: Deps): Promise<string | null> {
  const info = await slack.patient.conversations.info({ channel });
  return Info.safeParse(info.channel ?? {}).data?.properties?.canvas?.file_id ?? null;
}

const UnpostedPayload = z.object({ workspace: WorkspaceId, channel: ChannelId, ts: MessageTs });
type UnpostedPayload = z.infer<typeof UnpostedPayload>;

/** Takes the message away where it does not stand any more. */
export const unpostBoard: Effect<UnpostedPayload> = {
  name: 'charter.board_gone',
  promise: 'exactly-once',
  payload: UnpostedPayload,
  compose: ({ channel, ts }): Promise<Outgoing> => Promise.resolve({ kind: 'delete', args: { channel, ts } }),
};

async function unpost(trx: Trx, { workspace, channel, ts }: UnpostedPayload, now: Date): Promise<void> {
  const payload = { workspace, channel, ts };
  const once = onceFor(unpostBoard.name, channel, ts);
  await post(trx, unpostBoard, { workspace, payload, once, dueAt: now, now });
}

/** Leaves a line in the canvas, which people may have linked. */
export const emptyCanvas: Effect<BoardPayload> = {
  name: 'charter.canvas_gone',
  promise: 'exactly-once',
  payload: BoardPayload,

  async compose(payload, { db, directory }): Promise<Outgoing> {
    const board = await findBoard(db, payload);
    if (!board?.canvas || board.stands) return { kind: 'drop', reason: 'it stands there again' };
    const { channel, canvas } = board;
    const say = await directory.say(board.workspace, board.setBy);
    return { kind: 'canvas', args: { channel, canvas, title: '', markdown: elsewhereCanvas(say) } };
  },

  async settle(trx, payload, outcome, { clock }) {
    if (outcome.kind === 'dropped') {
      if (outcome.reason === 'canvas_not_found') await changeBoard(trx, payload, { canvas: null });
      return;
    }
    const board = await findBoard(trx, payload);
    const next = { ...payload, which: `after ${payload.which}` };
    if (board?.stands) await follow(trx, showCanvas, next, clock.now());
  },
};

/** It stands there no longer: the message goes, and the canvas says so. */
export async function clearBoard(trx: Trx, board: Board, now: Date): Promise<void> {
  const { workspace, channel, messageTs: ts } = board;
  await changeBoard(trx, board, { stands: false, messageTs: null });
  if (ts) await unpost(trx, { workspace, channel, ts }, now);
  if (board.canvas) await follow(trx, emptyCanvas, { workspace, channel, which: now.toISOString() }, now);
}

/** Has the message posted, or changed to what is in force now. */
export async function showAgain(
  trx: Trx,
  { workspace, channel }: Pick<Board, 'workspace' | 'channel'>,
  { which, isFirst, now }: { which: string; isFirst: boolean; now: Date },
): Promise<void> {
  const payload = { workspace, channel, which, isFirst };
  const once = onceFor(showBoard.name, channel, which);
  await post(trx, showBoard, { workspace, payload, once, dueAt: now, now });
}

/** A version is in force from now on. */
export async function renewBoard(
  trx: Trx,
  workspace: WorkspaceId,
  version: number,
  now: Date,
): Promise<void> {
  const board = await findStandingBoard(trx, workspace);
  if (board) await showAgain(trx, board, { which: `version ${version}`, isFirst: false, now });
}

async function follow(
  trx: Trx,
  effect: Effect<BoardPayload>,
  { workspace, channel, which }: BoardPayload,
  now: Date,
): Promise<void> {
  const payload = { workspace, channel, which };
  const once = onceFor(effect.name, channel, which);
  await post(trx, effect, { workspace, payload, once, dueAt: now, now });
}

const onceFor = (name: string, channel: ChannelId, which: string): string => `${name} ${channel} ${which}`;
