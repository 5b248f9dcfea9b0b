/** Who calls the Web API: the app as itself, or with the token of a person who let it. */
import { ApiError } from './api-error.js';
import type { Backstage } from './backstage.js';
import { grantedScopes } from './manifest.js';

export interface Caller {
  /** The bot user, or the person whose token it is. */
  userId: string;
  isBot: boolean;
  token: string;
  scopes: string[];
}

/** What a method works with: everything behind the workspace, and who asks. */
export type Call = Backstage & { caller: Caller };

/** @throws ApiError when nobody has this token, or nobody has it any more. */
export function callerWith(token: unknown, { world, manifest, app, credentials }: Backstage): Caller {
  if (typeof token !== 'string' || token === '') throw new ApiError('not_authed');
  if (token === credentials.botToken) {
    return { userId: app.botUserId, isBot: true, token, scopes: grantedScopes(manifest) };
  }
  const grant = world.state.grants.find((one) => one.token === token);
  if (grant) return { userId: grant.user, isBot: false, token, scopes: grant.scopes };
  throw new ApiError(world.state.revokedTokens.includes(token) ? 'token_revoked' : 'invalid_auth');
}
