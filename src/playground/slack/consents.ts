/** The permissions people give the app: one code each, good once and for ten minutes; then tokens. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import { ApiError } from './api-error.js';
import type { Backstage } from './backstage.js';
import { announceTokensRevoked } from './events-of-people.js';
import type { Grant } from './state.js';

const CODE_LIFETIME_MS = 10 * 60_000;

/** What somebody said yes to. */
export interface Consent {
  person: string;
  botScopes: string[];
  userScopes: string[];
  redirectUri: string;
}

/** Codes that were not handed in yet. */
export class Consents {
  readonly #given = new Map<string, Consent & { expiresAt: Date }>();

  constructor(private readonly clock: Clock) {}

  /** The code with which the app fetches what it was given. */
  remember(consent: Consent): string {
    const code = randomBytes(20).toString('hex');
    const expiresAt = new Date(this.clock.now().getTime() + CODE_LIFETIME_MS);
    this.#given.set(code, { ...consent, expiresAt });
    return code;
  }

  /** @throws ApiError when there is no such code, it was used before, or it was given for another address. */
  use(code: string, redirectUri: string | undefined): Consent {
    const consent = this.#given.get(code);
    if (!consent || consent.expiresAt <= this.clock.now()) throw new ApiError('invalid_code');
    if (redirectUri !== undefined && redirectUri !== consent.redirectUri)
      throw new ApiError('bad_redirect_uri');
    this.#given.delete(code);
    return consent;
  }
}

/** Scopes add up: who was asked twice keeps one token, and the earlier scopes. */
export function grantTo(person: string, scopes: string[], { world }: Backstage): Grant {
  const known = world.grantOf(person);
  const grant = known ?? { user: person, token: `xoxp-${randomBytes(24).toString('hex')}`, scopes: [] };
  grant.scopes = [...new Set([...grant.scopes, ...scopes])];
  if (!known) world.state.grants.push(grant);
  return grant;
}

/** Takes the permission back; its token is dead from now on. */
export function revoke(grant: Grant, backstage: Backstage): void {
  const { state } = backstage.world;
  state.grants = state.grants.filter((one) => one !== grant);
  state.revokedTokens.push(grant.token);
  announceTokensRevoked(grant.user, backstage);
  backstage.changes.notify();
}
