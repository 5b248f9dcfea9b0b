import type { Leave } from '../../domain/availability.js';
import type { Say } from '../../domain/copy/index.js';
import { type Day, localTime } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type { Action, Actor, Subcommand, ViewSubmission } from '../../platform/slack/interactions.js';
import { checkLeave, parseLeave } from './leave.rules.js';
import { leaveDays, leaveModal } from './leave.views.js';
import { addLeave, MOST_LEAVE, removeLeave } from './own.store.js';

export const awaySubcommand: Subcommand = {
  word: 'away',
  usage: '12 Dec - 2 Jan | until Friday | off',
  about: 'leave.about',
  async run(call, deps) {
    const { say, person, today } = await whoIs(call, deps);
    const tell = (text: string) => ({ kind: 'say' as const, message: { text } });
    if (call.text === '') return tell(plannedLeave(say, person));
    if (/^(off|cancel|back)$/i.test(call.text)) {
      await takeBack(call, null, deps);
      return tell(say('leave.cancelled'));
    }
    const leave = parseLeave(call.text, say.locale, today);
    await keep(call, leave, deps);
    return tell(savedLine(say, person, leave));
  },
};

function plannedLeave(say: Say, { leave }: Person): string {
  if (leave.length === 0) return say('leave.none');
  return leave.map((one) => say('leave.line', { days: leaveDays(say, one) })).join('\n');
}

const savedLine = (say: Say, person: Person, leave: Leave): string =>
  say(person.zone ? 'leave.saved' : 'leave.saved_no_zone', { days: leaveDays(say, leave) });

export const addLeaveAction: Action = {
  id: 'leave.add',
  async run(call, deps) {
    const { say, today } = await whoIs(call, deps);
    return { kind: 'open', view: leaveModal(say, today) };
  },
};

export const submitLeave: ViewSubmission = {
  callbackId: 'leave.add',
  async run(call, deps) {
    const { today } = await whoIs(call, deps);
    const from = call.values['first']?.['first']?.selected_date ?? '';
    const to = call.values['last']?.['last']?.selected_date ?? '';
    if (!isDay(from) || !isDay(to)) throw new Refusal('leave.unreadable', { typed: `${from} ${to}` });
    await keep(call, checkLeave({ from, to }, today), deps);
    return { kind: 'close' };
  },
};

export const dropLeave: Action = {
  id: 'leave.drop',
  async run(call, deps) {
    const [from = '', to = ''] = call.value.split(' ');
    const say = await deps.directory.say(call.workspace, call.user);
    await takeBack(call, { from, to }, deps);
    return { kind: 'refresh', note: say('leave.removed') };
  },
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

async function whoIs(
  { workspace, user }: Actor,
  { directory, clock }: Deps,
): Promise<{ say: Say; person: Person; today: Day }> {
  const [person, say] = await Promise.all([
    directory.person(workspace, user),
    directory.say(workspace, user),
  ]);
  return { person, say, today: localTime(clock.now(), person.zone ?? 'UTC').day };
}

async function keep({ workspace, user }: Actor, leave: Leave, deps: Deps): Promise<void> {
  const isKept = await deps.db.transaction().execute((trx) => addLeave(trx, workspace, user, leave));
  if (!isKept) throw new Refusal('leave.too_many', { most: MOST_LEAVE });
  await deps.availabilityChanged(workspace, [user]);
}

async function takeBack({ workspace, user }: Actor, only: Leave | null, deps: Deps): Promise<void> {
  await deps.db.transaction().execute((trx) => removeLeave(trx, workspace, user, only));
  await deps.availabilityChanged(workspace, [user]);
}
