import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Key } from '../../domain/copy/index.js';
import { ChannelId, MessageTs, UserId, WorkspaceId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';

/** What a person sees in answer. `text` is what notifications and screen readers get; escaped. */
export interface MessageContent {
  text: string;
  blocks?: KnownBlock[];
}

/** Who did something, and where. */
export interface Actor {
  workspace: WorkspaceId;
  user: UserId;
}

export interface CommandCall extends Actor {
  channel: ChannelId;
  /** What follows the command, as Slack escapes it. */
  text: string;
  /** Opens a modal within 3 s, once. */
  triggerId: string;
}

export interface ActionCall extends Actor {
  actionId: string;
  /** A button's value or a menu's chosen value. */
  value: string;
  triggerId: string;
  /** Where the click happened, when that is a message. */
  channel: ChannelId | null;
  place: 'message' | 'home' | 'modal';
  /** The modal it happened in, and what was put in so far. */
  view: { id: string; values: ViewValues; privateMetadata: string } | null;
}

/** A shortcut from the menu of a message. */
export interface MessageShortcutCall extends Actor {
  channel: ChannelId;
  message: ShortcutMessage;
  triggerId: string;
}

/** The message a shortcut was used on. It comes with its words: no history scope is needed. */
export type ShortcutMessage = z.infer<typeof ShortcutMessage>;
const ShortcutMessage = z.looseObject({
  ts: MessageTs,
  thread_ts: MessageTs.optional(),
  user: UserId.optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  blocks: z.unknown().optional(),
  files: z.array(z.unknown()).optional(),
});

export interface Submission extends Actor {
  viewId: string;
  privateMetadata: string;
  values: ViewValues;
}

/** `block_id` -> `action_id` -> what was put in. */
export type ViewValues = z.infer<typeof ViewValues>;
const Input = z.looseObject({
  type: z.string(),
  value: z.string().nullish(),
  selected_users: z.array(z.string()).optional(),
  selected_conversations: z.array(z.string()).optional(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_options: z.array(z.looseObject({ value: z.string() })).optional(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});
export const ViewValues = z.record(z.string(), z.record(z.string(), Input));

/**
 * What a handler answers; whoever called it carries it out. `say` adds a message that only the person sees,
 * `replace` puts it where they clicked, `refresh` redraws the overview they clicked in, with a note on top.
 */
export type Answer =
  | { kind: 'say'; message: MessageContent }
  | { kind: 'replace'; message: MessageContent }
  | { kind: 'open'; view: ModalView }
  | { kind: 'update'; view: ModalView }
  | { kind: 'nothing' }
  | { kind: 'overview' }
  | { kind: 'refresh'; note: string };

export type SubmissionAnswer =
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'update'; view: ModalView }
  | { kind: 'close' };

/** A word after `/daybreak`. */
export interface Subcommand {
  word: string;
  /** For the help: what may follow the word. */
  usage: string;
  /** For the help: one line of the catalogue. */
  about: Key;
  run(call: CommandCall, deps: Deps): Promise<Answer>;
}

export interface Command {
  /** With the slash. */
  name: string;
  run(call: CommandCall, deps: Deps): Promise<Answer>;
}

export interface Action {
  id: string;
  run(call: ActionCall, deps: Deps): Promise<Answer>;
}

/** In the menu of every message. Its callback id is in the manifest. */
export interface MessageShortcut {
  callbackId: string;
  run(call: MessageShortcutCall, deps: Deps): Promise<Answer>;
}

export interface ViewSubmission {
  callbackId: string;
  run(call: Submission, deps: Deps): Promise<SubmissionAnswer>;
}

const Person = z.object({ id: UserId });
const Team = z.object({ id: WorkspaceId });

export const CommandPayload = z
  .object({
    team_id: WorkspaceId,
    user_id: UserId,
    channel_id: ChannelId,
    text: z.string().default(''),
    trigger_id: z.string(),
  })
  .transform((body): CommandCall => ({
    workspace: body.team_id,
    user: body.user_id,
    channel: body.channel_id,
    text: body.text.trim(),
    triggerId: body.trigger_id,
  }));

const ActionElement = z.looseObject({
  action_id: z.string(),
  value: z.string().optional(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
});

export const ActionPayload = z
  .object({
    team: Team,
    user: Person,
    trigger_id: z.string(),
    container: z.looseObject({ type: z.string() }),
    view: z
      .looseObject({
        type: z.string(),
        id: z.string().default(''),
        private_metadata: z.string().default(''),
        state: z.object({ values: ViewValues }).optional(),
      })
      .optional(),
    channel: z.looseObject({ id: ChannelId }).nullish(),
    actions: z.array(ActionElement).min(1),
  })
  .transform((body): ActionCall => {
    const [element] = body.actions;
    const inView = body.view?.type === 'home' ? 'home' : 'modal';
    return {
      workspace: body.team.id,
      user: body.user.id,
      actionId: element?.action_id ?? '',
      value: element?.selected_option?.value ?? element?.value ?? '',
      triggerId: body.trigger_id,
      channel: body.channel?.id ?? null,
      place: body.container.type === 'view' ? inView : 'message',
      view: body.view
        ? {
            id: body.view.id,
            values: body.view.state?.values ?? {},
            privateMetadata: body.view.private_metadata,
          }
        : null,
    };
  });

export const MessageShortcutPayload = z
  .object({
    team: Team,
    user: Person,
    trigger_id: z.string(),
    channel: z.looseObject({ id: ChannelId }),
    message: ShortcutMessage,
  })
  .transform((body): MessageShortcutCall => ({
    workspace: body.team.id,
    user: body.user.id,
    channel: body.channel.id,
    message: body.message,
    triggerId: body.trigger_id,
  }));

export const SubmissionPayload = z
  .object({
    team: Team,
    user: Person,
    view: z.looseObject({
      id: z.string(),
      private_metadata: z.string().default(''),
      state: z.object({ values: ViewValues }),
    }),
  })
  .transform(({ team, user, view }): Submission => ({
    workspace: team.id,
    user: user.id,
    viewId: view.id,
    privateMetadata: view.private_metadata,
    values: view.state.values,
  }));
