import type { UserId, WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';
import { readSendFailure, type SendFailure, slackErrorOf } from '../slack/failures.js';
import type { Outcome, Outgoing } from './effect.js';
import { MARKER_EVENT } from './marker.js';
import type { OutboxRow } from './store.js';

export type Leaving = Exclude<Outgoing, { kind: 'postpone' | 'drop' }>;
type Called = Extract<Outcome, { kind: 'sent' }> | SendFailure;

/** Makes the one call to Slack that this is about. */
export async function callSlack(outgoing: Leaving, row: OutboxRow, deps: Deps): Promise<Called> {
  const as = 'as' in outgoing ? outgoing.as : undefined;
  try {
    return await (as ? callAs(as, outgoing, row, deps) : call(outgoing, row, deps.slack.patient));
  } catch (error) {
    const reason = slackErrorOf(error);
    if (outgoing.kind === 'delete' && reason === 'message_not_found') return done(outgoing);
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
  switch (outgoing.kind) {
    case 'message': {
      const metadata = { event_type: MARKER_EVENT, event_payload: { id: row.id } };
      const { ts } = await client.chat.postMessage({ ...outgoing.args, metadata });
      return { kind: 'sent', channel, ts: ts ?? '' };
    }
    case 'ephemeral': {
      const { message_ts } = await client.chat.postEphemeral(outgoing.args);
      return { kind: 'sent', channel, ts: message_ts ?? '' };
    }
    case 'update':
      await client.chat.update({ parse: 'none', ...outgoing.args });
      return done(outgoing);
    case 'delete':
      await client.chat.delete(outgoing.args);
      return done(outgoing);
    case 'pin':
      await client.pins.add(outgoing.args);
      return done(outgoing);
    case 'canvas':
      return { kind: 'sent', channel, ts: await writeCanvas(outgoing.args, client) };
    default:
      return outgoing satisfies never;
  }
}

type Done = Extract<Outcome, { kind: 'sent' }>;
function done(outgoing: Extract<Leaving, { kind: 'update' | 'delete' | 'pin' }>): Done {
  const { args } = outgoing;
  return { kind: 'sent', channel: args.channel, ts: 'ts' in args ? args.ts : args.timestamp };
}

/** Answers its id. */
async function writeCanvas(
  { channel, canvas, title, markdown }: Extract<Leaving, { kind: 'canvas' }>['args'],
  client: Deps['slack']['patient'],
): Promise<string> {
  const document_content = { type: 'markdown', markdown } as const;
  if (canvas) {
    await client.canvases.edit({ canvas_id: canvas, changes: [{ operation: 'replace', document_content }] });
    return canvas;
  }
  const made = await client.conversations.canvases.create({ channel_id: channel, title, document_content });
  return made.canvas_id ?? '';
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
