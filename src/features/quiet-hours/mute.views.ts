import type { KnownBlock } from '@slack/types';
import { markup, type Say } from '../../domain/copy/index.js';
import { type Person, shortName } from '../../domain/person.js';
import { dateText, slackDate } from '../../domain/slack-date.js';
import type { Mute } from './nudge.rules.js';
import { button } from './nudge.views.js';

const LISTED = 15;

/** What the person turned off, with the way back; nothing when nothing is. */
export function muteBlocks(
  say: Say,
  mutes: Mute[],
  people: Map<string, Person>,
  viewer: Person,
): KnownBlock[] {
  if (mutes.length === 0) return [];
  const listed = mutes.slice(0, LISTED).map((mute) => muteText(say, mute, people, viewer));
  const more = mutes.length > LISTED ? [say('nudge.mutes_more', { count: mutes.length - LISTED })] : [];
  const text = [say('nudge.mutes'), ...[...listed, ...more].map((line) => `• ${line}`)].join('\n');
  return [
    { type: 'header', text: { type: 'plain_text', text: say.plain('nudge.mutes_header') } },
    {
      type: 'section',
      text: { type: 'mrkdwn', verbatim: true, text },
      accessory: button('nudge.unmute', say.plain('nudge.unmute_button'), 'all'),
    },
  ];
}

function muteText(say: Say, mute: Mute, people: Map<string, Person>, viewer: Person): string {
  const until = mute.until
    ? markup(slackDate(mute.until, dateText(mute.until, viewer.zone, say.locale)))
    : 'none';
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
