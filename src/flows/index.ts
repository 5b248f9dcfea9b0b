import type { WorkspaceId } from '../domain/ids.js';
import type { AnyEffect } from '../platform/outbox/effect.js';
import type { AnyJob } from '../platform/queue/job.js';
import {
  type Envelope,
  type EventIntake,
  grantorOf,
  type Queued,
  queued,
} from '../platform/slack/receive.js';
import { readTokensRevoked, tokensRevoked } from './granting.js';
import { directReceived, readDirect, showHelp } from './help.js';
import { homeOpened, readHomeOpened } from './home.js';
import { housekeeping } from './housekeeping.js';
import { directWatched, messagePosted, readPosted, readWatched, wordsToSort } from './message-posted.js';
import { availabilityChanged } from './availability-changed.js';
import { messageChanged, readChanged } from './original-changed.js';
import {
  appUninstalled,
  dndChanged,
  groupChanged,
  readDndChange,
  readGroupChange,
  memberJoined,
  readJoined,
  readUserChange,
  userChanged,
} from './workspace-changed.js';

export { availabilityChanged } from './availability-changed.js';
export { finishGranting } from './granting.js';
export { daybreak } from './help.js';
export { housekeeping, HOUSEKEEPING_EVERY_MS } from './housekeeping.js';
export { overviewMessage, publishHome } from './home.js';

/** Every job that an event of Slack, or the passing of time, starts. */
export const flowJobs: AnyJob[] = [
  messagePosted,
  messageChanged,
  directReceived,
  directWatched,
  homeOpened,
  userChanged,
  memberJoined,
  dndChanged,
  groupChanged,
  availabilityChanged,
  tokensRevoked,
  appUninstalled,
  housekeeping,
];

export const flowEffects: AnyEffect[] = [showHelp];

/** What kind of message this is, by the team's charter; null for none. Never fails, and keeps nothing. */
export type KindOf = (workspace: WorkspaceId, text: string) => Promise<string | null>;

/** Every event that Daybreak subscribes to, by Slack's name, and what it becomes. */
export const intakesWith = (kindOf: KindOf): EventIntake[] => [
  {
    type: 'message',
    read: (envelope) => both(readMessage(envelope, kindOf), map(readChanged(envelope), messageChanged)),
  },
  { type: 'app_mention', read: (envelope) => map(readPosted(envelope), messagePosted) },
  { type: 'app_home_opened', read: (envelope) => map(readHomeOpened(envelope), homeOpened) },
  { type: 'user_change', read: (envelope) => map(readUserChange(envelope), userChanged) },
  {
    type: 'team_join',
    read: (envelope) =>
      both(map(readUserChange(envelope), userChanged), map(readJoined(envelope), memberJoined)),
  },
  { type: 'dnd_updated_user', read: (envelope) => map(readDndChange(envelope), dndChanged) },
  { type: 'subteam_updated', read: (envelope) => map(readGroupChange(envelope), groupChanged) },
  { type: 'subteam_members_changed', read: (envelope) => map(readGroupChange(envelope), groupChanged) },
  { type: 'tokens_revoked', read: (envelope) => map(readTokensRevoked(envelope), tokensRevoked) },
  { type: 'app_uninstalled', read: ({ team_id }) => queued(appUninstalled, { workspace: team_id }) },
];

function readMessage(envelope: Envelope, kindOf: KindOf): Queued | null {
  if (envelope.event['channel_type'] !== 'im') return sorted(envelope, kindOf);
  return grantorOf(envelope)
    ? map(readWatched(envelope), directWatched)
    : map(readDirect(envelope), directReceived);
}

/** The words are looked at here, in memory, and only what kind they are goes on. */
function sorted(envelope: Envelope, kindOf: KindOf): Queued | null {
  const posted = readPosted(envelope);
  const words = posted && wordsToSort(envelope, posted);
  if (!posted || words === null) return map(posted, messagePosted);
  return async (queues, id) => {
    const kind = await kindOf(posted.workspace, words);
    await queues.enqueue(messagePosted, { ...posted, kind }, { id });
  };
}

/** One event that asks for two things: an edit may call somebody, and may change what is held. Two jobs, under ids of their own. */
function both(one: Queued | null, other: Queued | null): Queued | null {
  if (!one || !other) return one ?? other;
  return async (queues, id) => {
    await Promise.all([one(queues, id), other(queues, `${id}-change`)]);
  };
}

const map = <P>(payload: P | null, job: Parameters<typeof queued<P>>[0]): Queued | null =>
  payload === null ? null : queued(job, payload);
