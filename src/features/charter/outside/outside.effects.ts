import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import {
  ConnectorFailure,
  CONNECTORS,
  type Created,
  type FailureKind,
  type Prepared,
} from '../../../platform/connectors/index.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outgoing,
  post,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { changeState } from '../suggesting/suggest.store.js';
import { nextAttemptIn } from './outside.rules.js';
import {
  type Draft,
  type Failed,
  findDraft,
  forgetContent,
  noteCreated,
  noteFailed,
  noteFirstTry,
} from './outside.store.js';
import { backMessage, lockedOutMessage, thereMessage } from './outside.views.js';

export const DraftPayload = z.object({ workspace: WorkspaceId, draft: z.uuid() });
type DraftPayload = z.infer<typeof DraftPayload>;

const GONE: Outgoing = { kind: 'drop', reason: 'no longer to be created' };

/** Creates what was prepared, once, and leaves its address in the thread. */
export const createOutside: Effect<DraftPayload> = {
  name: 'charter.outside',
  promise: 'exactly-once',
  payload: DraftPayload,

  async compose({ workspace, draft: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const draft = await findDraft(deps, workspace, id);
    if (draft?.state !== 'wanted' && draft?.state !== 'created') return GONE;
    const thread = { channel: draft.channel, thread_ts: draft.messageTs };
    if (isLookingBack) return { kind: 'message', args: { ...thread, text: '' } };
    const created = draft.state === 'created' ? { url: draft.url } : await createOrWait(draft, deps);
    if ('kind' in created) return created;
    const content = thereMessage(await deps.directory.say(workspace, draft.author), draft.place, created.url);
    return { kind: 'message', args: { ...thread, ...content, parse: 'none', unfurl_links: false } };
  },

  async settle(trx, { workspace, draft: id }, outcome, deps) {
    const draft = await findDraft({ ...deps, db: trx }, workspace, id);
    // An admin gave it up.
    if (draft?.state === 'wanted') await giveBack(trx, draft, 'unreachable', deps);
    if (draft?.state !== 'created') return;
    const ref = { workspace, id: draft.suggestion };
    const answeredAt = deps.clock.now();
    if (outcome.kind === 'sent') {
      const stubTs = MessageTs.parse(outcome.ts);
      await changeState(trx, ref, ['moving'], 'moved', { stubTs, answeredAt });
      return;
    }
    // It is there, and the thread is not: whoever wrote it still hears where.
    await changeState(trx, ref, ['moving'], 'moved', { answeredAt });
    await tell(trx, draft, deps);
  },
};

/** What is there now; or that it has to wait, or was given up. */
async function createOrWait(draft: Draft, deps: Deps): Promise<Created | Outgoing> {
  const since = draft.firstTriedAt ?? deps.clock.now();
  try {
    const created = await createOnce(draft, since, deps);
    await noteCreated(deps.db, draft, created.url);
    return created;
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    deps.log.warn({ connector: draft.place.connector, reason: error.reason }, 'not created');
    const now = deps.clock.now();
    const waitMs = error.kind === 'later' ? nextAttemptIn(since, now) : null;
    if (waitMs !== null) return { kind: 'postpone', until: new Date(now.getTime() + waitMs) };
    await fail(draft, FAILED[error.kind], deps);
    return { kind: 'drop', reason: error.kind };
  }
}

const FAILED: Record<FailureKind, Failed> = {
  credentials: 'locked',
  refused: 'refused',
  later: 'unreachable',
};

/** An earlier attempt may have come through without our hearing of it, so it is looked for first. */
async function createOnce(draft: Draft, since: Date, deps: Deps): Promise<Created> {
  const { id, content, place } = draft;
  const connector = place.connector && deps.connectors.get(place.connector);
  if (!connector || !content) throw new ConnectorFailure('refused', 'disconnected');
  const asked: Prepared = { id, ...content, into: place.into ?? null, since };
  if (!draft.firstTriedAt) {
    await noteFirstTry(deps.db, draft, since);
    return connector.create(asked);
  }
  return (await connector.find(asked)) ?? connector.create(asked);
}

/** Its author gets it back, to copy, and may try again. */
async function giveBack(trx: Trx, draft: Draft, state: Failed, deps: Deps): Promise<void> {
  await noteFailed(trx, draft, state);
  await changeState(trx, { workspace: draft.workspace, id: draft.suggestion }, ['moving'], 'shown');
  await tell(trx, draft, deps);
}

/** Gives it back. Where it was for the key, the admins hear of it, once a day. */
async function fail(draft: Draft, state: Failed, deps: Deps): Promise<void> {
  const { workspace, place } = draft;
  const now = deps.clock.now();
  const admins = state === 'locked' ? await deps.directory.admins(workspace) : [];
  await deps.db.transaction().execute(async (trx) => {
    await giveBack(trx, draft, state, deps);
    for (const admin of admins)
      await post(trx, tellOfLock, {
        workspace,
        payload: { workspace, admin, connector: place.connector ?? 'webhook' },
        once: `locked out ${place.connector} ${admin} ${now.toISOString().slice(0, 10)}`,
        dueAt: now,
        now,
      });
  });
  deps.wakeOutbox();
}

const tell = (trx: Trx, { workspace, id }: Draft, { clock }: Deps): Promise<string | null> =>
  post(trx, tellOfOutside, {
    workspace,
    payload: { workspace, draft: id },
    once: `outside told ${id}`,
    dueAt: clock.now(),
    now: clock.now(),
  });

/** So soon after their click they are still here, whatever their hours. */
const STILL_HERE_MS = 10 * 60_000;

/** Tells an author what became of what they prepared: where it is, or the text of it. */
export const tellOfOutside: Effect<DraftPayload> = {
  name: 'charter.outside_told',
  promise: 'exactly-once',
  payload: DraftPayload,

  async compose({ workspace, draft: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const draft = await findDraft(deps, workspace, id);
    if (!draft || draft.state === 'wanted') return GONE;
    const { author: user, state, content, place, url } = draft;
    const person = await deps.directory.person(workspace, user);
    const now = deps.clock.now();
    const isHere = now.getTime() - draft.createdAt.getTime() < STILL_HERE_MS;
    const wait = isHere || isLookingBack ? null : untilTheirHours(person, now);
    // Whoever never works here gets their words back all the same.
    if (wait?.kind === 'postpone') return wait;
    const say = sayIn(person.locale);
    if (state === 'created') return toDirectMessage({ workspace, user }, thereMessage(say, place, url), deps);
    if (!content) return GONE;
    return toDirectMessage({ workspace, user }, backMessage(say, state, { place, ...content }), deps);
  },

  async settle(trx, { workspace, draft: id }, outcome) {
    if (outcome.kind === 'sent') await forgetContent(trx, { workspace, id });
  },
};

const LockPayload = z.object({ workspace: WorkspaceId, admin: UserId, connector: z.enum(CONNECTORS) });

/** Tells an admin, in their working hours, that a key does not work any more. */
export const tellOfLock: Effect<z.infer<typeof LockPayload>> = {
  name: 'charter.locked_out',
  promise: 'exactly-once',
  payload: LockPayload,

  async compose({ workspace, admin: user, connector }, deps, { isLookingBack }): Promise<Outgoing> {
    const person = await deps.directory.person(workspace, user);
    const wait = isLookingBack ? null : untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    return toDirectMessage({ workspace, user }, lockedOutMessage(sayIn(person.locale), connector), deps);
  },
};
