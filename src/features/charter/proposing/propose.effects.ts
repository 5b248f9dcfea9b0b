import { z } from 'zod';
import { sayIn } from '../../../domain/copy/index.js';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import {
  type Effect,
  type Outgoing,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { findCurrent } from '../charter.store.js';
import { findProposal } from './propose.store.js';
import { proposalMessage } from './propose.views.js';

const ProposedPayload = z.object({ workspace: WorkspaceId, proposal: z.uuid(), admin: UserId });

/** Asks an admin, in their working hours. */
export const askAboutProposal: Effect<z.infer<typeof ProposedPayload>> = {
  name: 'charter.proposed',
  promise: 'exactly-once',
  payload: ProposedPayload,

  async compose({ workspace, proposal: id, admin: user }, deps, { isLookingBack }): Promise<Outgoing> {
    const [proposal, current] = await Promise.all([
      findProposal(deps.db, workspace, id),
      findCurrent(deps.db, workspace),
    ]);
    if (proposal?.state !== 'open' || !current) return { kind: 'drop', reason: 'decided already' };
    const person = await deps.directory.person(workspace, user);
    const wait = isLookingBack ? null : untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    return toDirectMessage(
      { workspace, user },
      proposalMessage(sayIn(person.locale), proposal, current.yaml),
      deps,
    );
  },
};

const DecidedPayload = z.object({ workspace: WorkspaceId, proposal: z.uuid() });

/** Tells whoever proposed it, in their working hours. */
export const tellOfDecision: Effect<z.infer<typeof DecidedPayload>> = {
  name: 'charter.decided',
  promise: 'exactly-once',
  payload: DecidedPayload,

  async compose({ workspace, proposal: id }, deps, { isLookingBack }): Promise<Outgoing> {
    const proposal = await findProposal(deps.db, workspace, id);
    if (!proposal || proposal.state === 'open') return { kind: 'drop', reason: 'the proposal is gone' };
    const { author: user, reason, state, base } = proposal;
    const person = await deps.directory.person(workspace, user);
    const wait = isLookingBack ? null : untilTheirHours(person, deps.clock.now());
    if (wait) return wait;
    const text = sayIn(person.locale)(`propose.told_${state}`, { reason, version: base + 1 });
    return toDirectMessage({ workspace, user }, { text: `🧭 ${text}` }, deps);
  },
};
