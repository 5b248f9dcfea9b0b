import type { KnownBlock } from '@slack/types';
import { READY_CHARTERS, type ReadyCharter } from '../../domain/charter.js';
import type { Say } from '../../domain/copy/index.js';
import { sayIn } from '../../domain/copy/index.js';
import { unescaped } from '../../domain/escape.js';
import { UserId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type {
  Action,
  Actor,
  Answer,
  Command,
  CommandCall,
  ViewSubmission,
  ViewValues,
} from '../../platform/slack/interactions.js';
import { onlyAdmins } from './admins.js';
import { nameOf, picked, typed } from './charter.fields.js';
import { mistakeText, readCharter } from './charter.reading.js';
import { type Choices, fillIn, type Named } from './charter.rules.js';
import { findCurrent, findVersions, saveVersion } from './charter.store.js';
import {
  ASKED_KINDS,
  beginModal,
  charterMessage,
  charterModal,
  historyModal,
  homeBlocks,
  noCharterMessage,
  whereMessage,
} from './charter.views.js';
import { readyCharter } from './ready.js';
import { openProposal } from './proposing/propose.handlers.js';
import { findStanding, forgetStanding, signedFor } from './standing.js';
import { planReport } from './suggesting/report.effects.js';
import { suggestionsFor } from './suggesting/suggest.handlers.js';

const MOST_SHOWN = 20;

/** `/charter`, `/charter where …`, `/charter propose` and `/charter suggestions`. Anything else shows the charter too. */
export const charterCommand: Command = {
  name: '/charter',
  async run(call, deps) {
    const [word = ''] = call.text.split(/\s+/, 1);
    if (word.toLowerCase() === 'propose') return openProposal(call, deps);
    if (word.toLowerCase() === 'suggestions')
      return { kind: 'say', message: await suggestionsFor(call, call.channel, deps) };
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
    findStanding(workspace, deps),
    deps.directory.say(workspace, user),
    deps.directory.isAdmin(workspace, user),
  ]);
  if (standing) return homeBlocks(say, standing.charter.name);
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

export const begin: Action = {
  id: 'charter.begin',
  async run(call, deps) {
    await onlyAdmins(call, deps);
    if (await findCurrent(deps.db, call.workspace)) throw new Refusal('charter.exists');
    return { kind: 'open', view: beginModal(await deps.directory.say(call.workspace, call.user)) };
  },
};

export const submitBegin: ViewSubmission = {
  callbackId: 'charter.begin',
  async run(call, deps) {
    await onlyAdmins(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const { values } = call;
    const errors = wrongAddresses(say, values);
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const { ready, choices, named } = await readChoices(values, deps);
    if (!choices) return { kind: 'errors', errors: { [named]: say.plain('charter.unknown_channel') } };
    const yaml = fillIn(readyCharter(ready), choices);
    const { charter, mistakes } = readCharter(yaml);
    if (!charter)
      return { kind: 'errors', errors: { name: mistakes[0] ? mistakeText(say, mistakes[0]) : '' } };
    const chosen = [...Object.values(choices.channels), ...choices.exempt].flatMap((one) => one ?? []);
    const admins = await deps.directory.admins(call.workspace);
    const now = deps.clock.now();
    const isFirst = await deps.db.transaction().execute(async (trx) => {
      const isSaved = await saveVersion(trx, call.workspace, 0, {
        yaml,
        channels: new Map(chosen.map(({ id, name }) => [name, id])),
        author: UserId.parse(call.user),
        reason: say.plain(`charter.from_${ready}`),
        writtenAt: now,
      });
      if (isSaved) await planReport(trx, call.workspace, admins, now);
      return isSaved;
    });
    forgetStanding(call.workspace, deps);
    return isFirst ? { kind: 'close' } : { kind: 'errors', errors: { name: say.plain('charter.exists') } };
  },
};

function wrongAddresses(say: Say, values: ViewValues): Record<string, string> {
  const wrong = ['tracker', 'wiki'].filter((name) => {
    const address = typed(values, name);
    return address !== '' && !(URL.canParse(address) && new URL(address).protocol === 'https:');
  });
  return Object.fromEntries(wrong.map((name) => [name, say.plain('charter.bad_address')]));
}

interface ReadChoices {
  ready: ReadyCharter;
  /** Null when a channel cannot be seen: then `named` is the field it was chosen in. */
  choices: Choices | null;
  named: string;
}

async function readChoices(values: ViewValues, deps: Deps): Promise<ReadChoices> {
  const chosen = values['from']?.['from']?.selected_option?.value;
  const ready = READY_CHARTERS.find((name) => name === chosen) ?? 'small-team';
  const fields = [...ASKED_KINDS, 'exempt'];
  const named = await Promise.all(
    fields.map(async (field) => ({
      field,
      channels: await Promise.all(picked(values, field).map((id) => nameOf(id, deps))),
    })),
  );
  const unseen = named.find(({ channels }) => channels.includes(null));
  if (unseen) return { ready, choices: null, named: unseen.field };
  const channelsOf = (field: string): Named[] =>
    named.find((one) => one.field === field)?.channels.flatMap((channel) => channel ?? []) ?? [];
  const choices: Choices = {
    name: unescaped(typed(values, 'name')),
    channels: Object.fromEntries(ASKED_KINDS.flatMap((kind) => channelsOf(kind).map((one) => [kind, one]))),
    exempt: channelsOf('exempt'),
    tracker: typed(values, 'tracker') || null,
    wiki: typed(values, 'wiki') || null,
  };
  return { ready, choices, named: '' };
}
