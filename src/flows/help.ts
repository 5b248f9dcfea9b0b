import { z } from 'zod';
import { section } from '../domain/blocks.js';
import type { Say } from '../domain/copy/index.js';
import { unescaped } from '../domain/escape.js';
import { ChannelId, instantOfTs, MessageTs, UserId, WorkspaceId } from '../domain/ids.js';
import { features } from '../features/index.js';
import type { Deps } from '../platform/deps.js';
import { type Effect, post } from '../platform/outbox/index.js';
import { job } from '../platform/queue/job.js';
import type { Command, MessageContent, Subcommand } from '../platform/slack/interactions.js';
import type { Envelope } from '../platform/slack/receive.js';

const subcommands = features.flatMap((feature) => feature.subcommands ?? []);

/** What Daybreak does and what one can write. */
export function helpMessage(say: Say): MessageContent {
  const intro = say('help.intro');
  const commands = [
    say('help.later'),
    say('help.shortcut'),
    say('charter.help'),
    say('propose.help'),
    say('suggest.help'),
    say('move.help'),
    say('board.help'),
    say('help.status'),
    ...subcommands.map((one) => usageLine(say, one)),
  ];
  return { text: intro, blocks: [section(`🌅 ${intro}`), section(commands.join('\n'))] };
}

const usageLine = (say: Say, { word, usage, about }: Subcommand): string =>
  `\`${`/daybreak ${word} ${usage}`.trim()}\` ${say(about)}`;

/** `/daybreak`: the first word picks the feature; any word it does not know answers help. */
export const daybreak: Command = {
  name: '/daybreak',
  async run(call, deps) {
    const [word = '', ...rest] = call.text.split(/\s+/);
    if (word.toLowerCase() === 'status') return { kind: 'overview' };
    const known = subcommands.find((subcommand) => subcommand.word === word.toLowerCase());
    if (known) return known.run({ ...call, text: unescaped(rest.join(' ')) }, deps);
    return { kind: 'say', message: helpMessage(await deps.directory.say(call.workspace, call.user)) };
  },
};

const HelpPayload = z.object({
  workspace: WorkspaceId,
  channel: ChannelId,
  user: UserId,
  threadTs: MessageTs.nullable(),
  isDirect: z.boolean(),
});
type HelpPayload = z.infer<typeof HelpPayload>;

/** Answers whoever speaks to the bot itself. */
export const showHelp: Effect<HelpPayload> = {
  name: 'help.show',
  promise: 'at-most-once',
  payload: HelpPayload,
  async compose({ workspace, channel, user, threadTs, isDirect }, { directory }) {
    const args = { channel, ...helpMessage(await directory.say(workspace, user)), parse: 'none' as const };
    if (isDirect) return { kind: 'message', args: { ...args, unfurl_links: false } };
    const thread = threadTs ? { thread_ts: threadTs } : {};
    return { kind: 'ephemeral', args: { ...args, user, ...thread } };
  },
};

interface Spoken {
  workspace: WorkspaceId;
  channel: ChannelId;
  ts: MessageTs;
  threadTs: MessageTs | null;
  author: UserId;
}

/** Somebody mentioned the bot alone, or wrote to it: show what it does, once per message. */
export async function offerHelp(
  spoken: Spoken,
  { db, clock, wakeOutbox }: Deps,
  isDirect = false,
): Promise<void> {
  const { workspace, channel, ts, threadTs, author: user } = spoken;
  const now = clock.now();
  await db.transaction().execute((trx) =>
    post(trx, showHelp, {
      workspace,
      payload: { workspace, channel, user, threadTs, isDirect },
      once: `help ${channel} ${ts}`,
      dueAt: now,
      now,
    }),
  );
  wakeOutbox();
}

const STALE_AFTER_MS = 10 * 60_000;
const DirectMessage = z.object({ workspace: WorkspaceId, channel: ChannelId, ts: MessageTs, author: UserId });

/** Somebody wrote to the bot in its own conversation. */
export const directReceived = job({
  name: 'direct.received',
  queue: 'events',
  payload: DirectMessage,
  attempts: 5,
  async run(message, deps) {
    const age = deps.clock.now().getTime() - instantOfTs(message.ts).getTime();
    // An answer long after would come out of the blue, perhaps at night.
    if (age <= STALE_AFTER_MS) await offerHelp({ ...message, threadTs: null }, deps, true);
  },
});

const DirectEvent = z.object({
  channel_type: z.literal('im'),
  channel: ChannelId,
  ts: MessageTs,
  user: UserId,
  subtype: z.undefined().optional(),
  bot_id: z.undefined().optional(),
});

export function readDirect({ team_id: workspace, event }: Envelope): z.infer<typeof DirectMessage> | null {
  const direct = DirectEvent.safeParse(event).data;
  return direct ? { workspace, channel: direct.channel, ts: direct.ts, author: direct.user } : null;
}
