import type { Directory } from '../../domain/directory.js';
import type { ChannelId, GroupId, WorkspaceId } from '../../domain/ids.js';
import { UserId } from '../../domain/ids.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { slackErrorOf } from '../../platform/slack/failures.js';
import { profileOf, type Profile, SlackUser } from './rules.js';
import { findPeople, saveProfiles } from './store.js';

type DirectoryDeps = Omit<Deps, 'directory'>;

/** Profiles are kept for a day; Slack's `user_change` renews them sooner. */
export const openDirectory = (deps: DirectoryDeps): Directory => ({
  people: (workspace, ids) => peopleByIds(deps, workspace, ids),
  async person(workspace, id) {
    const [person] = await peopleByIds(deps, workspace, [id]);
    if (!person) throw new Refusal('I cannot find that person in this workspace.');
    return person;
  },
  members: (channel) => membersOf(deps, channel),
  group: (group) => groupMembers(deps, group),
});

const FRESH_MS = 24 * 3_600_000;
/** Above this many unknown people, one list of everybody is cheaper than asking for each. */
const ASK_EACH_UP_TO = 20;
const PAGE = 1_000;
const UNKNOWN_PERSON = new Set<string | undefined>(['user_not_found', 'user_not_visible']);
const NO_GROUP = new Set<string | undefined>(['no_such_subteam', 'plan_upgrade_required']);

async function peopleByIds(deps: DirectoryDeps, workspace: WorkspaceId, ids: UserId[]): Promise<Person[]> {
  const wanted = [...new Set(ids)];
  const known = await findPeople(deps.db, workspace, wanted);
  const freshSince = deps.clock.now().getTime() - FRESH_MS;
  const fresh = new Set(
    known.filter(({ refreshedAt }) => refreshedAt.getTime() > freshSince).map(({ person }) => person.id),
  );
  const stale = wanted.filter((id) => !fresh.has(id));
  if (stale.length === 0) return known.map(({ person }) => person);
  const asked = await askSlack(deps, workspace, stale).catch((error: unknown) => {
    // A profile of yesterday is better than none.
    if (known.length < wanted.length) throw error;
    deps.log.warn({ err: error }, 'profiles could not be renewed');
    return [];
  });
  await saveProfiles(deps.db, workspace, asked, deps.clock.now());
  return (await findPeople(deps.db, workspace, wanted)).map(({ person }) => person);
}

async function askSlack(deps: DirectoryDeps, workspace: WorkspaceId, ids: UserId[]): Promise<Profile[]> {
  if (ids.length > ASK_EACH_UP_TO) return askForAll(deps, workspace, new Set(ids));
  const asked = await Promise.all(ids.map((id) => askForOne(deps, workspace, id)));
  return asked.flatMap((profile) => profile ?? []);
}

async function askForOne(
  { slack }: DirectoryDeps,
  workspace: WorkspaceId,
  id: UserId,
): Promise<Profile | null> {
  try {
    const { user } = await slack.interactive.users.info({ user: id });
    return profileOf(SlackUser.parse(user), workspace);
  } catch (error) {
    if (UNKNOWN_PERSON.has(slackErrorOf(error))) return null;
    throw error;
  }
}

async function askForAll(
  { slack }: DirectoryDeps,
  workspace: WorkspaceId,
  ids: Set<UserId>,
): Promise<Profile[]> {
  const profiles: Profile[] = [];
  let cursor: string | undefined;
  do {
    const page = await slack.patient.users.list({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    const users = (page.members ?? []).flatMap((user) => SlackUser.safeParse(user).data ?? []);
    profiles.push(...users.filter(({ id }) => ids.has(id)).map((user) => profileOf(user, workspace)));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return profiles;
}

async function membersOf({ slack }: DirectoryDeps, channel: ChannelId): Promise<UserId[]> {
  const members: UserId[] = [];
  let cursor: string | undefined;
  do {
    const page = await slack.patient.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    });
    members.push(...(page.members ?? []).map((id) => UserId.parse(id)));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return members;
}

/** Free plans have no user groups. */
async function groupMembers({ slack }: DirectoryDeps, group: GroupId): Promise<UserId[]> {
  try {
    const { users = [] } = await slack.patient.usergroups.users.list({ usergroup: group });
    return users.map((id) => UserId.parse(id));
  } catch (error) {
    if (NO_GROUP.has(slackErrorOf(error))) return [];
    throw error;
  }
}
