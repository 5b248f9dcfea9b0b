import { parseHours } from '../../domain/hours.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Action, Actor, Subcommand, ViewSubmission } from '../../platform/slack/interactions.js';
import { findOwnZone, forgetOwnHours, saveOwnHours } from './store.js';
import { hoursLine, hoursModal } from './views.js';

export const hoursSubcommand: Subcommand = {
  word: 'hours',
  usage: '09:00-17:00 mon-fri Asia/Tokyo',
  about:
    'set your working hours, or any part of them; alone it shows them, `hours reset` goes back to the default',
  async run(call, deps) {
    const asked = call.text;
    if (asked === 'reset') await forgetOwnHours(deps.db, call.workspace, call.user);
    else if (asked !== '') await changeHours(call, asked, deps);
    const person = await deps.directory.person(call.workspace, call.user);
    const line = hoursLine(person, deps.clock.now());
    return { kind: 'say', message: { text: asked === '' ? line : `Saved. ${line}` } };
  },
};

export const editHours: Action = {
  id: 'hours.edit',
  async run(call, deps) {
    return { kind: 'open', view: hoursModal(await deps.directory.person(call.workspace, call.user)) };
  },
};

export const submitHours: ViewSubmission = {
  callbackId: 'hours.edit',
  async run(call, deps) {
    await changeHours(call, call.values['hours']?.['hours']?.value ?? '', deps);
    return { kind: 'close' };
  },
};

/** Any part left out keeps its value; the zone keeps following the Slack profile until one is given. */
async function changeHours({ workspace, user }: Actor, text: string, deps: Deps): Promise<Person> {
  const change = parseHours(text);
  if (Object.keys(change).length === 0) throw new Refusal('Write some hours, such as `09:00-17:00 mon-fri`.');
  const person = await deps.directory.person(workspace, user);
  const hours = { windows: change.windows ?? person.hours.windows, days: change.days ?? person.hours.days };
  const zone = change.zone ?? (await findOwnZone(deps.db, workspace, user));
  await saveOwnHours(deps.db, workspace, user, { hours, zone });
  return person;
}
