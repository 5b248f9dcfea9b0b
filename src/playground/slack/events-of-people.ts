/** The events about people, groups and permissions, which belong to no conversation. */
import type {
  DNDUpdatedUserEvent,
  SubteamMembersChangedEvent,
  SubteamUpdatedEvent,
  TokensRevokedEvent,
} from '@slack/types';
import type { Backstage } from './backstage.js';
import { dndStatus } from './dnd-status.js';
import { wireGroup, withLocale } from './people-shapes.js';
import type { Group, Person } from './state.js';

/** Whole-profile news. Its shape is `users.info`'s; the types claim fields that Slack leaves out for some people. */
export function announceUserChanged(person: Person, backstage: Backstage): void {
  const event = {
    type: 'user_change',
    user: withLocale(person, backstage),
    cache_ts: backstage.world.nowSeconds(),
    event_ts: backstage.world.nextTs(),
  };
  backstage.announcer.announce(event, { subscription: 'user_change', lane: person.id });
}

/** Somebody new is in the workspace. */
export function announceTeamJoin(person: Person, backstage: Backstage): void {
  const event = {
    type: 'team_join',
    user: withLocale(person, backstage),
    cache_ts: backstage.world.nowSeconds(),
    event_ts: backstage.world.nextTs(),
  };
  backstage.announcer.announce(event, { subscription: 'team_join', lane: person.id });
}

/** Notifications were paused or resumed. */
export function announceDndUpdated(person: Person, backstage: Backstage): void {
  const event: DNDUpdatedUserEvent = {
    type: 'dnd_updated_user',
    user: person.id,
    dnd_status: dndStatus(person, backstage.world.nowSeconds()),
    event_ts: backstage.world.nextTs(),
  };
  backstage.announcer.announce(event, { subscription: 'dnd_updated_user', lane: person.id });
}

/** A group was renamed, or has other members than `before`. Slack sends the second event beside the first. */
export function announceGroupChanged(
  group: Group,
  before: Group,
  by: Person,
  { world, announcer }: Backstage,
): void {
  const updated: SubteamUpdatedEvent = {
    type: 'subteam_updated',
    subteam: { ...wireGroup(group, world.state.workspace.id), updated_by: by.id, users: group.members },
    event_ts: world.nextTs(),
  };
  announcer.announce(updated, { subscription: 'subteam_updated', lane: group.id });
  const added = group.members.filter((member) => !before.members.includes(member));
  const removed = before.members.filter((member) => !group.members.includes(member));
  if (added.length + removed.length === 0) return;
  const members: SubteamMembersChangedEvent = {
    type: 'subteam_members_changed',
    subteam_id: group.id,
    team_id: world.state.workspace.id,
    date_previous_update: before.updatedAt,
    date_update: group.updatedAt,
    added_users: added,
    added_users_count: added.length,
    removed_users: removed,
    removed_users_count: removed.length,
    event_ts: world.nextTs(),
  };
  announcer.announce(members, { subscription: 'subteam_members_changed', lane: group.id });
}

/** A person took back the app's permission, or the app gave it back. */
export function announceTokensRevoked(personId: string, { announcer, world }: Backstage): void {
  const event: TokensRevokedEvent & { event_ts: string } = {
    type: 'tokens_revoked',
    tokens: { oauth: [personId], bot: [] },
    event_ts: world.nextTs(),
  };
  announcer.announce(event, { subscription: 'tokens_revoked', lane: personId });
}
