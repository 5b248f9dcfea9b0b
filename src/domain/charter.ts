import { z } from 'zod';
import type { Key } from './copy/index.js';

/** The charters that a team can begin from, by the names of their files in `charters/`. */
export const READY_CHARTERS = ['small-team', 'engineering', 'agency', 'non-profit'] as const;
export type ReadyCharter = (typeof READY_CHARTERS)[number];

/** What is told when something is written in another way than expected. */
export const EXPECTED = {
  channel: 'charter.wrong_channel',
  address: 'charter.wrong_address',
  time: 'charter.wrong_time',
  link: 'charter.wrong_link',
  emoji: 'charter.wrong_emoji',
  kind: 'charter.wrong_kind',
} as const satisfies Record<string, Key>;

/** The kinds that every charter may have without naming them. */
export const BUILT_IN_KINDS = [
  'urgent',
  'question',
  'task',
  'decision',
  'knowledge',
  'social',
  'announcement',
  'feedback',
] as const;

const ChannelName = z
  .string()
  .regex(/^#?[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u, EXPECTED.channel)
  .transform((name) => name.replace(/^#/, ''))
  .meta({ description: 'The name of a channel of Slack, with or without #.' });

const Place = z
  .strictObject({
    name: z.string().min(1).max(60).meta({ description: 'What people call it, such as "the tracker".' }),
    url: z.url({ protocol: /^https$/, error: EXPECTED.address }),
    connector: z
      .enum(['linear', 'notion', 'webhook'])
      .optional()
      .meta({ description: 'What creates a task or a page there, where one is set up.' }),
    into: z
      .string()
      .min(1)
      .max(80)
      .optional()
      .meta({ description: 'Where in there: a team’s key in Linear, a data source’s id in Notion.' }),
  })
  .meta({ description: 'A place outside of Slack: a tracker, a documentation hub, another chat.' });

/** Working time of whoever is asked: `30 min`, `4 h`, `1 working day`. */
export const AnswerTime = z
  .string()
  .regex(/^[1-9]\d{0,2} (min|h|working days?)$/, EXPECTED.time)
  .meta({ description: 'How fast an answer is expected, in working time of the recipient.' });

const Few = <T extends z.ZodType>(item: T) => z.array(item).max(200).default([]);

const Recognise = z
  .strictObject({
    words: Few(z.string().min(2).max(60)).meta({
      description: 'Whole words or phrases, in any case.',
    }),
    patterns: Few(z.string().min(3).max(200)).meta({
      description:
        'Regular expressions of RE2, which has no look-around and no back-references; in any case.',
    }),
    links: Few(z.string().regex(/^[\w.*-]+\.[\w*-]+(\/\S*)?$/, EXPECTED.link)).meta({
      description: 'Addresses that decide, without https://; * stands for anything but a slash.',
    }),
    emoji: Few(z.string().regex(/^:[\w+'-]+:$/, EXPECTED.emoji)),
    examples: Few(z.string().min(3).max(1_000)).meta({
      description: 'Messages of this kind, which Daybreak learns from.',
    }),
  })
  .prefault({});

const Kind = z.strictObject({
  label: z.string().min(1).max(40).optional().meta({ description: 'What people read. Own kinds need one.' }),
  channels: Few(ChannelName).meta({ description: 'Where it belongs: the first is proposed.' }),
  place: Place.optional(),
  answer_within: AnswerTime.optional(),
  may_break_quiet_hours: z.boolean().default(false),
  who_may_post: z
    .enum(['everybody', 'stewards'])
    .default('everybody')
    .meta({ description: 'Who may start such messages where they belong.' }),
  recognise: Recognise,
});

const KIND_ID = /^[a-z][a-z0-9-]{1,30}$/;

/** A team's communication charter, as it is written: docs/charter.schema.json is made of this. */
export const CharterFile = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Of this format.' }),
    name: z.string().min(1).max(80),
    tone: z
      .enum(['warm', 'plain'])
      .default('warm')
      .meta({ description: 'How suggestions sound: warm, or only what is needed.' }),
    stewards_may_move: z
      .boolean()
      .default(false)
      .meta({ description: 'Admins may move a message without asking its author first.' }),
    urgent_markers: Few(z.string().min(2).max(40)).meta({
      description: 'Words or emoji that let a message pass in quiet hours.',
    }),
    exempt_channels: Few(ChannelName).meta({
      description: 'Social channels and the like: no norm ever applies there.',
    }),
    circles: z
      .strictObject({
        messages: z.int().min(4).max(200).default(12),
        rounds: z.int().min(3).max(50).default(5),
      })
      .prefault({})
      .meta({
        description:
          'When a thread goes in circles: more messages than this of the same two or three people within an hour, or so many rounds of them, without a decision.',
      }),
    channels: z
      .record(z.string(), z.strictObject({ purpose: z.string().min(1).max(250) }))
      .default({})
      .meta({ description: 'What each channel is for.' }),
    kinds: z.record(z.string().regex(KIND_ID, EXPECTED.kind), Kind),
  })
  .meta({ title: 'Communication charter of Daybreak' });

/** A charter as it was read: every default is filled in. */
export type Charter = z.output<typeof CharterFile>;
export type KindRules = Charter['kinds'][string];
export type KindId = string;
/** A place outside of Slack. */
export type Outside = z.output<typeof Place>;

/** The schema that editors and other tools check a charter with, as JSON Schema 2020-12. */
export const charterJsonSchema = (): unknown =>
  z.toJSONSchema(CharterFile, { io: 'input', target: 'draft-2020-12' });

/** What decided: a rule of the charter, or the words of the message. */
export interface Reason {
  by: 'link' | 'pattern' | 'emoji' | 'word' | 'words';
  /** The link, emoji, word or words; for a pattern what it says. */
  found: string[];
}

export interface Recognised {
  kind: KindId;
  /** From 0 to 1, how often such an answer is right. */
  confidence: number;
  reason: Reason;
  /** What spoke for it, as the recogniser knows it: for learning, not for reading. Empty where a rule decided. */
  tokens: string[];
}

/** What a charter says of one message as far as quiet hours care. */
export interface QuietHoursRules {
  /** No norm applies in this channel. */
  isExempt: boolean;
  /** This kind of message may reach people outside their hours. */
  mayBreak: boolean;
  /** Messages that may, belong here: whoever is in this channel expects them. */
  isOnCall: boolean;
  /** Words and emoji that mark a message as urgent, besides those that admins set. */
  urgentMarkers: readonly string[];
}
