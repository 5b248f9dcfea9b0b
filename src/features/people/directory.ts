import { sayIn } from '../../domain/copy/index.js';
import type { Directory } from '../../domain/directory.js';
import type { ChannelId, GroupId, WorkspaceId } from '../../domain/ids.js';
import { UserId } from '../../domain/ids.js';
import type { Person } from '../../domain/person.js';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../../platform/deps.js';
import { slackErrorOf } from '../../platform/slack/failures.js';
import { askForAdmins, askSlack, askWhetherAdmin } from './ask-slack.js';
import { conversationWith } from './conversations.js';
import { KnownPeople, type KnownPerson } from './known-people.js';
import { saveDnd, saveProfiles } from './store.js';
import { findGroup, saveGroup } from './workspace.store.js';

export type DirectoryDeps = Omit<Deps, 'directory'>;

/** Profiles are kept for a day; Slack's events renew them sooner. */
const FRESH_MS = 24 * 3_600_000;
/** Whom Slack does not know is asked for again after this long. */
const UNKNOWN_MS = 10 * 60_000;
const MOST_UNKNOWN = 10_000;
const PAGE = 1_000;
const NO_GROUP = new Set<string | undefined>(['no_such_subteam', 'plan_upgrade_required']);

export function openDirectory(deps: DirectoryDeps): Directory {
  const known = new KnownPeople(deps.db);
  const unknown = new Map<string, number>();
  const people = (workspace: WorkspaceId, ids: UserId[]): Promise<Person[]> =>
    peopleByIds(deps, { known, unknown }, workspace, ids);
  return {
    people,
    async person(workspace, id) {
      const [person] = await people(workspace, [id]);
      if (!person) throw new Refusal('people.unknown');
      return person;
    },
    say: (workspace, id) =>
      people(workspace, [id]).then(
        ([person]) => sayIn(person?.locale ?? 'en'),
        () => sayIn('en'),
      ),
    isAdmin: (_, id) => askWhetherAdmin(deps, id),
    admins: () => askForAdmins(deps),
    defaults: (workspace) => known.settings(workspace),
    conversationWith: (workspace, id) => conversationWith(deps, workspace, id),
    members: (channel) => membersOf(deps, channel),
    group: (workspace, group) => groupMembers(deps, workspace, group),
  };
}

interface Memory {
  known: KnownPeople;
  /** When to ask again for people whom Slack does not know. */
  unknown: Map<string, number>;
}

async function peopleByIds(
  deps: DirectoryDeps,
  { known, unknown }: Memory,
  workspace: WorkspaceId,
  ids: UserId[],
): Promise<Person[]> {
  const wanted = [...new Set(ids)];
  const now = deps.clock.now().getTime();
  const found = await known.find(workspace, wanted);
  const stale = needed(wanted, found, now).filter((id) => !((unknown.get(id) ?? 0) > now));
  if (stale.length === 0) return found.map(({ person }) => person);
  const asked = await askSlack(deps, workspace, stale).catch((error: unknown) => {
    // A profile of yesterday is better than none.
    if (found.length < wanted.length) throw error;
    deps.log.warn({ err: error }, 'profiles could not be renewed');
    return null;
  });
  if (!asked) return found.map(({ person }) => person);
  await saveProfiles(deps.db, workspace, asked.profiles, deps.clock.now());
  for (const [id, dnd] of asked.dnd) await saveDnd(deps.db, workspace, id, dnd);
  known.renew(workspace, stale);
  noteUnknown(unknown, stale, new Set(asked.profiles.map(({ id }) => id)), now);
  return (await known.find(workspace, wanted)).map(({ person }) => person);
}

function needed(wanted: UserId[], found: KnownPerson[], now: number): UserId[] {
  const fresh = new Set(
    found.filter(({ refreshedAt }) => refreshedAt > now - FRESH_MS).map(({ person }) => person.id),
  );
  return wanted.filter((id) => !fresh.has(id));
}

function noteUnknown(unknown: Memory['unknown'], asked: UserId[], answered: Set<UserId>, now: number): void {
  if (unknown.size > MOST_UNKNOWN) unknown.clear();
  for (const id of asked) {
    if (answered.has(id)) unknown.delete(id);
    else unknown.set(id, now + UNKNOWN_MS);
  }
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

/** Kept for a day, and renewed by Slack's events: the method takes twenty calls a minute. Free plans have no groups. */
async function groupMembers(deps: DirectoryDeps, workspace: WorkspaceId, group: GroupId): Promise<UserId[]> {
  const now = deps.clock.now();
  const known = await findGroup(deps.db, workspace, group, new Date(now.getTime() - FRESH_MS));
  if (known) return known;
  try {
    const { users = [] } = await deps.slack.patient.usergroups.users.list({ usergroup: group });
    const members = users.map((id) => UserId.parse(id));
    await saveGroup(deps.db, workspace, group, members, now);
    return members;
  } catch (error) {
    if (NO_GROUP.has(slackErrorOf(error))) return [];
    throw error;
  }
}
