import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BlockAction, ButtonAction } from '@slack/bolt';
import { wallSeconds } from '../../src/platform/clock.js';
import type { World } from './world.js';

/** Signs a body as Slack does and posts it to the bot: for what no client of Slack would send. */
export async function postSigned(
  { bot, environment }: Pick<World, 'environment'> & { bot: { port: number } },
  body: string,
  {
    contentType = 'application/x-www-form-urlencoded',
    at = wallSeconds(),
    secret = environment['SLACK_SIGNING_SECRET'] ?? '',
    headers = {},
  }: {
    contentType?: string;
    at?: number;
    secret?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Response> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return fetch(`http://127.0.0.1:${bot.port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
    body,
  });
}

/** A click with a button's value that somebody got hold of. Answers what the bot told them. */
export async function clickForged(
  world: World,
  click: { as: string; channel: string; actionId: string; value: string },
): Promise<string> {
  const told: string[] = [];
  const answers = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push(body);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => answers.listen(0, '127.0.0.1', resolve));
  const { port } = answers.address() as AddressInfo;
  const { workspace } = await world.bot.deps.slack.identity();
  const team = { id: workspace, domain: 'orbit-studio' };
  const action: ButtonAction = {
    type: 'button',
    action_id: click.actionId,
    block_id: 'b1',
    action_ts: '1.1',
    text: { type: 'plain_text', text: 'Forged' },
    value: click.value,
  };
  const payload: BlockAction<ButtonAction> = {
    type: 'block_actions',
    team,
    user: { id: click.as, username: 'somebody', team_id: workspace },
    api_app_id: 'A0DAYBREAK',
    token: '',
    trigger_id: '1.2.3',
    response_url: `http://127.0.0.1:${port}/`,
    container: { type: 'message', message_ts: '1.1', channel_id: click.channel, is_ephemeral: true },
    channel: { id: click.channel, name: 'design' },
    actions: [action],
  };
  await postSigned(world, new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
  await world.settle();
  await new Promise((resolve) => answers.close(resolve));
  return told.join('\n');
}
