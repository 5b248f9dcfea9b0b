/** How Slack writes people and user groups on the wire. */
import type { UsersInfoResponse } from '@slack/web-api';
import type { Backstage } from './backstage.js';
import type { Group, Person } from './state.js';
import { wallClockOffsetSeconds, zoneLabel } from './zone-facts.js';

type User = NonNullable<UsersInfoResponse['user']>;

export type WireUser = Omit<User, 'tz' | 'tz_label' | 'tz_offset'> & {
  id: string;
  tz?: string | null;
  tz_label?: string | null;
  tz_offset?: number | null;
};

/** The zone is withheld for people of another company, and null for who has none. */
export function wireUser(person: Person, { world, clock, app }: Backstage): WireUser {
  const isExternal = person.kind === 'external';
  const meetsApp = world.state.conversations.some(
    ({ members }) => members.includes(person.id) && members.includes(app.botUserId),
  );
  return {
    id: person.id,
    team_id: person.teamId,
    name: person.handle,
    deleted: false,
    color: '9f69e7',
    real_name: person.name,
    ...(isExternal ? {} : zoneFields(person.zone, clock.now())),
    profile: profile(person),
    is_admin: person.role !== 'member',
    is_owner: person.role === 'owner',
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: person.kind === 'bot',
    ...(isExternal ? { is_stranger: !meetsApp } : {}),
    is_app_user: false,
    updated: 0,
  };
}

function zoneFields(zone: string | null, now: Date): Pick<WireUser, 'tz' | 'tz_label' | 'tz_offset'> {
  if (!zone) return { tz: null, tz_label: null, tz_offset: null };
  return { tz: zone, tz_label: zoneLabel(zone, now), tz_offset: wallClockOffsetSeconds(zone, now) };
}

function profile(person: Person): NonNullable<User['profile']> {
  const [firstName = '', ...lastNames] = person.name.split(' ');
  return {
    title: person.about,
    real_name: person.name,
    real_name_normalized: person.name,
    display_name: person.name,
    display_name_normalized: person.name,
    first_name: firstName,
    last_name: lastNames.join(' '),
    status_text: person.status?.text ?? '',
    status_emoji: person.status?.emoji ?? '',
    status_expiration: person.status?.expiresAt ?? 0,
    avatar_hash: '000000000000',
    team: person.teamId,
  };
}

/** A person as Slack describes them to whoever asked for the locale too. */
export const withLocale = (person: Person, backstage: Backstage): WireUser & { locale?: string } => ({
  ...wireUser(person, backstage),
  ...(person.kind === 'external' ? {} : { locale: person.locale }),
});

/** A user group as `usergroups.list` and the events give it, without the members. */
export const wireGroup = ({ id, name, handle, members, updatedAt }: Group, teamId: string) => ({
  id,
  team_id: teamId,
  is_usergroup: true,
  is_subteam: true,
  name,
  handle,
  description: '',
  is_external: false,
  date_create: 0,
  date_update: updatedAt,
  date_delete: 0,
  auto_provision: false,
  created_by: '',
  user_count: members.length,
});
