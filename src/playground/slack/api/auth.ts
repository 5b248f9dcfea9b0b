/** Who one is, and tokens: fetched with a code, given back. */
import type { AuthTestResponse, OauthV2AccessResponse } from '@slack/web-api';
import { z } from 'zod';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import { grantTo, revoke } from '../consents.js';
import { type Answer, flag, type Route, route } from './route.js';

export const authRoutes = {
  'auth.test': route(null, z.object({}), (_args, { world, app, caller }) => {
    const { workspace } = world.state;
    return {
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.name,
      user: world.person(caller.userId)?.handle ?? '',
      team_id: workspace.id,
      user_id: caller.userId,
      ...(caller.isBot ? { bot_id: app.botId } : {}),
      is_enterprise_install: false,
    } satisfies Omit<AuthTestResponse, 'ok'>;
  }),

  'auth.revoke': route(null, z.object({ test: flag }), ({ test }, call) => {
    if (test) return { revoked: false };
    const grant = call.world.state.grants.find(({ token }) => token === call.caller.token);
    // Giving the bot's own token back would be an uninstall, of which there is none here.
    if (!grant) throw new ApiError('not_allowed_token_type');
    revoke(grant, call);
    return { revoked: true };
  }),
} satisfies Record<string, Route>;

const Exchange = z.object({
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
});

/** `oauth.v2.access`, the one method that is called without a token: what was given for this code. */
export function exchangeCode(given: Record<string, unknown>, backstage: Backstage): Answer {
  const { world, app, consents, credentials } = backstage;
  const { client_id, client_secret, code = '', redirect_uri } = Exchange.catch({}).parse(given);
  if (client_id !== credentials.clientId) throw new ApiError('invalid_client_id');
  if (client_secret !== credentials.clientSecret) throw new ApiError('bad_client_secret');
  const { person, botScopes, userScopes } = consents.use(code, redirect_uri);
  const { id, name } = world.state.workspace;
  const bot = {
    access_token: credentials.botToken,
    token_type: 'bot',
    scope: botScopes.join(','),
    bot_user_id: app.botUserId,
  };
  const body = {
    ok: true,
    app_id: app.appId,
    authed_user: { id: person, ...(userScopes.length > 0 ? ownToken(person, userScopes, backstage) : {}) },
    ...(botScopes.length > 0 ? bot : {}),
    team: { id, name },
    is_enterprise_install: false,
  } satisfies OauthV2AccessResponse;
  // The types know only of a workspace that belongs to one.
  return { ...body, enterprise: null };
}

function ownToken(
  person: string,
  scopes: string[],
  backstage: Backstage,
): NonNullable<OauthV2AccessResponse['authed_user']> {
  const grant = grantTo(person, scopes, backstage);
  backstage.changes.notify();
  return { scope: grant.scopes.join(','), access_token: grant.token, token_type: 'user' };
}
