import type { KnownBlock } from '@slack/types';
import { escape } from '../../domain/escape.js';
import { type Person, shortName } from '../../domain/person.js';
import { slackDate } from '../../domain/slack-date.js';
import type { Mute } from './nudge.rules.js';

const LISTED = 15;

/** What the person turned off, with the way back; nothing when nothing is. */
export function muteBlocks(mutes: Mute[], people: Map<string, Person>): KnownBlock[] {
  if (mutes.length === 0) return [];
  const listed = mutes.slice(0, LISTED).map((mute) => `• ${muteText(mute, people)}`);
  const where = [...listed, ...(mutes.length > LISTED ? [`• and ${mutes.length - LISTED} more`] : [])].join(
    '\n',
  );
  return [
    { type: 'header', text: { type: 'plain_text', text: 'Off-hours notes' } },
    {
      type: 'section',
      text: { type: 'mrkdwn', verbatim: true, text: `You turned them off\n${where}` },
      accessory: {
        type: 'button',
        action_id: 'nudge.unmute',
        text: { type: 'plain_text', text: 'Turn all back on' },
        value: 'all',
      },
    },
  ];
}

function muteText(mute: Mute, people: Map<string, Person>): string {
  const until = mute.until ? ` until ${slackDate(mute.until, mute.until.toISOString().slice(0, 10))}` : '';
  switch (mute.scope) {
    case 'person': {
      const person = people.get(mute.target);
      return `about ${person ? escape(shortName(person)) : 'somebody'}${until}`;
    }
    case 'channel':
      return `in <#${mute.target}>${until}`;
    case 'all':
      return `everywhere${until}`;
    default:
      return mute satisfies never;
  }
}
