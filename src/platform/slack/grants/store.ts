import { UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Db } from '../../db/schema.js';
import type { Secrets } from '../../secrets.js';
import type { UserScope } from './index.js';

/** A token somebody granted, and what it may do. */
export interface Grant {
  token: string;
  scopes: UserScope[];
}

const boundTo = (workspace: WorkspaceId, person: UserId): string => `user token ${workspace} ${person}`;

export async function saveGrant(
  db: Db,
  secrets: Secrets,
  { workspace, person, token, scopes, now }: Grant & { workspace: WorkspaceId; person: UserId; now: Date },
): Promise<void> {
  const kept = {
    sealed_token: secrets.seal(token, boundTo(workspace, person)),
    scopes: [...scopes],
    granted_at: now,
  };
  await db
    .insertInto('user_tokens')
    .values({ workspace, person, ...kept })
    .onConflict((conflict) => conflict.columns(['workspace', 'person']).doUpdateSet(kept))
    .execute();
}

export async function findGrant(
  db: Db,
  secrets: Secrets,
  workspace: WorkspaceId,
  person: UserId,
): Promise<Grant | undefined> {
  const row = await db
    .selectFrom('user_tokens')
    .select(['sealed_token', 'scopes'])
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    token: secrets.open(row.sealed_token, boundTo(workspace, person)),
    scopes: row.scopes as UserScope[],
  };
}

/** Forgets the tokens of these people, as Slack says they are revoked. */
export async function forgetGrants(db: Db, workspace: WorkspaceId, people: UserId[]): Promise<void> {
  if (people.length === 0) return;
  await db
    .deleteFrom('user_tokens')
    .where('workspace', '=', workspace)
    .where('person', 'in', people)
    .execute();
}

/** Everybody who granted something, for the erasing of a workspace. */
export async function findGrantors(db: Db, workspace: WorkspaceId): Promise<UserId[]> {
  const rows = await db
    .selectFrom('user_tokens')
    .select('person')
    .where('workspace', '=', workspace)
    .execute();
  return rows.map(({ person }) => UserId.parse(person));
}
