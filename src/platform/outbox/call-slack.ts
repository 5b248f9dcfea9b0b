import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';
import { readSendFailure, type SendFailure, slackErrorOf } from '../slack/failures.js';
import type { Outcome, Outgoing } from './effect.js';
import { MARKER_EVENT } from './marker.js';
import type { OutboxRow } from './store.js';

export type Leaving = Extract<Outgoing, { kind: 'message' | 'ephemeral' | 'delete' }>;
type Called = Extract<Outcome, { kind: 'sent' }> | SendFailure;

/** Makes the one call to Slack that this is about. */
export async function callSlack(outgoing: Leaving, row: OutboxRow, deps: Deps): Promise<Called> {
  const as = 'as' in outgoing ? outgoing.as : undefined;
  try {
    return await (as ? callAs(as, outgoing, row, deps) : call(outgoing, row, deps.slack.patient));
  } catch (error) {
    if (outgoing.kind === 'delete' && slackErrorOf(error) === 'message_not_found')
      return { kind: 'sent', channel: outgoing.args.channel, ts: outgoing.args.ts };
    if (as) await forgetDeadToken(as, error, row, deps);
    return readSendFailure(error);
  }
}

/** The next try composes anew, and finds another way for somebody whose token is gone. */
async function callAs(as: UserId, outgoing: Leaving, row: OutboxRow, { grants }: Deps): Promise<Called> {
  const client = await grants.actAs(row.workspace as WorkspaceId, as, 'chat:write');
  return client ? call(outgoing, row, client) : { kind: 'not-reached', reason: 'not granted' };
}

async function call(
  outgoing: Leaving,
  row: OutboxRow,
  client: Deps['slack']['patient'],
): Promise<Extract<Outcome, { kind: 'sent' }>> {
  const { channel } = outgoing.args;
  if (outgoing.kind === 'ephemeral') {
    const { message_ts } = await client.chat.postEphemeral(outgoing.args);
    return { kind: 'sent', channel, ts: message_ts ?? '' };
  }
  if (outgoing.kind === 'delete') {
    await client.chat.delete(outgoing.args);
    return { kind: 'sent', channel, ts: outgoing.args.ts };
  }
  const metadata = { event_type: MARKER_EVENT, event_payload: { id: row.id } };
  const { ts } = await client.chat.postMessage({ ...outgoing.args, metadata });
  return { kind: 'sent', channel, ts: ts ?? '' };
}

const DEAD_TOKEN = new Set<string | undefined>([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

async function forgetDeadToken(as: UserId, error: unknown, row: OutboxRow, deps: Deps): Promise<void> {
  if (!DEAD_TOKEN.has(slackErrorOf(error))) return;
  deps.log.info('a granted token is dead and forgotten');
  await deps.grants.forget(row.workspace as WorkspaceId, [as]);
}
