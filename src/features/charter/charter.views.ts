import type { KnownBlock, ModalView } from '@slack/types';
import { type Button, button, header, plain, section, small } from '../../domain/blocks.js';
import {
  BUILT_IN_KINDS,
  type Charter,
  type KindId,
  type KindRules,
  type Recognised,
} from '../../domain/charter.js';
import { markup, type Key, type Say } from '../../domain/copy/index.js';
import { escape } from '../../domain/escape.js';
import type { ChannelId, UserId } from '../../domain/ids.js';
import type { MessageContent } from '../../platform/slack/interactions.js';
import { readAnswerTime } from './charter.rules.js';
import type { ChangeHere } from './telling/tell.rules.js';
import { diffBlock } from './diff.views.js';

/** A charter and what its names mean in this workspace. */
export interface Standing {
  charter: Charter;
  channels: ReadonlyMap<string, ChannelId>;
}

/** When and by whom a version was put in force; `date` is a date token for the reader. */
export interface Signed {
  version: number;
  author: UserId;
  /** Their name, where a mention would call them. */
  name?: string;
  reason: string;
  date: string;
}

const isBuiltIn = (kind: KindId): kind is (typeof BUILT_IN_KINDS)[number] =>
  (BUILT_IN_KINDS as readonly string[]).includes(kind);

/** As people read it: their own word for it, else ours. */
export function kindLabel(say: Say, charter: Charter, kind: KindId): string {
  return charter.kinds[kind]?.label ?? (isBuiltIn(kind) ? say.plain(`charter.kind_${kind}`) : kind);
}

/** `/charter`: what belongs where, in short. */
export function charterMessage(say: Say, standing: Standing, signed: Signed): MessageContent {
  const { name } = standing.charter;
  return {
    text: escape(name),
    blocks: [
      header(name),
      ...charterBlocks(say, standing, signed),
      { type: 'actions', elements: furtherButtons(say) },
    ],
  };
}

const furtherButtons = (say: Say): Button[] => [
  button('charter.propose', say.plain('propose.button')),
  button('charter.history', say.plain('charter.history_button')),
];

/** The same, to be read only. */
export const charterModal = (say: Say, standing: Standing, signed: Signed): ModalView => ({
  type: 'modal',
  title: plain(say.plain('charter.show_title')),
  close: plain(say.plain('common.done_close')),
  blocks: [header(standing.charter.name), ...charterBlocks(say, standing, signed)],
});

/** For somebody new. */
export function welcomeMessage(say: Say, standing: Standing, signed: Signed): MessageContent {
  const text = say('charter.welcome');
  return { text, blocks: [section(`🌅 ${text}`), ...charterBlocks(say, standing, signed)] };
}

/** For the channel that a new version touches. */
export function changesMessage(say: Say, charter: Charter, changes: readonly ChangeHere[]): MessageContent {
  const lines = changes.map((change) => `• ${changeLine(say, kindLabel(say, charter, change.kind), change)}`);
  return { text: [`🧭 ${say('charter.changed')}`, ...lines].join('\n') };
}

function changeLine(say: Say, kind: string, change: ChangeHere): string {
  switch (change.what) {
    case 'belongs-here':
      return say('charter.change_here', { kind });
    case 'belongs-elsewhere':
      return say('charter.change_elsewhere', { kind, channel: markup(`<#${change.channel}>`) });
    case 'belongs-nowhere':
      return say('charter.change_nowhere', { kind });
    case 'answer-time':
      return say('charter.change_time', { kind, time: timeText(say, change.time) });
    case 'no-answer-time':
      return say('charter.change_no_time', { kind });
    default:
      return change satisfies never;
  }
}

/** On the Home tab. */
export const homeBlocks = (say: Say, name: string, asked: KnownBlock[]): KnownBlock[] => [
  header(say.plain('charter.home_header')),
  section(say('charter.home', { name })),
  ...asked,
  {
    type: 'actions',
    elements: [button('charter.show', say.plain('charter.show_button')), ...furtherButtons(say)],
  },
];

function charterBlocks(say: Say, standing: Standing, signed: Signed): KnownBlock[] {
  const { lines, notes } = charterText(say, standing, signed);
  return [...sections(lines), ...notes.map((note) => small(note))];
}

/** A line for each kind of message, and what there is to say about all of them. */
export function charterText(
  say: Say,
  standing: Standing,
  signed: Signed,
): { lines: string[]; notes: string[] } {
  const { charter } = standing;
  const kinds = Object.entries(charter.kinds).map(([kind, rules]) => ({ kind, rules }));
  const isSettled = ({ rules }: { rules: KindRules }): boolean =>
    rules.channels.length > 0 || rules.place !== undefined || rules.answer_within !== undefined;
  const anywhere = kinds.filter((one) => !isSettled(one)).map(({ kind }) => kindLabel(say, charter, kind));
  const lines = [
    ...kinds.filter(isSettled).map(({ kind, rules }) => kindLine(say, standing, kind, rules)),
    ...(anywhere.length > 0
      ? [say('charter.line', { kind: anywhere.join(', '), place: say('charter.anywhere') })]
      : []),
  ];
  const exempt = charter.exempt_channels.map((name) => channelText(standing, name)).join(', ');
  const notes = [
    ...(exempt ? [say('charter.exempt', { channels: markup(exempt) })] : []),
    footer(say, 'charter.footer', signed),
  ];
  return { lines, notes };
}

/** Slack takes 3,000 characters in a section and 50 blocks in a message: https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MOST_IN_SECTION = 2_900;
const MOST_SECTIONS = 40;

function sections(lines: string[]): KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < MOST_IN_SECTION)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.slice(0, MOST_SECTIONS).map((text) => section(text));
}

function kindLine(say: Say, standing: Standing, kind: KindId, rules: KindRules): string {
  const values = {
    kind: kindLabel(say, standing.charter, kind),
    place: markup(placeMarkup(say, standing, rules) ?? say('charter.anywhere')),
  };
  const time = rules.answer_within;
  const line = time
    ? say('charter.line_answer', { ...values, time: timeText(say, time) })
    : say('charter.line', values);
  return [
    line,
    ...(rules.may_break_quiet_hours ? [say('charter.may_break')] : []),
    ...(rules.who_may_post === 'stewards' ? [say('charter.by_stewards')] : []),
  ].join(' · ');
}

function timeText(say: Say, time: string): string {
  const { count, unit } = readAnswerTime(time);
  return say.plain(`charter.${unit}`, { count });
}

const channelText = ({ channels }: Standing, name: string): string => {
  const id = channels.get(name);
  return id ? `<#${id}>` : `#${escape(name)}`;
};

/** A channel, a place outside, or both; null for nowhere in particular. */
function placeMarkup(say: Say, standing: Standing, { channels, place }: KindRules): string | null {
  const [channel] = channels;
  const inside = channel && channelText(standing, channel);
  const outside = place && `<${escape(place.url)}|${escape(place.name)}>`;
  if (inside && outside) return say('charter.or', { one: markup(inside), other: markup(outside) });
  return inside ?? outside ?? null;
}

/** `/charter where`: the kind, the place, and what decided. */
export function whereMessage(say: Say, standing: Standing, recognised: Recognised | null): MessageContent {
  if (!recognised) return { text: say('charter.unsure') };
  const rules = standing.charter.kinds[recognised.kind];
  const kind = kindLabel(say, standing.charter, recognised.kind);
  const place = rules ? placeMarkup(say, standing, rules) : null;
  const where = place
    ? say('charter.where', { kind, place: markup(place) })
    : say('charter.where_anywhere', { kind });
  return { text: `🧭 ${where}\n${reasonText(say, recognised)}` };
}

function reasonText(say: Say, { reason: { by, found } }: Recognised): string {
  const [first = ''] = found;
  switch (by) {
    case 'link':
      return say('charter.because_link', { found: first });
    case 'pattern':
      return say('charter.because_pattern', { found: first.replaceAll('`', "'") });
    case 'emoji':
      return say('charter.because_emoji', { found: first });
    case 'word':
    case 'words':
      if (found.length === 0) return say('charter.because_style');
      return say('charter.because_words', { found: found.map((word) => `“${word}”`).join(', ') });
    default:
      return by satisfies never;
  }
}

const footer = (say: Say, key: Key, { version, author, name, reason, date }: Signed): string =>
  say(key, { version, author: name ?? markup(`<@${author}>`), reason, date: markup(date) });

/** A version beside the one before it; what it changed is as much of it as fits. */
export interface Change extends Signed {
  yaml: string;
  before: string;
}
const MOST_DIFF = 600;

export const historyModal = (say: Say, versions: Change[]): ModalView => ({
  type: 'modal',
  callback_id: 'charter.history',
  title: plain(say.plain('charter.history_title')),
  close: plain(say.plain('common.done_close')),
  blocks: versions.flatMap((version) => [
    section(footer(say, 'charter.history_line', version)),
    ...diffBlock(version.before, version.yaml, MOST_DIFF),
  ]),
});
