import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { LOCALES } from '../../../domain/copy/locales.js';
import { ChannelId, MessageTs, WorkspaceId } from '../../../domain/ids.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { type Effect, type Outgoing, post } from '../../../platform/outbox/index.js';
import { charterMessage } from '../charter.views.js';
import { findReadable, signedFor } from '../standing.js';
import { type Board, changeBoard, dropBoard, findBoard, lockBoard } from './board.store.js';
import { charterCanvas, elsewhereCanvas } from './board.views.js';

const BoardPayload = z.object({
  workspace: WorkspaceId,
  channel: ChannelId,
  /** For what reason: the same leaves once. */
  which: z.string(),
});
type BoardPayload = z.infer<typeof BoardPayload>;

const ELSEWHERE: Outgoing = { kind: 'drop', reason: 'it stands elsewhere' };

async function boardIn(
  { workspace, channel }: BoardPayload,
  { db }: Pick<Deps, 'db'>,
): Promise<Board | null> {
  const board = await findBoard(db, workspace);
  return board?.channel === channel ? board : null;
}

/** What stands there, in the words of whoever put it there. */
async function contentFor({ workspace, setBy }: Board, deps: Deps) {
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
    // What may have been posted counts, wherever it stands by now.
    if (isLookingBack && payload.isFirst)
      return { kind: 'message', args: { channel: payload.channel, text: '' } };
    const board = await boardIn(payload, deps);
    const content = board && (await contentFor(board, deps));
    if (!content) return ELSEWHERE;
    const { channel, messageTs } = board;
    const message = charterMessage(content.say, content.standing, content.signed);
    if (messageTs) return { kind: 'update', args: { channel, ts: messageTs, ...message } };
    if (!payload.isFirst)
      return { kind: 'postpone', until: new Date(deps.clock.now().getTime() + POSTED_SOON_MS) };
    return {
      kind: 'message',
      args: { channel, ...message, parse: 'none', unfurl_links: false, unfurl_media: false },
    };
  },

  async settle(trx, payload, outcome, deps) {
    await lockBoard(trx, payload.workspace);
    const board = await boardIn(payload, { db: trx });
    const now = deps.clock.now();
    if (!board) {
      // It went elsewhere while this was on its way.
      if (outcome.kind === 'sent')
        await takeDownLater(trx, { ...payload, ts: MessageTs.parse(outcome.ts) }, now);
      return;
    }
    if (outcome.kind === 'dropped') {
      // Anything else says that the channel is closed to us.
      if (payload.isFirst || !UNCHANGEABLE.includes(outcome.reason)) return dropBoard(trx, board);
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

  async compose(payload, deps): Promise<Outgoing> {
    const board = await boardIn(payload, deps);
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

  async compose(payload, deps): Promise<Outgoing> {
    const board = await boardIn(payload, deps);
    const content = board && (await contentFor(board, deps));
    if (!content) return ELSEWHERE;
    const canvas = await ownCanvas(board, deps);
    if (canvas === 'theirs') return { kind: 'drop', reason: 'the channel has a canvas of its own' };
    const markdown = charterCanvas(content.say, content.standing, content.signed);
    const title = content.standing.charter.name;
    return { kind: 'canvas', args: { channel: board.channel, canvas: canvas.id, title, markdown } };
  },

  async settle(trx, payload, outcome) {
    if (outcome.kind === 'sent') await changeBoard(trx, payload, { canvas: outcome.ts });
    // Somebody deleted it: there is one again with the next version.
    else if (outcome.reason === 'canvas_not_found')
      await changeBoard(trx, payload, { canvas: null, canvasTriedAt: null });
  },
};

/** No id when there is none yet. One that came about since we first tried is ours, though its answer got lost. */
async function ownCanvas(
  board: Board,
  { slack, db, clock }: Deps,
): Promise<{ id: string | null } | 'theirs'> {
  if (board.canvas) return { id: board.canvas };
  const { channel } = await slack.patient.conversations.info({ channel: board.channel });
  const there = Info.safeParse(channel ?? {}).data?.properties?.canvas?.file_id;
  if (there) return board.canvasTriedAt ? { id: there } : 'theirs';
  await changeBoard(db, board, { canvasTriedAt: clock.now() });
  return { id: null };
}

const TakenDown = z.object({ workspace: WorkspaceId, channel: ChannelId, ts: MessageTs });

/** Takes the message away where it does not stand any more. */
export const takeBoardDown: Effect<z.infer<typeof TakenDown>> = {
  name: 'charter.board_gone',
  promise: 'exactly-once',
  payload: TakenDown,
  compose: ({ channel, ts }): Promise<Outgoing> => Promise.resolve({ kind: 'delete', args: { channel, ts } }),
};

export async function takeDownLater(
  trx: Trx,
  { workspace, channel, ts }: z.infer<typeof TakenDown>,
  now: Date,
): Promise<void> {
  const payload = { workspace, channel, ts };
  await post(trx, takeBoardDown, {
    workspace,
    payload,
    once: `board gone ${channel} ${ts}`,
    dueAt: now,
    now,
  });
}

const TakenOver = BoardPayload.omit({ which: true }).extend({ canvas: z.string(), locale: z.enum(LOCALES) });

/** Leaves a line in the canvas, which people may have linked. */
export const emptyCanvas: Effect<z.infer<typeof TakenOver>> = {
  name: 'charter.canvas_gone',
  promise: 'exactly-once',
  payload: TakenOver,
  compose: ({ channel, canvas, locale }): Promise<Outgoing> =>
    Promise.resolve({
      kind: 'canvas',
      args: { channel, canvas, title: '', markdown: elsewhereCanvas(sayIn(locale)) },
    }),
};

/** Has the message posted, or changed to what is in force now. */
export async function showAgain(
  trx: Trx,
  { workspace, channel }: Pick<Board, 'workspace' | 'channel'>,
  { which, isFirst, now }: { which: string; isFirst: boolean; now: Date },
): Promise<void> {
  await post(trx, showBoard, {
    workspace,
    payload: { workspace, channel, which, isFirst },
    once: onceFor(showBoard.name, channel, which),
    dueAt: now,
    now,
  });
}

/** A version is in force from now on. */
export async function renewBoard(
  trx: Trx,
  workspace: WorkspaceId,
  version: number,
  now: Date,
): Promise<void> {
  const board = await findBoard(trx, workspace);
  if (board) await showAgain(trx, board, { which: `version ${version}`, isFirst: false, now });
}

async function follow(
  trx: Trx,
  effect: Effect<BoardPayload>,
  { workspace, channel, which }: BoardPayload,
  now: Date,
): Promise<void> {
  await post(trx, effect, {
    workspace,
    payload: { workspace, channel, which },
    once: onceFor(effect.name, channel, which),
    dueAt: now,
    now,
  });
}

const onceFor = (name: string, channel: ChannelId, which: string): string => `${name} ${channel} ${which}`;
