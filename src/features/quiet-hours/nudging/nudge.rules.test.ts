import { describe, expect, it } from '@jest/globals';
import { DEFAULT_HOURS } from '../../../domain/hours.js';
import { ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Person } from '../../../domain/person.js';
import { DEFAULT_NORM } from './norm.rules.js';
import { advise, countCrowd, type Facts, threadKey, whyAway } from './nudge.rules.js';

// Tuesday 14:40 UTC: 14:40 in Lisbon, 23:40 in Tokyo, 20:10 in Kolkata.
const tuesday = new Date('2026-11-17T14:40:00Z');

const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id: UserId.parse(id),
  name: id,
  zone: 'Europe/Lisbon',
  hours: DEFAULT_HOURS,
  locale: 'en',
  preference: 'urgent_only',
  region: null,
  daysOff: null,
  leave: [],
  quiet: [],
  isBot: false,
  isExternal: false,
  isDeleted: false,
  ...changes,
});
const many = (count: number, prefix: string, zone: string): Person[] =>
  Array.from({ length: count }, (_, n) => person(`U0${prefix}${n}`, { zone }));

const message: Facts['message'] = {
  workspace: WorkspaceId.parse('T0ORBIT'),
  channel: ChannelId.parse('C0DESIGN'),
  ts: MessageTs.parse('1794926400.000100'),
  threadTs: null,
  author: UserId.parse('U0ANA'),
  mentions: { users: [], groups: [], broadcast: null },
  editTs: null,
};
const facts = (changes: Partial<Facts>): Facts => ({
  message,
  sender: person('U0ANA'),
  named: [],
  crowd: null,
  wroteJustNow: new Set(),
  nudgedToday: new Set(),
  shownToday: 0,
  mutes: [],
  norm: DEFAULT_NORM,
  mayBreak: false,
  isOnCall: false,
  ...changes,
});

describe('a crowd', () => {
  const crowd = [
    ...many(23, 'LIS', 'Europe/Lisbon'),
    ...many(25, 'KOL', 'Asia/Kolkata'),
    ...many(12, 'TOK', 'Asia/Tokyo'),
  ];

  it('is told as “37 of 60 are off-hours, 12 of them asleep”', () => {
    expect(advise(facts({ crowd }), tuesday)).toEqual({
      kind: 'nudge',
      about: { kind: 'crowd', crowd: { reached: 60, offHours: 37, asleep: 12 } },
    });
  });

  it('reaches neither its author nor bots, nor those who left', () => {
    const others = [
      person('U0ANA'),
      person('U0BOT', { isBot: true }),
      person('U0GONE', { isDeleted: true }),
      person('U0TOK', { zone: 'Asia/Tokyo' }),
    ];
    expect(advise(facts({ crowd: others }), tuesday)).toMatchObject({ about: { crowd: { reached: 1 } } });
  });

  it.each`
    moment                    | asleep | because
    ${'2026-11-17T12:59:00Z'} | ${0}   | ${'it is 21:59 in Tokyo'}
    ${'2026-11-17T13:00:00Z'} | ${1}   | ${'night begins at 22:00'}
    ${'2026-11-17T21:59:00Z'} | ${1}   | ${'it is 06:59'}
    ${'2026-11-17T22:00:00Z'} | ${0}   | ${'night ends at 07:00'}
  `('$moment: $asleep asleep, because $because', ({ moment, asleep }) => {
    const tokyo = many(1, 'TOK', 'Asia/Tokyo');
    const counted = countCrowd(tokyo, new Set(), new Date(String(moment)));
    expect(counted).toEqual({ reached: 1, offHours: 1, asleep: Number(asleep) });
  });
});

describe('why somebody is away for longer than a night', () => {
  const yuki = (changes: Partial<Person>) => person('U0YUKI', { zone: 'Asia/Tokyo', ...changes });
  const startsAt = new Date('2026-11-19T00:00:00Z');
  const why = (changes: Partial<Person>) =>
    whyAway({ person: yuki(changes), zone: 'Asia/Tokyo', startsAt }, tuesday);

  it('is their leave, though it begins only tomorrow', () => {
    expect(why({ leave: [{ from: '2026-11-18', to: '2026-11-18' }] })).toMatchObject({ kind: 'leave' });
  });

  it('is a holiday, by its name', () => {
    const daysOff = { nameOf: (day: string) => (day === '2026-11-18' ? 'Founders’ day' : null) };
    expect(why({ daysOff })).toMatchObject({ kind: 'day_off', name: 'Founders’ day' });
  });

  it('is nothing to speak of when only the hour is late', () => {
    expect(why({})).toBeNull();
  });
});

describe('the conversation in which a nudge is not repeated', () => {
  it.each`
    channel       | threadTs               | key                             | because
    ${'C0DESIGN'} | ${null}                | ${'C0DESIGN 1794926400.000100'} | ${'every message may become a thread'}
    ${'C0DESIGN'} | ${'1794920000.000100'} | ${'C0DESIGN 1794920000.000100'} | ${'a reply is in its thread'}
    ${'D0ANAYU'}  | ${null}                | ${'D0ANAYU'}                    | ${'a direct message is one conversation'}
  `('in $channel, thread $threadTs, is $key: $because', ({ channel, threadTs, key }) => {
    const place = {
      channel: ChannelId.parse(channel),
      threadTs: threadTs === null ? null : MessageTs.parse(threadTs),
    };
    expect(threadKey({ ...message, ...place })).toBe(key);
  });
});
