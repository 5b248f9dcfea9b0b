/**
 * What the page and the simulated Slack say to each other: `GET /api/snapshot` answers a `Snapshot`,
 * `POST /api/deeds` takes a `Deed` and answers a `DeedResult`, `GET /api/changes` is a stream (SSE) that
 * sends one empty message whenever something changed, upon which the page asks for a new snapshot.
 */
import type { KnownBlock, View } from '@slack/types';
import type { Fault } from './deed.js';

export type * from './deed.js';

export interface Snapshot {
  /** The playground's time, ISO 8601. */
  now: string;
  workspace: { id: string; name: string };
  /** The person the visitor is right now. */
  me: PersonView;
  people: PersonView[];
  /** The user id of the app's bot. */
  botId: string;
  groups: GroupView[];
  /** Every conversation `me` can see: channels, private channels, DMs (the one with the bot among them). */
  conversations: ConversationView[];
  /** The messages of the conversation asked for, oldest first, as `me` sees them; null when none was asked for. */
  open: {
    id: string;
    messages: MessageView[];
    thread: { ts: string; messages: MessageView[] } | null;
  } | null;
  /** The modal on top of my stack. */
  modal: OpenView | null;
  /** The bot's Home tab as last published for me; null before the first time. */
  home: OpenView | null;
  commands: { command: string; description: string; usageHint: string }[];
  messageShortcuts: { callbackId: string; name: string }[];
  globalShortcuts: { callbackId: string; name: string }[];
  stories: StoryView[];
  /** Wire traffic, newest first, at most 100. */
  exchanges: Exchange[];
  /** Things the visitor should know: an unknown method was called, a trigger had expired ... Newest first. */
  warnings: string[];
  /** Faults that are switched on. */
  faults: Fault[];
}

export interface PersonView {
  id: string;
  /** Handle without @, e.g. `ana`. */
  handle: string;
  name: string;
  kind: 'member' | 'external' | 'bot';
  /** IANA zone, or null when the profile has none. */
  zone: string | null;
  /** e.g. `Tue 23:40`; null without a zone. */
  localTime: string | null;
  /** What the bot itself would answer; null when it cannot know. */
  atWork: boolean | null;
  /** A short line on who this is, e.g. `Designer, Lisbon`. */
  about: string;
  /** Hue 0-359 for the avatar. */
  hue: number;
  /** e.g. `de-DE`. */
  locale: string;
  role: 'member' | 'admin' | 'owner';
  /** `until` is ISO 8601, or null when it stays. */
  status: { text: string; emoji: string; until: string | null } | null;
  /** Until when notifications are paused right now, ISO 8601; null when they are not. */
  pausedUntil: string | null;
  /** What the app may do as this person. Empty when they gave no permission. */
  grantedScopes: string[];
}

export interface GroupView {
  id: string;
  handle: string;
  name: string;
  /** Ids of people. */
  members: string[];
}

export interface ConversationView {
  id: string;
  kind: 'channel' | 'private' | 'dm';
  /** `design` for channels, the other person's name for a DM. */
  name: string;
  /** For a DM: the other person. */
  with: string | null;
  memberCount: number;
  /** Ids of people. */
  members: string[];
  /** Whether Daybreak is a member: it sees nothing elsewhere. */
  botIsMember: boolean;
  iAmMember: boolean;
  unread: number;
  /** Markdown as Slack's canvases have it: people and channels are `![](@U…)` and `![](#C…)`. */
  canvas: { title: string; markdown: string } | null;
}

export interface MessageView {
  ts: string;
  author: { id: string; name: string; isBot: boolean };
  /** Playground time, ISO 8601. */
  at: string;
  text: string;
  blocks: KnownBlock[];
  threadTs: string | null;
  replyCount: number;
  edited: boolean;
  /** Only `me` sees it, and in real Slack it is gone after a reload. */
  ephemeral: boolean;
  /** Whether `me` may edit and delete it. */
  mine: boolean;
  files: FileView[];
  /** The app wrote it with its author's own permission. */
  isThroughApp: boolean;
  isPinned: boolean;
}

export interface FileView {
  id: string;
  name: string;
  title: string;
  mimetype: string;
}

export interface OpenView {
  id: string;
  view: View;
  /** `response_action: errors`, by block_id. */
  errors: Record<string, string>;
}

/** One line of the inspector. Headers are left out: they hold the signature and the token. */
export interface Exchange {
  id: number;
  at: string;
  /** `to-bot`: event, command or interaction; `from-bot`: a Web API call or a post to a response_url. */
  direction: 'to-bot' | 'from-bot';
  /** e.g. `event message`, `command /daybreak`, `block_actions nudge.hold`, `chat.postEphemeral`. */
  name: string;
  request: unknown;
  /** HTTP status; 0 when the connection was dropped. */
  status: number;
  response: unknown;
  /** Milliseconds the answer took. */
  tookMs: number;
}

export interface StoryView {
  id: string;
  title: string;
  /** One or two sentences. */
  about: string;
  steps: StoryStepView[];
  /** Index of the next step; `steps.length` when all are done; null when this story is not being played. */
  next: number | null;
}

export interface StoryStepView {
  /** What happens, in the words of a guide: `Ana asks Yuki for a review. It is 23:40 in Tokyo.` */
  tell: string;
  /** Whom and where the page should show after this step. */
  as: string;
  conversation: string;
  thread: string | null;
  /** Which part of the page to show; the conversation unless told. */
  panel?: 'chat' | 'home';
  state: 'todo' | 'done' | 'failed';
  /** Why it failed. */
  problem: string | null;
}
