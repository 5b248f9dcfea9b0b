import type { KnownBlock } from '@slack/types';
import { button, header, section } from '../../../domain/blocks.js';
import { markup, type Markup, type Say } from '../../../domain/copy/index.js';
import { type Person, shortName } from '../../../domain/person.js';
import { dateText, slackDate } from '../../../domain/slack-date.js';
import type { Mute } from './nudge.rules.js';

const LISTED = 15;

/** The moment notes come back, as a date for the reader. */
export const backAt = (say: Say, until: Date, viewer: Person): Markup =>
  markup(slackDate(until, dateText(until, viewer.zone, say.locale)));

/** What the person turned off, with the way back; nothing when nothing is. */
export function muteBlocks(
  say: Say,
  mutes: Mute[],
  people: Map<string, Person>,
  viewer: Person,
): KnownBlock[] {
  const snoozed = mutes.flatMap((mute) =>
    mute.scope === 'all' && mute.until ? [snoozeBlock(say, mute, mute.until, viewer)] : [],
  );
  const others = mutes.filter(({ scope, until }) => scope !== 'all' || !until);
  const blocks = [...snoozed, ...listOf(say, others, people, viewer)];
  if (blocks.length === 0) return [];
  return [header(say.plain('nudge.mutes_header')), ...blocks];
}

const snoozeBlock = (say: Say, { isLearned }: Mute, until: Date, viewer: Person): KnownBlock =>
  section(
    say(isLearned ? 'snooze.home_learned' : 'snooze.home', { until: backAt(say, until, viewer) }),
    button('snooze.off', say.plain('snooze.off_button'), 'all'),
  );

function listOf(say: Say, mutes: Mute[], people: Map<string, Person>, viewer: Person): KnownBlock[] {
  if (mutes.length === 0) return [];
  const listed = mutes.slice(0, LISTED).map((mute) => muteText(say, mute, people, viewer));
  const more = mutes.length > LISTED ? [say('nudge.mutes_more', { count: mutes.length - LISTED })] : [];
  const text = [say('nudge.mutes'), ...[...listed, ...more].map((line) => `• ${line}`)].join('\n');
  return [section(text, button('nudge.unmute', say.plain('nudge.unmute_button'), 'all'))];
}

function muteText(say: Say, mute: Mute, people: Map<string, Person>, viewer: Person): string {
  const until = mute.until ? backAt(say, mute.until, viewer) : 'none';
  switch (mute.scope) {
    case 'person': {
      const person = people.get(mute.target);
      if (!person) return say('nudge.mutes_somebody', { until });
      return say('nudge.mutes_person', { name: shortName(person), until });
    }
    case 'channel':
      return say('nudge.mutes_channel', { channel: markup(`<#${mute.target}>`), until });
    case 'all':
      return say('nudge.mutes_all', { until });
    default:
      return mute satisfies never;
  }
}
