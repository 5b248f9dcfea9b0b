import { z } from 'zod';
import { markup, type Say } from '../../../domain/copy/index.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Trx } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { post } from '../../../platform/outbox/index.js';
import type {
  Action,
  ActionCall,
  Actor,
  Answer,
  ViewSubmission,
} from '../../../platform/slack/interactions.js';
import { onlyAdmins } from '../admins.js';
import { readCharter } from '../charter.reading.js';
import { renewStanding } from '../at-the-door.js';
import { findStanding, type InForce } from '../standing.js';
import { putInForce } from '../telling/tell.effects.js';
import { askAboutProposal, tellOfDecision } from './propose.effects.js';
import { asItIs, channelOf, errorsFor, readForm, wordsIn } from './propose.form.js';
import { kindIdOf, withKind } from './propose.rules.js';
import { countOpen, decideProposal, findProposal, type Proposal, saveProposal } from './propose.store.js';
import { kindModal, NEW_KIND, pickKindModal, sentModal } from './propose.views.js';

/** @throws Refusal where there is no charter to change. */
async function standingOf({ workspace }: Pick<Actor, 'workspace'>, deps: Deps): Promise<InForce> {
  const standing = await findStanding(workspace, deps);
  if (!standing) throw new Refusal('charter.none');
  return standing;
}

/** @throws Refusal for guests: it is the team's own. */
async function onlyColleagues({ workspace, user }: Actor, { directory }: Deps): Promise<void> {
  if ((await directory.person(workspace, user)).isExternal) throw new Refusal('propose.not_for_guests');
}

/** Every colleague may propose. */
export async function openProposal(call: Actor, deps: Deps): Promise<Answer> {
  await onlyColleagues(call, deps);
  const standing = await standingOf(call, deps);
  return {
    kind: 'open',
    view: pickKindModal(await deps.directory.say(call.workspace, call.user), standing.charter),
  };
}

export const propose: Action = { id: 'charter.propose', run: (call, deps) => openProposal(call, deps) };

export const pickKind: ViewSubmission = {
  callbackId: 'charter.propose_kind',
  async run(call, deps) {
    const standing = await standingOf(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const kind = call.values['kind']?.['kind']?.selected_option?.value ?? NEW_KIND;
    return { kind: 'update', view: kindModal(say, standing, kind, standing.version.version) };
  },
};

/** So many of one person may wait for an admin. */
const MOST_OPEN = 5;

const About = z.object({ kind: z.string(), base: z.number().int() });

export const submitProposal: ViewSubmission = {
  callbackId: 'charter.propose',
  async run(call, deps) {
    await onlyColleagues(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const standing = await standingOf(call, deps);
    const about = About.parse(JSON.parse(call.privateMetadata));
    if (standing.version.version !== about.base)
      return wrong('reason', say.plain('propose.changed_meanwhile'));
    const channel = await channelOf(call.values, deps);
    if (channel === 'unknown') return wrong('channel', say.plain('charter.unknown_channel'));
    const form = readForm(call.values, channel?.name ?? null, asItIs(standing, about.kind));
    const kind = about.kind === NEW_KIND ? kindIdOf(form.label ?? '') : about.kind;
    if (kind === null || (about.kind === NEW_KIND && kind in standing.charter.kinds))
      return wrong('label', say.plain('propose.bad_label'));
    const yaml = withKind(standing.version.yaml, kind, form);
    if (
      yaml === withKind(standing.version.yaml, kind, asItIs(standing, kind)) &&
      kind in standing.charter.kinds
    )
      return wrong('reason', say.plain('propose.nothing'));
    const { charter, mistakes } = readCharter(yaml);
    if (!charter) return { kind: 'errors', errors: errorsFor(say, kind, mistakes, call.values) };
    const channels = new Map([
      ...standing.channels,
      ...(channel ? [[channel.name, channel.id] as const] : []),
    ]);
    const proposed = {
      workspace: call.workspace,
      base: about.base,
      yaml,
      channels,
      author: call.user,
      reason: wordsIn(call.values, 'reason'),
    };
    if ((await countOpen(deps.db, proposed)) >= MOST_OPEN)
      return wrong('reason', say.plain('propose.enough'));
    return { kind: 'update', view: sentModal(say, await carryOut(say, proposed, deps)) };
  },
};

const wrong = (at: string, text: string) => ({ kind: 'errors' as const, errors: { [at]: text } });
type Proposed = Omit<Proposal, 'id' | 'state'>;

/** What an admin proposes holds at once; what others propose, when an admin agrees. Answers what to tell them. */
async function carryOut(say: Say, proposed: Proposed, deps: Deps): Promise<string> {
  const { workspace, author, base } = proposed;
  const now = deps.clock.now();
  if (await deps.directory.isAdmin(workspace, author)) {
    const isSaved = await deps.db
      .transaction()
      .execute((trx) => putInForce(trx, workspace, base, { ...proposed, writtenAt: now }));
    if (!isSaved) throw new Refusal('propose.changed_meanwhile');
    renewStanding(workspace, deps);
    deps.wakeOutbox();
    return say('propose.in_force', { version: base + 1 });
  }
  const admins = await deps.directory.admins(workspace);
  await deps.db.transaction().execute(async (trx) => {
    const id = await saveProposal(trx, proposed, now);
    for (const admin of admins)
      await post(trx, askAboutProposal, {
        workspace,
        payload: { workspace, proposal: id, admin },
        once: `proposal ${id} ${admin}`,
        dueAt: now,
        now,
      });
  });
  deps.wakeOutbox();
  return say('propose.sent');
}

/** @throws Refusal unless an admin clicked, and it is still open. */
async function openOne(call: ActionCall, deps: Deps): Promise<Proposal> {
  await onlyAdmins(call, deps);
  const isId = z.uuid().safeParse(call.value).success;
  const proposal = isId ? await findProposal(deps.db, call.workspace, call.value) : null;
  if (!proposal) throw new Refusal('propose.unknown');
  if (proposal.state !== 'open') throw new Refusal('propose.decided');
  return proposal;
}

type Decision = 'approved' | 'declined' | 'outdated';

async function decide(proposal: Proposal, wanted: 'approved' | 'declined', deps: Deps): Promise<Decision> {
  const { workspace, id, base } = proposal;
  const now = deps.clock.now();
  const decision = await deps.db.transaction().execute(async (trx): Promise<Decision> => {
    const isInForce =
      wanted === 'declined' || (await putInForce(trx, workspace, base, { ...proposal, writtenAt: now }));
    const made: Decision = isInForce ? wanted : 'outdated';
    if (!(await decideProposal(trx, proposal, made, now))) throw new Refusal('propose.decided');
    await tell(trx, proposal, now);
    return made;
  });
  renewStanding(workspace, deps);
  deps.wakeOutbox();
  deps.log.info({ workspace, proposal: id, decision }, 'a proposal was decided');
  return decision;
}

const tell = (trx: Trx, { workspace, id }: Proposal, now: Date): Promise<string | null> =>
  post(trx, tellOfDecision, {
    workspace,
    payload: { workspace, proposal: id },
    once: `proposal decided ${id}`,
    dueAt: now,
    now,
  });

const deciding = (id: string, wanted: 'approved' | 'declined'): Action => ({
  id,
  async run(call, deps) {
    const proposal = await openOne(call, deps);
    const decision = await decide(proposal, wanted, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const values = { author: markup(`<@${proposal.author}>`), version: proposal.base + 1 };
    return { kind: 'replace', message: { text: say(`propose.${decision}`, values) } };
  },
});

export const approve = deciding('charter.approve', 'approved');
export const decline = deciding('charter.decline', 'declined');
