import { isRegion } from '../../domain/holidays.js';
import { DEFAULT_HOURS, parseHours } from '../../domain/hours.js';
import type { Say } from '../../domain/copy/index.js';
import type { WorkspaceDefaults } from '../../domain/directory.js';
import { addDays, type Day } from '../../domain/local-time.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import type {
  Action,
  Actor,
  Answer,
  Subcommand,
  ViewSubmission,
  ViewValues,
} from '../../platform/slack/interactions.js';
import type { WorkspaceSettings } from './rules.js';
import { findSettings, saveSettings } from './workspace.store.js';
import { ROUNDINGS, workspaceModal } from './workspace.views.js';

/** @throws Refusal for everybody whom Slack does not call an admin or owner at this moment. */
async function onlyAdmins({ workspace, user }: Actor, { directory }: Deps): Promise<void> {
  if (!(await directory.isAdmin(workspace, user))) throw new Refusal('workspace.only_admins');
}

async function openSettings(call: Actor, deps: Deps): Promise<Answer> {
  await onlyAdmins(call, deps);
  const say = await deps.directory.say(call.workspace, call.user);
  return { kind: 'open', view: workspaceModal(say, await findSettings(deps.db, call.workspace)) };
}

export const workspaceSubcommand: Subcommand = {
  word: 'workspace',
  usage: '',
  about: 'workspace.about',
  run: openSettings,
};

export const editWorkspace: Action = { id: 'workspace.edit', run: openSettings };

export const submitWorkspace: ViewSubmission = {
  callbackId: 'workspace.edit',
  async run(call, deps) {
    await onlyAdmins(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const { errors, settings } = readSettings(say, call.values);
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    await deps.db.transaction().execute((trx) => saveSettings(trx, call.workspace, settings));
    await deps.availabilityChanged(call.workspace, null);
    return { kind: 'close' };
  },
};

interface Read {
  settings: WorkspaceSettings;
  /** By the block to mend. */
  errors: Record<string, string>;
}

function readSettings(say: Say, values: ViewValues): Read {
  const typed = (name: string): string => values[name]?.[name]?.value?.trim() ?? '';
  const errors: Record<string, string> = {};
  const attempt = <T>(name: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors[name] = error.in(say);
      return otherwise;
    }
  };
  const rounding = Number(values['rounding']?.['rounding']?.selected_option?.value ?? 0);
  const settings: WorkspaceSettings = {
    hours: attempt('hours', () => readDefaultHours(typed('hours')), DEFAULT_HOURS),
    region: attempt('region', () => readRegion(typed('region')), null),
    roundingMinutes: ROUNDINGS.find((known) => known === rounding) ?? 0,
    companyDays: attempt('days', () => readCompanyDays(typed('days')), new Map()),
  };
  return { settings, errors };
}

/** Everybody has a zone of their own, so one given here would say nothing. */
function readDefaultHours(text: string): WorkspaceDefaults['hours'] {
  const { windows, days } = parseHours(text);
  return { windows: windows ?? DEFAULT_HOURS.windows, days: days ?? DEFAULT_HOURS.days };
}

function readRegion(text: string): string | null {
  const region = text.toUpperCase();
  if (region === '' || region === 'NONE') return null;
  if (!isRegion(region)) throw new Refusal('hours.unknown_region', { region: text });
  return region;
}

const MOST_DAYS = 200;
const LONGEST_NAME = 60;

/** Reads `2026-12-24 Christmas Eve`, one a line. @throws Refusal naming the line it could not read. */
export function readCompanyDays(text: string): Map<Day, string> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > MOST_DAYS) throw new Refusal('workspace.too_many_days', { most: MOST_DAYS });
  return new Map(
    lines.map((line) => {
      const [day = '', ...name] = line.split(/\s+/);
      if (!isCalendarDay(day)) throw new Refusal('workspace.bad_day', { line: line.slice(0, LONGEST_NAME) });
      return [day, name.join(' ').slice(0, LONGEST_NAME) || day];
    }),
  );
}

const isCalendarDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  addDays(text, 0) === text;
