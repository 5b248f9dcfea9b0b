import type { ConversationView, MessageView, OpenView, Snapshot, StoryView } from '../contract.js';
import type { Backstage } from './backstage.js';
import { personView } from './person-view.js';
import type { Conversation, Message, OpenedView } from './state.js';

const EXCHANGES_SHOWN = 100;

export interface Viewpoint {
  /** A person's id. */
  as: string;
  conversation?: string;
  /** ts of a thread's first message. */
  thread?: string;
}

export interface Extras {
  atWork: (personId: string) => Promise<boolean | null>;
  stories: StoryView[];
}

/** The workspace as one person sees it. Nobody in particular, as on a first visit, is the first person there. */
export async function takeSnapshot(
  asked: Viewpoint,
  extras: Extras,
  backstage: Backstage,
): Promise<Snapshot> {
  const { world, clock, manifest, exchanges, faults } = backstage;
  const { workspace } = world.state;
  const people = await Promise.all(world.state.people.map((person) => personView(person, extras, backstage)));
  const me = people.find(({ id }) => id === asked.as) ?? people[0];
  if (!me) throw new Error('There is nobody in this workspace.');
  const view = { ...asked, as: me.id };
  const { slash_commands, shortcuts } = manifest.features;
  const named = (type: string): { callbackId: string; name: string }[] =>
    shortcuts
      .filter((one) => one.type === type)
      .map(({ callback_id, name }) => ({ callbackId: callback_id, name }));
  return {
    now: clock.now().toISOString(),
    workspace: { id: workspace.id, name: workspace.name },
    me,
    people,
    botId: backstage.app.botUserId,
    groups: world.state.groups.map(({ id, handle, name, members }) => ({ id, handle, name, members })),
    conversations: visibleTo(view.as, backstage),
    open: openConversation(view, backstage),
    modal: openView(world.modals(view.as).at(-1)),
    home: openView(world.state.homes[view.as]),
    commands: slash_commands.map(({ command, description, usage_hint = '' }) => ({
      command,
      description,
      usageHint: usage_hint,
    })),
    messageShortcuts: named('message'),
    globalShortcuts: named('global'),
    stories: extras.stories,
    exchanges: exchanges.latest(EXCHANGES_SHOWN),
    warnings: [...exchanges.warnings],
    faults: faults.active,
  };
}

export function visibleTo(personId: string, backstage: Backstage): ConversationView[] {
  const { world } = backstage;
  return world.state.conversations
    .filter((conversation) => world.canRead(personId, conversation))
    .map((conversation) => conversationView(conversation, personId, backstage));
}

function conversationView(
  conversation: Conversation,
  me: string,
  { world, app }: Backstage,
): ConversationView {
  const { id, kind, members } = conversation;
  const partner = kind === 'dm' ? (members.find((member) => member !== me) ?? me) : null;
  const readUpTo = Number(world.state.readUpTo[`${me} ${id}`] ?? 0);
  const unread = world
    .history(id)
    .filter(({ ts, author, threadTs }) => Number(ts) > readUpTo && author !== me && threadTs === null);
  return {
    id,
    kind,
    name: partner ? (world.person(partner)?.name ?? partner) : conversation.name,
    with: partner,
    memberCount: members.length,
    members: [...members],
    botIsMember: members.includes(app.botUserId),
    iAmMember: members.includes(me),
    unread: members.includes(me) ? unread.length : 0,
    canvas: conversation.canvas ?? null,
  };
}

function openConversation({ as, conversation, thread }: Viewpoint, backstage: Backstage): Snapshot['open'] {
  const { world } = backstage;
  const open = conversation ? world.conversation(conversation) : undefined;
  if (!open || !world.canRead(as, open)) return null;
  const seen = world.messagesFor(as, open.id);
  const view = (message: Message): MessageView => messageView(message, as, backstage);
  const inThread = seen.filter(({ ts, threadTs }) => ts === thread || threadTs === thread);
  return {
    id: open.id,
    messages: seen.filter(({ ts, threadTs }) => threadTs === null || threadTs === ts).map(view),
    thread: thread ? { ts: thread, messages: inThread.map(view) } : null,
  };
}

function messageView(message: Message, me: string, { world }: Backstage): MessageView {
  const author = world.person(message.author);
  return {
    ts: message.ts,
    author: { id: message.author, name: author?.name ?? message.author, isBot: author?.kind === 'bot' },
    at: new Date(Number(message.ts) * 1000).toISOString(),
    text: message.text,
    blocks: message.blocks,
    threadTs: message.threadTs,
    replyCount: world.replies(message).length,
    edited: message.edited !== null,
    ephemeral: message.ephemeralTo !== null,
    mine: message.author === me,
    files: message.files,
    isThroughApp: message.isThroughApp,
    isPinned: message.isPinned ?? false,
  };
}

const openView = (opened: OpenedView | undefined): OpenView | null =>
  opened ? { id: opened.id, view: opened.view, errors: opened.errors } : null;
