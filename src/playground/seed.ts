/** The workspace a fresh playground starts with. */
import type { WorldState } from './slack/state.js';

export interface Seed {
  workspace: { id: string; name: string; domain: string };
  /** ISO 8601. */
  startsAt: string;
  people: SeedPerson[];
  channels: SeedChannel[];
  groups: { handle: string; name: string; members: string[] }[];
  /** Earlier chatter, by handle and channel name, in the visitors' way of typing. */
  said: { at: string; by: string; in: string; text: string }[];
}

export interface SeedPerson {
  handle: string;
  name: string;
  /** IANA zone, or null when the profile has none. */
  zone: string | null;
  about: string;
  hue: number;
  kind?: 'member' | 'external' | 'bot';
  /** e.g. `ja-JP`; `en-US` unless told. */
  locale?: string;
  /** `member` unless told. */
  role?: 'member' | 'admin' | 'owner';
  /** Told to Daybreak at the very first start, in the words of `/daybreak hours`. */
  hours?: string;
}

export interface SeedChannel {
  name: string;
  kind: 'channel' | 'private';
  members: string[];
  isShared?: boolean;
}

/** The handle of the app's own bot user. */
export const BOT_HANDLE = 'daybreak';
const OTHER_COMPANY = 'T0HALVARD';

const everybody = ['ana', 'yuki', 'maya', 'ravi', 'noa', 'tom', 'sam'];

export const orbitStudio: Seed = {
  workspace: { id: 'T0ORBIT', name: 'Orbit Studio', domain: 'orbit-studio' },
  startsAt: '2026-11-17T14:40:00Z',
  people: [
    { handle: 'ana', name: 'Ana Sousa', zone: 'Europe/Lisbon', about: 'Product, Lisbon', hue: 12 },
    { handle: 'yuki', name: 'Yuki Tanaka', zone: 'Asia/Tokyo', about: 'Design, Tokyo', hue: 330 },
    {
      handle: 'maya',
      name: 'Maya Chen',
      zone: 'America/Los_Angeles',
      about: 'Engineering, Los Angeles',
      hue: 200,
    },
    { handle: 'ravi', name: 'Ravi Iyer', zone: 'Asia/Kolkata', about: 'Engineering, Bengaluru', hue: 150 },
    {
      handle: 'noa',
      name: 'Noa Levi',
      zone: 'Asia/Jerusalem',
      about: 'Finance, Tel Aviv, Sunday to Thursday',
      hue: 45,
      role: 'owner',
      hours: '09:00-17:00 sun-thu',
    },
    {
      handle: 'tom',
      name: 'Tom Becker',
      zone: 'Europe/Berlin',
      about: 'Operations, Berlin, night shift',
      hue: 260,
      hours: '22:00-06:00 mon-fri',
    },
    {
      handle: 'sam',
      name: 'Sam Reed',
      zone: null,
      about: 'Contractor, no time zone in the profile',
      hue: 95,
    },
    {
      handle: 'eva',
      name: 'Eva Holm',
      zone: 'Europe/Stockholm',
      about: 'Guest from Halvard, a client',
      hue: 180,
      kind: 'external',
    },
    {
      handle: 'buildbot',
      name: 'Buildbot',
      zone: null,
      about: 'Tells when a build is done',
      hue: 220,
      kind: 'bot',
    },
    { handle: BOT_HANDLE, name: 'Daybreak', zone: null, about: 'Keeps mornings quiet', hue: 30, kind: 'bot' },
  ],
  channels: [
    { name: 'general', kind: 'channel', members: [...everybody, BOT_HANDLE] },
    { name: 'design', kind: 'channel', members: ['ana', 'yuki', 'maya', 'ravi', BOT_HANDLE] },
    {
      name: 'launch',
      kind: 'channel',
      members: [...everybody, 'eva', 'buildbot', BOT_HANDLE],
      isShared: true,
    },
    { name: 'ops', kind: 'channel', members: ['tom', 'noa', 'ravi', 'ana', BOT_HANDLE] },
    { name: 'hiring', kind: 'private', members: ['ana', 'maya', 'yuki'] },
    { name: 'leads', kind: 'private', members: ['ana', 'noa', BOT_HANDLE] },
  ],
  groups: [{ handle: 'designers', name: 'Designers', members: ['yuki', 'maya'] }],
  said: [
    {
      at: '2026-11-17T07:05:00Z',
      by: 'ravi',
      in: 'general',
      text: 'Morning all! Demo is on Thursday, slides are in the drive.',
    },
    {
      at: '2026-11-17T09:31:00Z',
      by: 'ana',
      in: 'general',
      text: 'Thanks Ravi. I will add the *pricing* page before lunch.',
    },
    {
      at: '2026-11-17T08:20:00Z',
      by: 'yuki',
      in: 'design',
      text: 'New onboarding frames are up: https://example.com/frames/42',
    },
    {
      at: '2026-11-17T09:40:00Z',
      by: 'ana',
      in: 'design',
      text: 'Lovely. I only wonder about the third step, it feels long.',
    },
    { at: '2026-11-17T14:12:00Z', by: 'buildbot', in: 'launch', text: 'Build 1841 passed in 6 min.' },
    {
      at: '2026-11-17T14:20:00Z',
      by: 'eva',
      in: 'launch',
      text: 'Great to see it green. When can our team try it?',
    },
    {
      at: '2026-11-17T04:55:00Z',
      by: 'tom',
      in: 'ops',
      text: 'Quiet night. Disk on the mirror is at 71%, I will keep an eye on it.',
    },
    {
      at: '2026-11-17T10:02:00Z',
      by: 'ana',
      in: 'hiring',
      text: 'Two candidates for the research role, notes by tomorrow.',
    },
    {
      at: '2026-11-17T11:15:00Z',
      by: 'noa',
      in: 'leads',
      text: 'Budget draft is ready for a read, no hurry.',
    },
  ],
};

const idOf = (handle: string): string => `U0${handle.toUpperCase()}`;

/** Every member finds the app under their DMs from the start. */
const dmWithBot = (handle: string): WorldState['conversations'][number] => ({
  id: `D0${handle.toUpperCase()}`,
  kind: 'dm',
  name: '',
  members: [idOf(handle), idOf(BOT_HANDLE)],
  isShared: false,
});

/** The seed as a world in which nobody has said anything yet; ids tell who is who, e.g. `U0ANA`, `C0DESIGN`. */
export function freshWorld(seed: Seed): WorldState {
  return {
    version: 1,
    now: new Date(seed.startsAt).toISOString(),
    workspace: seed.workspace,
    people: seed.people.map(
      ({ kind = 'member', hours = null, locale = 'en-US', role = 'member', ...person }) => ({
        ...person,
        locale,
        role,
        status: null,
        quiet: null,
        id: idOf(person.handle),
        teamId: kind === 'external' ? OTHER_COMPANY : seed.workspace.id,
        kind,
        hours,
      }),
    ),
    conversations: [
      ...seed.channels.map(({ members, isShared = false, ...channel }) => ({
        ...channel,
        id: `C0${channel.name.toUpperCase()}`,
        members: members.map(idOf),
        isShared,
      })),
      ...seed.people
        .filter(({ kind = 'member' }) => kind === 'member')
        .map(({ handle }) => dmWithBot(handle)),
    ],
    groups: seed.groups.map((group) => ({
      ...group,
      id: `S0${group.handle.toUpperCase()}`,
      members: group.members.map(idOf),
      updatedAt: 0,
    })),
    messages: [],
    modals: {},
    homes: {},
    readUpTo: {},
    chosen: {},
    lastTsMicros: 0,
    idsGiven: 0,
    grants: [],
    revokedTokens: [],
    settledIn: false,
  };
}
