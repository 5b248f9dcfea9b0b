/** What an app asks a person for at `/oauth/v2/authorize`, and what becomes of their answer. */
import { z } from 'zod';
import type { Backstage } from './backstage.js';
import { askableScopes, grantedScopes } from './manifest.js';

const Query = z.object({
  client_id: z.string().default(''),
  scope: z.string().default(''),
  user_scope: z.string().default(''),
  state: z.string().default(''),
  redirect_uri: z.string().optional(),
  team: z.string().optional(),
  /** Whom the page should take the visitor for. Real Slack knows. */
  user: z.string().optional(),
});

export interface Asked {
  botScopes: string[];
  userScopes: string[];
  state: string;
  redirectUri: string;
  user: string | null;
}

/** A request Slack would show an error page for. */
export class Unanswerable extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** @throws Unanswerable when Slack would not even ask the person. */
export function readAsked(query: URLSearchParams, backstage: Backstage): Asked {
  const { client_id, scope, user_scope, state, redirect_uri, team, user } = Query.parse(
    Object.fromEntries(query),
  );
  const { manifest, credentials, world } = backstage;
  if (client_id !== credentials.clientId)
    throw new Unanswerable('invalid_client_id', 'No app here has this client_id.');
  if (team !== undefined && team !== world.state.workspace.id)
    throw new Unanswerable('invalid_team', 'The app asks about a workspace that is not this one.');
  const [botScopes, userScopes] = [listed(scope), listed(user_scope)];
  if (botScopes.length + userScopes.length === 0)
    throw new Unanswerable('no_scopes', 'The app asks for nothing: scope and user_scope are empty.');
  requireAskable(botScopes, grantedScopes(manifest));
  requireAskable(userScopes, askableScopes(manifest));
  const redirectUri = redirect_uri ?? manifest.oauth_config.redirect_urls[0] ?? '';
  if (!isKnownAddress(redirectUri, manifest.oauth_config.redirect_urls))
    throw new Unanswerable('bad_redirect_uri', 'The manifest does not list this redirect_uri.');
  return { botScopes, userScopes, state, redirectUri, user: user ?? null };
}

const listed = (scopes: string): string[] => scopes.split(/[\s,]+/).filter((scope) => scope !== '');

function requireAskable(scopes: string[], askable: string[]): void {
  const foreign = scopes.filter((scope) => !askable.includes(scope));
  if (foreign.length === 0) return;
  throw new Unanswerable('invalid_scope', `The manifest does not ask for ${foreign.join(', ')}.`);
}

/** The bot of a playground has another port at each start, which no manifest can know. */
function isKnownAddress(redirectUri: string, known: string[]): boolean {
  if (!URL.canParse(redirectUri)) return false;
  return LOOPBACK.has(new URL(redirectUri).hostname) || known.some((url) => redirectUri.startsWith(url));
}

/** Where the browser goes after “Allow”. */
export function allowed(asked: Asked, person: string, { consents }: Backstage): string {
  const { botScopes, userScopes, redirectUri, state } = asked;
  const code = consents.remember({ person, botScopes, userScopes, redirectUri });
  return withQuery(redirectUri, { code, state });
}

/** Where the browser goes after “Cancel”. */
export const declined = ({ redirectUri, state }: Asked): string =>
  withQuery(redirectUri, { error: 'access_denied', state });

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
