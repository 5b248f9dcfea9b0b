import { z } from 'zod';
import { type ChannelId, UserId, type WorkspaceId } from '../../../domain/ids.js';
import type { Deps } from '../../../platform/deps.js';
import { slackErrorOf } from '../../../platform/slack/failures.js';
import { findPartner, savePartner } from './direct.store.js';
import type { PostedMessage } from './nudge.rules.js';

/** A message between two people, which Slack showed because one of them granted it. */
export interface Watched extends PostedMessage {
  /** Under whose permission it came. */
  grantor: UserId;
}

/** Out of sight, or no direct message: nothing to say. */
const UNSEEN = new Set<string | undefined>([
  'channel_not_found',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'token_expired',
  'token_revoked',
  'account_inactive',
]);

/**
 * Whom a direct message is written to; null when it is none of the bot's business: the permission is gone, or it is
 * the other one who writes. That one is plainly awake, which is noted.
 */
export async function partnerIn(
  { workspace, channel, author, grantor }: Watched,
  deps: Deps,
): Promise<UserId | null> {
  const scopes = await deps.grants.scopesOf(workspace, grantor);
  if (!scopes.includes('im:history')) return null;
  deps.writers.wrote({ workspace, channel, person: author, at: deps.clock.now() });
  return partnerOf({ workspace, channel, person: author }, deps);
}

interface InDirect {
  workspace: WorkspaceId;
  channel: ChannelId;
  person: UserId;
}

/** Whom `person` writes to there, asked with their own permission; null without it. */
async function partnerOf(direct: InDirect, { db, grants, clock }: Deps): Promise<UserId | null> {
  const { workspace, channel, person } = direct;
  const [reader, watcher] = await Promise.all([
    grants.actAs(workspace, person, 'im:read'),
    grants.actAs(workspace, person, 'im:history'),
  ]);
  if (!reader || !watcher) return null;
  const known = await findPartner(db, direct);
  if (known) return known;
  const partner = await askForPartner(reader, channel);
  if (partner) await savePartner(db, { ...direct, partner, at: clock.now() });
  return partner;
}

type Reader = NonNullable<Awaited<ReturnType<Deps['grants']['actAs']>>>;
const Direct = z.object({ is_im: z.literal(true), user: UserId });

async function askForPartner(reader: Reader, channel: ChannelId): Promise<UserId | null> {
  try {
    const info = await reader.conversations.info({ channel });
    return Direct.safeParse(info.channel).data?.user ?? null;
  } catch (error) {
    if (UNSEEN.has(slackErrorOf(error))) return null;
    throw error;
  }
}
