/** What the bot is sent when somebody clicks, submits, closes or picks a shortcut. */
import type {
  BlockAction,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Backstage } from './backstage.js';
import type { Placed } from './element-values.js';
import { placeName, wireMessage } from './shapes.js';
import type { Conversation, Message, OpenedView, Person, StateValues } from './state.js';
import { viewOutput } from './views.js';

const TOKEN = 'verification-token';

const teamOf = ({ world: { state } }: Backstage): { id: string; domain: string } => ({
  id: state.workspace.id,
  domain: state.workspace.domain,
});

const userOf = ({ id, handle, teamId }: Person) => ({ id, username: handle, name: handle, team_id: teamId });

const channelOf = (conversation: Conversation): { id: string; name: string } => ({
  id: conversation.id,
  name: placeName(conversation),
});

/** The part of a click that is the same wherever it happens. */
function clickBase(person: Person, action: ClickedAction, fromModal: string | null, backstage: Backstage) {
  return {
    type: 'block_actions' as const,
    user: userOf(person),
    api_app_id: backstage.app.appId,
    token: TOKEN,
    trigger_id: backstage.triggers.give({ person: person.id, fromModal }),
    team: teamOf(backstage),
    is_enterprise_install: false,
    actions: [action],
  };
}

/** An action in Slack's shape; what else it holds depends on the element. */
export interface ClickedAction extends Record<string, unknown> {
  type: string;
  block_id: string;
  action_id: string;
  action_ts: string;
}

export function clickedAction(
  placed: Placed,
  value: { type: string } & Record<string, unknown>,
  backstage: Backstage,
): ClickedAction {
  const { element, blockId } = placed;
  const { text, placeholder } = element;
  return {
    ...(element.type === 'button' ? { text, value: element.value } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...value,
    type: element.type,
    block_id: blockId,
    action_id: element.action_id,
    action_ts: backstage.world.nextTs(),
  };
}

export function messageClick(
  person: Person,
  action: ClickedAction,
  { message, conversation, values }: { message: Message; conversation: Conversation; values: StateValues },
  backstage: Backstage,
) {
  const isEphemeral = message.ephemeralTo !== null;
  return {
    ...clickBase(person, action, null, backstage),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: channelOf(conversation),
    // Slack keeps no copy of an ephemeral message, so there is none to send.
    ...(isEphemeral ? {} : { message: wireMessage(message, backstage) }),
    state: { values },
    response_url: backstage.responseUrls.give({
      conversation: conversation.id,
      person: person.id,
      threadTs: message.threadTs,
      originalTs: message.ts,
    }),
  } satisfies Omit<BlockAction<ClickedAction>, 'message'>;
}

export function viewClick(person: Person, action: ClickedAction, opened: OpenedView, backstage: Backstage) {
  const fromModal = opened.view.type === 'modal' ? opened.id : null;
  return {
    ...clickBase(person, action, fromModal, backstage),
    container: { type: 'view', view_id: opened.id },
    view: viewOutput(opened, backstage),
  } satisfies Omit<BlockAction<ClickedAction>, 'response_url'>;
}

export function viewSubmission(person: Person, opened: OpenedView, backstage: Backstage) {
  return {
    type: 'view_submission',
    team: teamOf(backstage),
    user: userOf(person),
    api_app_id: backstage.app.appId,
    token: TOKEN,
    trigger_id: backstage.triggers.give({ person: person.id, fromModal: opened.id }),
    view: viewOutput(opened, backstage),
    response_urls: [],
    is_enterprise_install: false,
  } satisfies ViewSubmitAction;
}

export function viewClosed(person: Person, opened: OpenedView, isCleared: boolean, backstage: Backstage) {
  return {
    type: 'view_closed',
    team: teamOf(backstage),
    user: userOf(person),
    api_app_id: backstage.app.appId,
    token: TOKEN,
    view: viewOutput(opened, backstage),
    is_cleared: isCleared,
    is_enterprise_install: false,
  } satisfies ViewClosedAction;
}

export function messageShortcut(
  person: Person,
  callbackId: string,
  { message, conversation }: { message: Message; conversation: Conversation },
  backstage: Backstage,
) {
  return {
    type: 'message_action',
    callback_id: callbackId,
    trigger_id: backstage.triggers.give({ person: person.id, fromModal: null }),
    token: TOKEN,
    action_ts: backstage.world.nextTs(),
    team: teamOf(backstage),
    user: userOf(person),
    channel: channelOf(conversation),
    message_ts: message.ts,
    message: { ...wireMessage(message, backstage) },
    response_url: backstage.responseUrls.give({
      conversation: conversation.id,
      person: person.id,
      threadTs: null,
      originalTs: null,
    }),
    is_enterprise_install: false,
  } satisfies MessageShortcut;
}

export function globalShortcut(person: Person, callbackId: string, backstage: Backstage) {
  return {
    type: 'shortcut',
    callback_id: callbackId,
    trigger_id: backstage.triggers.give({ person: person.id, fromModal: null }),
    token: TOKEN,
    action_ts: backstage.world.nextTs(),
    team: teamOf(backstage),
    user: userOf(person),
    is_enterprise_install: false,
  } satisfies GlobalShortcut;
}

export function slashCommand(
  person: Person,
  { command, text, responseUrl }: { command: string; text: string; responseUrl: string },
  conversation: Conversation,
  backstage: Backstage,
) {
  const { workspace } = backstage.world.state;
  return {
    token: TOKEN,
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: conversation.id,
    channel_name: conversation.kind === 'private' ? 'privategroup' : placeName(conversation),
    user_id: person.id,
    user_name: person.handle,
    command,
    text,
    api_app_id: backstage.app.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: backstage.triggers.give({ person: person.id, fromModal: null }),
  } satisfies SlashCommand;
}
