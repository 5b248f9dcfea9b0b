import type { Quiet } from '../../domain/availability.js';
import type { UserId, WorkspaceId } from '../../domain/ids.js';
import { slackErrorOf } from '../../platform/slack/failures.js';
import type { DirectoryDeps } from './directory.js';
import { DndStatus, dndOf, profileOf, type Profile, SlackUser } from './rules.js';

/** Above this many people, one list of everybody is cheaper than asking for each. */
const ASK_EACH_UP_TO = 20;
const PAGE = 1_000;
const UNKNOWN_PERSON = new Set<string | undefined>(['user_not_found', 'user_not_visible']);

export interface Asked {
  profiles: Profile[];
  /** Do-not-disturb of those it was asked for; null for none. Left out for a crowd: Slack tells fifty at a time. */
  dnd: Map<UserId, Omit<Quiet, 'why'> | null>;
}

export async function askSlack(deps: DirectoryDeps, workspace: WorkspaceId, ids: UserId[]): Promise<Asked> {
  if (ids.length > ASK_EACH_UP_TO) {
    return { profiles: await askForAll(deps, workspace, new Set(ids)), dnd: new Map() };
  }
  const [asked, dnd] = await Promise.all([
    Promise.all(ids.map((id) => askForOne(deps, workspace, id))),
    askForDnd(deps, ids),
  ]);
  return { profiles: asked.flatMap((profile) => profile ?? []), dnd };
}

async function askForOne(
  { slack }: DirectoryDeps,
  workspace: WorkspaceId,
  id: UserId,
): Promise<Profile | null> {
  try {
    const { user } = await slack.interactive.users.info({ user: id, include_locale: true });
    return profileOf(SlackUser.parse(user), workspace);
  } catch (error) {
    if (UNKNOWN_PERSON.has(slackErrorOf(error))) return null;
    throw error;
  }
}

async function askForAll(deps: DirectoryDeps, workspace: WorkspaceId, ids: Set<UserId>): Promise<Profile[]> {
  const everybody = await listEverybody(deps);
  return everybody.filter(({ id }) => ids.has(id)).map((user) => profileOf(user, workspace));
}

async function listEverybody({ slack }: DirectoryDeps): Promise<SlackUser[]> {
  const everybody: SlackUser[] = [];
  let cursor: string | undefined;
  do {
    const page = await slack.patient.users.list({
      limit: PAGE,
      include_locale: true,
      ...(cursor ? { cursor } : {}),
    });
    everybody.push(...(page.members ?? []).flatMap((user) => SlackUser.safeParse(user).data ?? []));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return everybody;
}

/** Do-not-disturb is one reason more for quiet: without the answer the hours still hold. */
async function askForDnd({ slack, log }: DirectoryDeps, ids: UserId[]): Promise<Asked['dnd']> {
  try {
    const { users = {} } = await slack.interactive.dnd.teamInfo({ users: ids.join(',') });
    const known = Object.entries(users);
    return new Map(known.map(([id, status]) => [id as UserId, dndOf(DndStatus.parse(status))]));
  } catch (error) {
    log.debug({ err: error }, 'do-not-disturb could not be read');
    return new Map();
  }
}

/** Asks now: a right that was taken away yesterday is none. */
export async function askWhetherAdmin({ slack }: DirectoryDeps, id: UserId): Promise<boolean> {
  const { user } = await slack.interactive.users.info({ user: id });
  return isAdmin(SlackUser.parse(user));
}

export async function askForAdmins(deps: DirectoryDeps): Promise<UserId[]> {
  return (await listEverybody(deps)).filter(isAdmin).map(({ id }) => id);
}

const isAdmin = ({ is_admin, is_owner, deleted }: SlackUser): boolean => (is_admin || is_owner) && !deleted;
