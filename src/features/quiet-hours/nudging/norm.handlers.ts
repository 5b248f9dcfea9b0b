import type { Say } from '../../../domain/copy/index.js';
import { Refusal } from '../../../domain/refusal.js';
import type { KnownBlock } from '@slack/types';
import type { Deps } from '../../../platform/deps.js';
import type {
  Action,
  Actor,
  Answer,
  ViewSubmission,
  ViewValues,
} from '../../../platform/slack/interactions.js';
import { DEFAULT_NORM, type Norm, readCap, readChannels, readMarkers } from './norm.rules.js';
import { countSince, findNorm, saveNorm } from './norm.store.js';
import { normBlocks, normModal } from './norm.views.js';

const COUNTED_MS = 30 * 86_400_000;
/** Fewer people than this would know each other by the numbers. */
const FEWEST_SENDERS = 5;

/** @throws Refusal for everybody whom Slack does not call an admin or owner at this moment. */
async function onlyAdmins({ workspace, user }: Actor, { directory }: Deps): Promise<void> {
  if (!(await directory.isAdmin(workspace, user))) throw new Refusal('norm.only_admins');
}

/** `/daybreak nudges norm`. @throws Refusal */
export async function openNorm(call: Actor, deps: Deps): Promise<Answer> {
  await onlyAdmins(call, deps);
  const say = await deps.directory.say(call.workspace, call.user);
  return { kind: 'open', view: normModal(say, await findNorm(deps.db, call.workspace)) };
}

export const editNorm: Action = { id: 'norm.edit', run: openNorm };

export const submitNorm: ViewSubmission = {
  callbackId: 'norm.edit',
  async run(call, deps) {
    await onlyAdmins(call, deps);
    const say = await deps.directory.say(call.workspace, call.user);
    const { norm, errors } = readNorm(say, call.values);
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const set = { by: call.user, now: deps.clock.now() };
    await deps.db.transaction().execute((trx) => saveNorm(trx, call.workspace, norm, set));
    return { kind: 'close' };
  },
};

/** `errors` by the field to mend. */
function readNorm(say: Say, values: ViewValues): { norm: Norm; errors: Record<string, string> } {
  const field = (name: string) => values[name]?.[name];
  const typed = (name: string): string => field(name)?.value?.trim() ?? '';
  const errors: Record<string, string> = {};
  const attempt = <T>(name: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors[name] = error.inForm(say);
      return otherwise;
    }
  };
  const picked = field('exempt')?.selected_conversations ?? [];
  const norm: Norm = {
    isSilent: field('shown')?.selected_option?.value === 'silent',
    exemptChannels: attempt('exempt', () => readChannels(picked), []),
    dailyCap: attempt('cap', () => readCap(typed('cap')), DEFAULT_NORM.dailyCap),
    urgentMarkers: attempt('markers', () => readMarkers(typed('markers')), []),
  };
  return { norm, errors };
}

/** For admins: the norm, and how the workspace as a whole takes it. Nothing for anybody else. */
export async function normHome({ workspace, user }: Actor, say: Say, deps: Deps): Promise<KnownBlock[]> {
  const isAdmin = await deps.directory.isAdmin(workspace, user).catch((error: unknown) => {
    deps.log.warn({ err: error }, 'could not ask whether somebody is an admin');
    return false;
  });
  if (!isAdmin) return [];
  const now = deps.clock.now();
  const since = new Date(now.getTime() - COUNTED_MS);
  const numbers = await countSince(deps.db, workspace, { since, now });
  const norm = await findNorm(deps.db, workspace);
  return normBlocks(say, norm, numbers.senders >= FEWEST_SENDERS ? numbers : null);
}
