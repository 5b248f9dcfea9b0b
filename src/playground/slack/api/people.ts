import type { AuthTestResponse, UsergroupsListResponse, UsergroupsUsersListResponse } from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import { wireUser } from '../shapes.js';
import { flag, type Route, route } from './route.js';

type Body<Response> = Omit<Partial<Response>, 'ok'>;

export const peopleRoutes = {
  'auth.test': route(null, z.object({}), (_args, { world: { state }, app }) => {
    const { workspace, people } = state;
    return {
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.name,
      user: people.find(({ id }) => id === app.botUserId)?.handle ?? '',
      team_id: workspace.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    } satisfies Body<AuthTestResponse>;
  }),

  'users.info': route(
    'users:read',
    z.object({ user: z.string(), include_locale: flag }),
    ({ user, include_locale }, backstage) => {
      const person = backstage.world.person(user);
      if (!person) throw new ApiError('user_not_found');
      const knowsLocale = include_locale && person.kind !== 'external';
      return { user: { ...wireUser(person, backstage), ...(knowsLocale ? { locale: 'en-US' } : {}) } };
    },
  ),

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
      const usergroups = world.state.groups.map(({ id, handle, name, members }) => ({
        id,
        team_id: world.state.workspace.id,
        is_usergroup: true,
        is_subteam: true,
        name,
        handle,
        description: '',
        is_external: false,
        date_delete: 0,
        user_count: members.length,
        ...(include_users ? { users: members } : {}),
      }));
      return { usergroups } satisfies Body<UsergroupsListResponse>;
    },
  ),
} satisfies Record<string, Route>;
