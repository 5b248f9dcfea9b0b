/** Everything that lives in the simulated workspace, as plain data: what is saved is what is there. */
import type { KnownBlock, View } from '@slack/types';
import { z } from 'zod';

const Status = z.object({
  text: z.string(),
  /** With colons, e.g. `:palm_tree:`. */
  emoji: z.string(),
  /** Seconds since 1970; 0 when it stays. */
  expiresAt: z.number(),
});
export type Status = z.infer<typeof Status>;

const Person = z.object({
  id: z.string(),
  /** The workspace they belong to; another one for an external person. */
  teamId: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(['member', 'external', 'bot']),
  zone: z.string().nullable(),
  about: z.string(),
  hue: z.number(),
  /** What they tell Daybreak on their first day, e.g. `22:00-06:00 mon-fri`; null for those who say nothing. */
  hours: z.string().nullable(),
  /** e.g. `de-DE`. */
  locale: z.string().default('en-US'),
  /** An owner is an admin too. */
  role: z.enum(['member', 'admin', 'owner']).default('member'),
  status: Status.nullable().default(null),
  /** Notifications are paused in this stretch, in seconds since 1970; null when they are not going to be. */
  quiet: z.object({ startsAt: z.number(), endsAt: z.number() }).nullable().default(null),
});
export type Person = z.infer<typeof Person>;

const Conversation = z.object({
  id: z.string(),
  kind: z.enum(['channel', 'private', 'dm']),
  /** Empty for a DM. */
  name: z.string(),
  members: z.array(z.string()),
  /** Whether another company's people are in it. */
  isShared: z.boolean(),
  /** Its own, above the messages. */
  canvas: z.object({ id: z.string(), title: z.string(), markdown: z.string() }).optional(),
});
export type Conversation = z.infer<typeof Conversation>;

const Group = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  members: z.array(z.string()),
  /** Seconds since 1970; 0 when it is as the seed made it. */
  updatedAt: z.number().default(0),
});
export type Group = z.infer<typeof Group>;

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;
/** Blocks were checked when they came in; here they only have to be objects. */
const StoredBlocks = z.array(z.custom<KnownBlock>(isRecord));

const Metadata = z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) });
export type Metadata = z.infer<typeof Metadata>;

const SharedFile = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
});
export type SharedFile = z.infer<typeof SharedFile>;

const Message = z.object({
  ts: z.string(),
  conversation: z.string(),
  author: z.string(),
  text: z.string(),
  blocks: StoredBlocks,
  threadTs: z.string().nullable(),
  /** The one person who sees it, for an ephemeral message. */
  ephemeralTo: z.string().nullable(),
  edited: z.object({ user: z.string(), ts: z.string() }).nullable(),
  clientMsgId: z.string().nullable(),
  metadata: Metadata.nullable(),
  files: z.array(SharedFile).default([]),
  /** The app wrote it with its author's own token. */
  isThroughApp: z.boolean().default(false),
  isPinned: z.boolean().optional(),
});
export type Message = z.infer<typeof Message>;
/** A message before it is posted. */
export type NewMessage = Omit<z.input<typeof Message>, 'ts' | 'edited'>;

/** A person's permission that the app acts as them. */
const Grant = z.object({ user: z.string(), token: z.string(), scopes: z.array(z.string()) });
export type Grant = z.infer<typeof Grant>;

/** One element's value in `state.values`. */
const StateValue = z.looseObject({ type: z.string() });
export const StateValues = z.record(z.string(), z.record(z.string(), StateValue));
export type StateValues = z.infer<typeof StateValues>;

const OpenedView = z.object({
  id: z.string(),
  view: z.custom<View>(isRecord),
  hash: z.string(),
  values: StateValues,
  errors: z.record(z.string(), z.string()),
  rootId: z.string(),
  previousId: z.string().nullable(),
});
export type OpenedView = z.infer<typeof OpenedView>;

export const WorldState = z.object({
  version: z.literal(1),
  /** The playground's time when this was saved. */
  now: z.iso.datetime(),
  workspace: z.object({ id: z.string(), name: z.string(), domain: z.string() }),
  people: z.array(Person),
  conversations: z.array(Conversation),
  groups: z.array(Group),
  messages: z.array(Message),
  /** Modal stacks by person, the one on top last. */
  modals: z.record(z.string(), z.array(OpenedView)),
  homes: z.record(z.string(), OpenedView),
  /** `person conversation` -> ts up to which they have read. */
  readUpTo: z.record(z.string(), z.string()),
  /** What message elements were set to, by `person ts`. */
  chosen: z.record(z.string(), StateValues),
  lastTsMicros: z.number(),
  idsGiven: z.number(),
  grants: z.array(Grant).default([]),
  /** User tokens that were good once. */
  revokedTokens: z.array(z.string()).default([]),
  /** Whether people have told Daybreak their hours. */
  settledIn: z.boolean(),
});
export type WorldState = z.infer<typeof WorldState>;
