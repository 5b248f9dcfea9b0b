import type {
  DndInfoResponse,
  DndTeamInfoResponse,
  UsergroupsListResponse,
  UsergroupsUsersListResponse,
} from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import { dndStatus } from '../dnd-status.js';
import { wireGroup, wireUser, type WireUser, withLocale } from '../people-shapes.js';
import type { Person } from '../state.js';
import { count, flag, page, type Route, route } from './route.js';

type Body<Response> = Omit<Partial<Response>, 'ok'>;
const MOST_FOR_TEAM_INFO = 50;

const described = (person: Person, includesLocale: boolean, backstage: Backstage): WireUser =>
  includesLocale ? withLocale(person, backstage) : wireUser(person, backstage);

export const peopleRoutes = {
  'users.info': route(
    'users:read',
    z.object({ user: z.string(), include_locale: flag }),
    ({ user, include_locale }, backstage) => {
      const person = backstage.world.person(user);
      if (!person) throw new ApiError('user_not_found');
      return { user: described(person, include_locale, backstage) };
    },
  ),

  'users.list': route(
    'users:read',
    z.object({ include_locale: flag, limit: count(1000, 1000), cursor: z.string().optional() }),
    ({ include_locale, limit, cursor }, backstage) => {
      const { items, next } = page(backstage.world.state.people, cursor, limit);
      return {
        members: items.map((person) => described(person, include_locale, backstage)),
        cache_ts: backstage.world.nowSeconds(),
        response_metadata: { next_cursor: next },
      };
    },
  ),

  // Without a person, it is about the caller. A workspace's own token makes `team_id` superfluous.
  'dnd.info': route('dnd:read', z.object({ user: z.string().optional() }), ({ user }, { world, caller }) => {
    const person = world.person(user ?? caller.userId);
    if (!person) throw new ApiError('user_not_found');
    return { ...dndStatus(person, world.nowSeconds()) } satisfies Body<DndInfoResponse>;
  }),

  'dnd.teamInfo': route('dnd:read', z.object({ users: z.string().default('') }), ({ users }, { world }) => {
    const ids = users.split(',').filter((id) => id !== '');
    if (ids.length === 0) throw new ApiError('no_users_provided');
    if (ids.length > MOST_FOR_TEAM_INFO) throw new ApiError('too_many_users');
    const statuses = ids.map((id) => {
      const person = world.person(id);
      if (!person) throw new ApiError('user_not_visible');
      return [id, dndStatus(person, world.nowSeconds())] as const;
    });
    return { users: Object.fromEntries(statuses) } satisfies Body<DndTeamInfoResponse>;
  }),

  'usergroups.users.list': route(
    'usergroups:read',
    z.object({ usergroup: z.string() }),
    ({ usergroup }, { world }) => {
      const group = world.group(usergroup);
      if (!group) throw new ApiError('no_such_subteam');
      return { users: group.members } satisfies Body<UsergroupsUsersListResponse>;
    },
  ),

  'usergroups.list': route(
    'usergroups:read',
    z.object({ include_users: flag }),
    ({ include_users }, { world }) => {
      const usergroups = world.state.groups.map((group) => ({
        ...wireGroup(group, world.state.workspace.id),
        ...(include_users ? { users: group.members } : {}),
      }));
      return { usergroups } satisfies Body<UsergroupsListResponse>;
    },
  ),
} satisfies Record<string, Route>;
