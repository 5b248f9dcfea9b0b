import { READY_CHARTERS, type ReadyCharter } from '../../../domain/charter.js';
import type { Say } from '../../../domain/copy/index.js';
import { unescaped } from '../../../domain/escape.js';
import { UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Deps } from '../../../platform/deps.js';
import type { Action, ViewSubmission, ViewValues } from '../../../platform/slack/interactions.js';
import { onlyAdmins } from '../admins.js';
import { renewStanding } from '../at-the-door.js';
import { nameOf, picked, typed } from '../charter.fields.js';
import { mistakeText, readCharter } from '../charter.reading.js';
import { type Choices, fillIn, type Named } from '../charter.rules.js';
import { findCurrent, saveVersion } from '../charter.store.js';
import { readyCharter } from '../ready.js';
import { planReport } from '../suggesting/report.effects.js';
import { ASKED_KINDS, beginModal } from './begin.views.js';

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
    renewStanding(call.workspace, deps);
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
