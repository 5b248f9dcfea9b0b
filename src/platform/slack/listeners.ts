import { App, type Receiver, type ViewResponseAction } from '@slack/bolt';
import { Refusal } from '../../domain/refusal.js';
import type { Deps } from '../deps.js';
import { slackLogger } from './clients.js';
import {
  type Action,
  type ActionCall,
  ActionPayload,
  type Actor,
  type Answer,
  type Command,
  CommandPayload,
  type MessageContent,
  type MessageShortcut,
  MessageShortcutPayload,
  SubmissionPayload,
  type SubmissionAnswer,
  type ViewSubmission,
} from './interactions.js';

export interface Listeners {
  commands: Command[];
  actions: Action[];
  shortcuts: MessageShortcut[];
  submissions: ViewSubmission[];
  /** Everything Daybreak keeps for this person, as blocks, with a note on top. */
  overview(actor: Actor, note?: string): Promise<MessageContent>;
  publishHome(actor: Actor, note?: string): Promise<void>;
}

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
    // Our listeners use clients of their own; nothing here may depend on Slack's answering.
    authorize: () => Promise.resolve({}),
  });
  for (const command of listeners.commands) onCommand(app, command, listeners, deps);
  for (const action of listeners.actions) onAction(app, action, listeners, deps);
  for (const shortcut of listeners.shortcuts) onShortcut(app, shortcut, listeners, deps);
  for (const submission of listeners.submissions) onSubmission(app, submission, listeners, deps);
  return app;
}

/** Also with a prefix, as `daybreak manifest --prefix acme-` names it where others took the plain name. */
const named = ({ name }: Command): RegExp => new RegExp(`^/[a-z0-9_-]{0,20}${name.slice(1)}$`);

function onCommand(app: App, command: Command, listeners: Listeners, deps: Deps): void {
  app.command(named(command), async ({ body, ack }) => {
    const call = CommandPayload.parse(body);
    const shown = await kindly(
      () => carryOut(command.run(call, deps), call, listeners, deps),
      call,
      deps,
      command.name,
    );
    return shown ? ack({ response_type: 'ephemeral', ...shown.content }) : ack();
  });
}

function onAction(app: App, action: Action, listeners: Listeners, deps: Deps): void {
  app.action(action.id, async ({ body, ack, respond }) => {
    const call = ActionPayload.parse(body);
    const shown = await kindly(
      () => carryOut(action.run(call, deps), call, listeners, deps),
      call,
      deps,
      action.id,
    );
    await ack();
    if (!shown) return;
    const { content, replaces, note } = shown;
    // The work is done and acked: a failure from here on must not be told as if it were not.
    const told =
      call.place === 'home'
        ? listeners.publishHome(call, note)
        : respond({ response_type: 'ephemeral', replace_original: replaces, ...content });
    await told.catch((error: unknown) =>
      deps.log.warn({ err: error, interaction: action.id }, 'could not show it'),
    );
  });
}

function onShortcut(app: App, shortcut: MessageShortcut, listeners: Listeners, deps: Deps): void {
  app.shortcut(
    { callback_id: shortcut.callbackId, type: 'message_action' },
    async ({ body, ack, respond }) => {
      const call = MessageShortcutPayload.parse(body);
      const shown = await kindly(
        () => carryOut(shortcut.run(call, deps), call, listeners, deps),
        call,
        deps,
        shortcut.callbackId,
      );
      await ack();
      if (!shown) return;
      await respond({ response_type: 'ephemeral', replace_original: false, ...shown.content }).catch(
        (error: unknown) =>
          deps.log.warn({ err: error, interaction: shortcut.callbackId }, 'could not show it'),
      );
    },
  );
}

/** What the person is shown; `note` is the same for a Home tab, which draws the overview itself. */
interface Shown {
  content: MessageContent;
  replaces: boolean;
  note?: string;
}

/** Opens a modal, or makes what is to be shown; null when the modal is all there is. */
async function carryOut(
  answering: Promise<Answer>,
  call: Actor & { triggerId: string; view?: ActionCall['view'] },
  { overview }: Listeners,
  deps: Deps,
): Promise<Shown | null> {
  const answer = await answering;
  switch (answer.kind) {
    case 'open':
      await deps.slack.interactive.views.open({ trigger_id: call.triggerId, view: answer.view });
      return null;
    case 'update':
      await deps.slack.interactive.views.update({ view_id: call.view?.id ?? '', view: answer.view });
      return null;
    case 'say':
    case 'replace':
      return { content: answer.message, replaces: answer.kind === 'replace', note: answer.message.text };
    case 'nothing':
      return null;
    case 'overview':
      return { content: await overview(call), replaces: false };
    case 'refresh':
      return { content: await overview(call, answer.note), replaces: true, note: answer.note };
    default:
      return answer satisfies never;
  }
}

function onSubmission(
  app: App,
  { callbackId, run }: ViewSubmission,
  { publishHome }: Listeners,
  deps: Deps,
): void {
  app.view(callbackId, async ({ body, ack }) => {
    const call = SubmissionPayload.parse(body);
    const answer = await run(call, deps).catch(async (error: unknown): Promise<SubmissionAnswer> => {
      const [firstBlock = 'text'] = Object.keys(call.values);
      const refusal = refusalFor(error, deps, callbackId);
      const say = await deps.directory.say(call.workspace, call.user);
      return { kind: 'errors', errors: { [firstBlock]: refusal.inForm(say) } };
    });
    await ack(acknowledgement(answer));
    if (answer.kind === 'errors') return;
    deps.metrics.interacted(callbackId, 'done');
    await publishHome(call).catch((error: unknown) => deps.log.warn({ err: error }, 'could not show it'));
  });
}

function acknowledgement(answer: SubmissionAnswer): ViewResponseAction | undefined {
  switch (answer.kind) {
    case 'errors':
      return { response_action: 'errors', errors: answer.errors };
    case 'update':
      return { response_action: 'update', view: answer.view };
    case 'close':
      return undefined;
    default:
      return answer satisfies never;
  }
}

/** A failure is told in one kind sentence; the process and Slack's request go on. */
async function kindly(
  work: () => Promise<Shown | null>,
  { workspace, user }: Actor,
  deps: Deps,
  what: string,
): Promise<Shown | null> {
  try {
    const shown = await work();
    deps.metrics.interacted(what, 'done');
    return shown;
  } catch (error) {
    const text = refusalFor(error, deps, what).in(await deps.directory.say(workspace, user));
    return { content: { text }, replaces: false, note: text };
  }
}

function refusalFor(error: unknown, { log, metrics }: Deps, what: string): Refusal {
  metrics.interacted(what, error instanceof Refusal ? 'refused' : 'failed');
  if (error instanceof Refusal) return error;
  log.error({ err: error, interaction: what }, 'interaction failed');
  return new Refusal('common.went_wrong');
}
