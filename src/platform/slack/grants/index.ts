import { type WebClient } from '@slack/web-api';
import { z } from 'zod';
import { UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Clock } from '../../clock.js';
import type { Config } from '../../config.js';
import type { Db } from '../../db/schema.js';
import type { Log } from '../../observability/log.js';
import type { Secrets } from '../../secrets.js';
import { slackErrorOf } from '../failures.js';
import { clientFor } from '../clients.js';
import { findGrant, forgetGrants, saveGrant } from './store.js';

/** What a person may let Daybreak do in their name: https://docs.slack.dev/reference/scopes */
export const USER_SCOPES = ['chat:write', 'im:history', 'im:read'] as const;
export type UserScope = (typeof USER_SCOPES)[number];

/** What came of a visit to Slack's consent page. */
export type Granting =
  | { kind: 'granted'; workspace: WorkspaceId; user: UserId; scopes: UserScope[] }
  | { kind: 'declined' | 'stale' | 'someone_else' | 'failed' };

/** Tokens that people granted, each for themselves. They are kept sealed, and only here are they opened. */
export interface Grants {
  /** Whether this bot is set up to be granted anything. */
  isOffered: boolean;
  /** Slack's consent page for these scopes, for this person, valid for an hour. */
  linkFor(workspace: WorkspaceId, user: UserId, scopes: UserScope[]): string;
  /** What this person has granted. */
  scopesOf(workspace: WorkspaceId, user: UserId): Promise<UserScope[]>;
  /** A client that acts as this person; null when they have not granted this, or took it back. */
  actAs(workspace: WorkspaceId, user: UserId, scope: UserScope): Promise<WebClient | null>;
  /** Slack sent the person back from its consent page. */
  finish(query: URLSearchParams): Promise<Granting>;
  /** The person takes it back: Slack is told, and the token is forgotten whatever Slack says. */
  revoke(workspace: WorkspaceId, user: UserId): Promise<void>;
  /** Slack says that the tokens of these people are dead. */
  forget(workspace: WorkspaceId, people: UserId[]): Promise<void>;
}

interface Parts {
  config: Pick<Config, 'oauth' | 'slack'>;
  db: Db;
  secrets: Secrets;
  clock: Clock;
  log: Log;
}

const LINK_VALID_MS = 3_600_000;
const STATE = 'grant state';
const State = z.object({ workspace: WorkspaceId, user: UserId, until: z.number() });
type State = z.infer<typeof State>;

const Access = z.looseObject({
  team: z.looseObject({ id: WorkspaceId }),
  authed_user: z.looseObject({ id: UserId, access_token: z.string().min(1), scope: z.string() }),
});

export function openGrants({ config, db, secrets, clock, log }: Parts): Grants {
  const { oauth, slack } = config;
  const client = (token?: string): WebClient => clientFor(token, slack.apiUrl, log);
  const redirectUri = oauth && new URL('slack/oauth_redirect', oauth.publicUrl).href;

  function readState(sealed: string): State | null {
    try {
      return State.parse(JSON.parse(secrets.open(Buffer.from(sealed, 'base64url'), STATE)));
    } catch {
      return null;
    }
  }

  async function exchange(code: string): Promise<z.infer<typeof Access> | null> {
    if (!oauth || !redirectUri) return null;
    const { clientId: client_id, clientSecret: client_secret } = oauth;
    const answer = await client()
      .oauth.v2.access({ client_id, client_secret, code, redirect_uri: redirectUri })
      .catch((error: unknown) => log.warn({ reason: slackErrorOf(error) }, 'a grant could not be finished'));
    return Access.safeParse(answer).data ?? null;
  }

  async function keep(access: z.infer<typeof Access>, { workspace, user }: State): Promise<Granting> {
    const { id, access_token: token, scope } = access.authed_user;
    if (access.team.id !== workspace || id !== user) {
      await revokeAtSlack(client(token), log);
      return { kind: 'someone_else' };
    }
    const scopes = USER_SCOPES.filter((known) => scope.split(',').includes(known));
    await saveGrant(db, secrets, { workspace, person: user, token, scopes, now: clock.now() });
    return { kind: 'granted', workspace, user, scopes };
  }

  return {
    isOffered: oauth !== undefined,
    linkFor(workspace, user, scopes) {
      const state: State = { workspace, user, until: clock.now().getTime() + LINK_VALID_MS };
      const link = new URL('/oauth/v2/authorize', slack.apiUrl);
      link.search = new URLSearchParams({
        client_id: oauth?.clientId ?? '',
        scope: '',
        user_scope: scopes.join(','),
        redirect_uri: redirectUri ?? '',
        state: secrets.seal(JSON.stringify(state), STATE).toString('base64url'),
        team: workspace,
      }).toString();
      return link.href;
    },
    scopesOf: async (workspace, user) => (await findGrant(db, secrets, workspace, user))?.scopes ?? [],
    async actAs(workspace, user, scope) {
      const grant = await findGrant(db, secrets, workspace, user);
      return grant?.scopes.includes(scope) ? client(grant.token) : null;
    },
    async finish(query) {
      const state = readState(query.get('state') ?? '');
      if (!state || state.until < clock.now().getTime()) return { kind: 'stale' };
      const code = query.get('code');
      if (!code) return { kind: 'declined' };
      const access = await exchange(code);
      return access ? keep(access, state) : { kind: 'failed' };
    },
    async revoke(workspace, user) {
      const grant = await findGrant(db, secrets, workspace, user);
      await forgetGrants(db, workspace, [user]);
      if (grant) await revokeAtSlack(client(grant.token), log);
    },
    forget: (workspace, people) => forgetGrants(db, workspace, people),
  };
}

/** Forgotten here it can do no harm; Slack's page lists it until it is revoked there too. */
async function revokeAtSlack(client: WebClient, log: Log): Promise<void> {
  await client.auth
    .revoke()
    .catch((error: unknown) => log.warn({ reason: slackErrorOf(error) }, 'a token could not be revoked'));
}
