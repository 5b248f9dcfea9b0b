import { parseHours } from '../../domain/hours.js';
import { isRegion } from '../../domain/holidays.js';
import { isZone } from '../../domain/local-time.js';
import { PREFERENCES, type Preference } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type {
  Action,
  Actor,
  Subcommand,
  Submission,
  ViewSubmission,
} from '../../platform/slack/interactions.js';
import { findOwn, type OwnChoices, saveOwn } from './own.store.js';
import { hoursLine, hoursModal, pingsLine } from './hours.views.js';

export const hoursSubcommand: Subcommand = {
  word: 'hours',
  usage: '09:00-17:00 mon-fri Asia/Tokyo',
  about: 'hours.about',
  async run(call, deps) {
    const asked = call.text;
    if (asked === 'reset') await save(call, { hours: null, zone: null }, deps);
    else if (asked !== '') await save(call, await readHours(call, asked, deps), deps);
    const [person, say] = await Promise.all([
      deps.directory.person(call.workspace, call.user),
      deps.directory.say(call.workspace, call.user),
    ]);
    const line = hoursLine(say, person, deps.clock.now());
    return { kind: 'say', message: { text: asked === '' ? line.text : say('hours.saved', { line }) } };
  },
};

export const pingsSubcommand: Subcommand = {
  word: 'pings',
  usage: 'any time | only urgent | hold everything',
  about: 'pings.about',
  async run(call, deps) {
    const preference = readPreference(call.text);
    if (preference) await save(call, { preference }, deps);
    else if (call.text !== '') throw new Refusal('pings.unreadable');
    const [person, say] = await Promise.all([
      deps.directory.person(call.workspace, call.user),
      deps.directory.say(call.workspace, call.user),
    ]);
    const line = pingsLine(say, person.preference);
    return { kind: 'say', message: { text: preference ? say('pings.saved', { line }) : line.text } };
  },
};

const readPreference = (text: string): Preference | undefined => {
  if (/\bany\b/i.test(text)) return 'any_time';
  if (/\burgent\b/i.test(text)) return 'urgent_only';
  return /\b(hold|everything|all)\b/i.test(text) ? 'hold_all' : undefined;
};

export const choosePreference: Action = {
  id: 'pings.choose',
  async run(call, deps) {
    const preference = PREFERENCES.find((known) => known === call.value);
    if (!preference) throw new Refusal('pings.unreadable');
    await save(call, { preference }, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    return { kind: 'refresh', note: say('pings.saved', { line: pingsLine(say, preference) }) };
  },
};

export const editHours: Action = {
  id: 'hours.edit',
  async run({ workspace, user }, deps) {
    const [person, own, say] = await Promise.all([
      deps.directory.person(workspace, user),
      findOwn(deps.db, workspace, user),
      deps.directory.say(workspace, user),
    ]);
    return { kind: 'open', view: hoursModal(say, person, own) };
  },
};

export const submitHours: ViewSubmission = {
  callbackId: 'hours.edit',
  async run(call, deps) {
    const say = await deps.directory.say(call.workspace, call.user);
    const errors: Record<string, string> = {};
    const { zone, region } = readForm(call);
    if (zone && !isZone(zone)) errors['zone'] = say.plain('hours.unknown_zone', { zone });
    if (region && region !== 'none' && !isRegion(region))
      errors['region'] = say.plain('hours.unknown_region', { region });
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const typed = await readHours(call, call.values['hours']?.['hours']?.value ?? '', deps);
    await save(call, { ...typed, zone: zone ?? typed.zone ?? null, region }, deps);
    return { kind: 'close' };
  },
};

function readForm({ values }: Submission): { zone: string | null; region: string | null } {
  const zone = values['zone']?.['zone']?.value?.trim() || null;
  const region = values['region']?.['region']?.value?.trim() || null;
  return { zone, region: region?.toLowerCase() === 'none' ? 'none' : (region?.toUpperCase() ?? null) };
}

/** Any part left out keeps its value; the zone keeps following the Slack profile until one is given. */
async function readHours(
  { workspace, user }: Actor,
  text: string,
  deps: Deps,
): Promise<Pick<OwnChoices, 'hours'> & { zone?: string }> {
  const { windows, days, zone } = parseHours(text);
  if (!windows && !days && !zone) throw new Refusal('hours.nothing_given');
  const { hours } = await deps.directory.person(workspace, user);
  return {
    hours: { windows: windows ?? hours.windows, days: days ?? hours.days },
    ...(zone ? { zone } : {}),
  };
}

async function save({ workspace, user }: Actor, choices: Partial<OwnChoices>, deps: Deps): Promise<void> {
  await deps.db.transaction().execute((trx) => saveOwn(trx, workspace, user, choices));
  await deps.availabilityChanged(workspace, [user]);
}
