import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { header, section } from '../domain/blocks.js';
import type { Say } from '../domain/copy/index.js';
import { UserId, WorkspaceId } from '../domain/ids.js';
import { features } from '../features/index.js';
import type { Deps } from '../platform/deps.js';
import { job } from '../platform/queue/job.js';
import type { Actor, MessageContent } from '../platform/slack/interactions.js';
import type { Envelope } from '../platform/slack/receive.js';
import { helpMessage } from './help.js';

const Opened = z.object({ workspace: WorkspaceId, user: UserId });

/** Somebody opened the bot's Home tab. */
export const homeOpened = job({
  name: 'home.opened',
  queue: 'events',
  payload: Opened,
  attempts: 3,
  run: (actor, deps) => publishHome(actor, deps),
});

const OpenedEvent = z.object({ user: UserId, tab: z.literal('home') });

export function readHomeOpened({ team_id: workspace, event }: Envelope): z.infer<typeof Opened> | null {
  const opened = OpenedEvent.safeParse(event).data;
  return opened ? { workspace, user: opened.user } : null;
}

/** Draws the Home tab anew: idempotent, so it needs no outbox. */
export async function publishHome(actor: Actor, deps: Deps, note?: string): Promise<void> {
  const say = await deps.directory.say(actor.workspace, actor.user);
  const blocks = [...(await overviewBlocks(actor, deps, note)), ...helpBlocks(say)];
  await deps.slack.interactive.views.publish({ user_id: actor.user, view: { type: 'home', blocks } });
}

const helpBlocks = (say: Say): KnownBlock[] => [
  header(say.plain('help.commands_header')),
  ...(helpMessage(say).blocks ?? []).slice(1),
];

const MESSAGE_BLOCK_LIMIT = 50;

/** `/daybreak status`: the same as the Home tab, as a message. */
export async function overviewMessage(actor: Actor, deps: Deps, note?: string): Promise<MessageContent> {
  const blocks = await overviewBlocks(actor, deps, note);
  const say = await deps.directory.say(actor.workspace, actor.user);
  return { text: note ?? say('help.kept'), blocks: blocks.slice(0, MESSAGE_BLOCK_LIMIT) };
}

async function overviewBlocks(actor: Actor, deps: Deps, note?: string): Promise<KnownBlock[]> {
  const parts = await Promise.all(features.map(async (feature) => feature.homeBlocks?.(actor, deps) ?? []));
  return [...(note ? [section(note)] : []), ...parts.flat()];
}
