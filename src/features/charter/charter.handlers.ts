import type { KnownBlock } from '@slack/types';
import { sayIn } from '../../domain/copy/index.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Action, Actor, Answer, Command, CommandCall } from '../../platform/slack/interactions.js';
import { askedHome } from './answering/answer.handlers.js';
import { publish } from './board/board.handlers.js';
import { findVersions } from './charter.store.js';
import { noCharterMessage } from './beginning/begin.views.js';
import { charterMessage, charterModal, historyModal, homeBlocks, whereMessage } from './charter.views.js';
import { openProposal } from './proposing/propose.handlers.js';
import { findReadable, findStanding, signedFor } from './standing.js';
import { suggestionsFor } from './suggesting/suggest.handlers.js';

const MOST_SHOWN = 20;

/** `/charter`, `/charter where …`, `/charter propose`, `/charter suggestions` and `/charter publish`. Anything else shows the charter too. */
export const charterCommand: Command = {
  name: '/charter',
  async run(call, deps) {
    const [word = ''] = call.text.split(/\s+/, 1);
    if (word.toLowerCase() === 'propose') return openProposal(call, deps);
    if (word.toLowerCase() === 'suggestions')
      return { kind: 'say', message: await suggestionsFor(call, call.channel, deps) };
    if (word.toLowerCase() === 'publish') return publish(call, deps);
    if (word.toLowerCase() === 'where') return where(call, call.text.slice(word.length).trim(), deps);
    return show(call, deps);
  },
};

async function show(call: CommandCall, deps: Deps): Promise<Answer> {
  const standing = await findStanding(call.workspace, deps);
  if (!standing) {
    const [say, isAdmin] = await Promise.all([
      deps.directory.say(call.workspace, call.user),
      deps.directory.isAdmin(call.workspace, call.user),
    ]);
    return { kind: 'say', message: noCharterMessage(say, isAdmin) };
  }
  const reader = await deps.directory.person(call.workspace, call.user);
  const say = sayIn(reader.locale);
  return { kind: 'say', message: charterMessage(say, standing, signedFor(say, standing.version, reader)) };
}

/** On the Home tab: that there is one, and what to do with it. Nothing where there is none, save for those who may begin it. */
export async function charterHome({ workspace, user }: Actor, deps: Deps): Promise<KnownBlock[]> {
  const [standing, say, isAdmin] = await Promise.all([
    findReadable(workspace, deps),
    deps.directory.say(workspace, user),
    deps.directory.isAdmin(workspace, user),
  ]);
  if (standing) return homeBlocks(say, standing.charter.name, await askedHome({ workspace, user }, deps));
  return isAdmin ? (noCharterMessage(say, true).blocks ?? []) : [];
}

export const showCharter: Action = {
  id: 'charter.show',
  async run(call, deps) {
    const [standing, reader] = await Promise.all([
      findStanding(call.workspace, deps),
      deps.directory.person(call.workspace, call.user),
    ]);
    if (!standing) throw new Refusal('charter.none');
    const say = sayIn(reader.locale);
    return { kind: 'open', view: charterModal(say, standing, signedFor(say, standing.version, reader)) };
  },
};

/** The words stay in memory for as long as this takes. */
async function where(call: CommandCall, text: string, deps: Deps): Promise<Answer> {
  const say = await deps.directory.say(call.workspace, call.user);
  const standing = await findStanding(call.workspace, deps);
  if (!standing) return { kind: 'say', message: noCharterMessage(say, false) };
  if (!text) return { kind: 'say', message: { text: say('charter.where_usage') } };
  return { kind: 'say', message: whereMessage(say, standing, standing.recognise(text)) };
}

export const showHistory: Action = {
  id: 'charter.history',
  async run(call, deps) {
    const reader = await deps.directory.person(call.workspace, call.user);
    const say = sayIn(reader.locale);
    const versions = await findVersions(deps.db, call.workspace, MOST_SHOWN + 1);
    return {
      kind: 'open',
      view: historyModal(
        say,
        versions.slice(0, MOST_SHOWN).map((version, index) => ({
          ...signedFor(say, version, reader),
          yaml: version.yaml,
          // The first one is all new: there is nothing to compare it with.
          before: versions[index + 1]?.yaml ?? version.yaml,
        })),
      ),
    };
  },
};
