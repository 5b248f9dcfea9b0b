import { App, type Receiver } from '@slack/bolt';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../deps.js';
import { slackLogger } from './clients.js';
import {
  type Action,
  ActionPayload,
  type Actor,
  type Answer,
  type Command,
  CommandPayload,
  type MessageContent,
  SubmissionPayload,
  type SubmissionAnswer,
  type ViewSubmission,
} from './interactions.js';

export interface Listeners {
  commands: Command[];
  actions: Action[];
  submissions: ViewSubmission[];
  /** Everything Daybreak keeps for this person, as blocks, with a note on top. */
  overview(actor: Actor, note?: string): Promise<MessageContent>;
  publishHome(actor: Actor, note?: string): Promise<void>;
}

const WENT_WRONG = 'Something went wrong on my side, and nothing was changed. Please try again in a minute.';

/**
 * Commands, clicks and modals. A person is waiting, so these are not queued: the work is stored first, then
 * acked. A `Refusal` is shown to them; anything else is logged and told in one kind sentence.
 */
export function listen(receiver: Receiver, listeners: Listeners, deps: Deps): App {
  const app = new App({
    receiver,
    logger: slackLogger(deps.log),
    convoStore: false,
    clientOptions: { retryConfig: { retries: 0 } },
    authorize: async () => {
      const { botUser, botId } = await deps.slack.identity();
      return { botUserId: botUser, botId };
    },
  });
  for (const command of listeners.commands) onCommand(app, command, listeners, deps);
  for (const action of listeners.actions) onAction(app, action, listeners, deps);
  for (const submission of listeners.submissions) onSubmission(app, submission, listeners, deps);
  return app;
}

/** Also with a prefix, as `daybreak manifest --prefix acme-` names it where others took the plain name. */
const named = ({ name }: Command): RegExp => new RegExp(`^/[a-z0-9_-]{0,20}${name.slice(1)}$`);

function onCommand(app: App, command: Command, listeners: Listeners, deps: Deps): void {
  app.command(named(command), async ({ body, ack }) => {
    const call = CommandPayload.parse(body);
    const answer = await kindly(() => command.run(call, deps), deps, command.name);
    if (answer.kind === 'open') {
      await deps.slack.interactive.views.open({ trigger_id: call.triggerId, view: answer.view });
      return ack();
    }
    return ack({ response_type: 'ephemeral', ...(await contentOf(answer, call, listeners)) });
  });
}

function onAction(app: App, action: Action, listeners: Listeners, deps: Deps): void {
  app.action(action.id, async ({ body, ack, respond }) => {
    const call = ActionPayload.parse(body);
    const answer = await kindly(() => action.run(call, deps), deps, action.id);
    if (answer.kind === 'open') {
      await deps.slack.interactive.views.open({ trigger_id: call.triggerId, view: answer.view });
      return ack();
    }
    await ack();
    if (call.place === 'home') return listeners.publishHome(call, noteOf(answer));
    const replaces = answer.kind === 'replace' || answer.kind === 'refresh';
    const content = await contentOf(answer, call, listeners);
    await respond({ response_type: 'ephemeral', replace_original: replaces, ...content });
  });
}

type Shown = Exclude<Answer, { kind: 'open' }>;

async function contentOf(answer: Shown, actor: Actor, { overview }: Listeners): Promise<MessageContent> {
  switch (answer.kind) {
    case 'say':
    case 'replace':
      return answer.message;
    case 'overview':
      return overview(actor);
    case 'refresh':
      return overview(actor, answer.note);
    default:
      return answer satisfies never;
  }
}

function noteOf(answer: Shown): string | undefined {
  if (answer.kind === 'refresh') return answer.note;
  return answer.kind === 'overview' ? undefined : answer.message.text;
}

function onSubmission(
  app: App,
  { callbackId, run }: ViewSubmission,
  { publishHome }: Listeners,
  deps: Deps,
): void {
  app.view(callbackId, async ({ body, ack }) => {
    const call = SubmissionPayload.parse(body);
    const answer = await run(call, deps).catch((error: unknown): SubmissionAnswer => {
      const [firstBlock = 'text'] = Object.keys(call.values);
      return { kind: 'errors', errors: { [firstBlock]: sentenceFor(error, deps, callbackId) } };
    });
    switch (answer.kind) {
      case 'errors':
        return ack({ response_action: 'errors', errors: answer.errors });
      case 'update':
        await ack({ response_action: 'update', view: answer.view });
        return publishHome(call);
      case 'close':
        await ack();
        return publishHome(call);
      default:
        return answer satisfies never;
    }
  });
}

async function kindly(work: () => Promise<Answer>, deps: Deps, what: string): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'say', message: { text: sentenceFor(error, deps, what) } };
  }
}

function sentenceFor(error: unknown, { log }: Deps, what: string): string {
  if (error instanceof Refusal) return error.message;
  log.error({ err: error, interaction: what }, 'interaction failed');
  return WENT_WRONG;
}
