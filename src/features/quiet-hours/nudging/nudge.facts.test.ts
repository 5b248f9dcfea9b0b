import { describe, expect, it } from '@jest/globals';
import type { Directory } from '../../../domain/directory.js';
import { DEFAULT_HOURS } from '../../../domain/hours.js';
import { ChannelId, MessageTs, UserId, WorkspaceId } from '../../../domain/ids.js';
import type { Person } from '../../../domain/person.js';
import type { Db } from '../../../platform/db/schema.js';
import type { Deps } from '../../../platform/deps.js';
import { gatherFacts } from './nudge.facts.js';
import type { PostedMessage } from './nudge.rules.js';
import { openWriters } from './writers.store.js';

const NO_DATABASE = new Proxy({} as Db, {
  get: () => {
    throw new Error('The database was asked.');
  },
});

const inZone = (zone: string) => (id: UserId) =>
  ({
    id,
    name: 'somebody',
    zone,
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
  }) satisfies Person;

/** Tuesday, 14:40 in Lisbon. Whoever is asked for lives in `zone`. */
const depsIn = (zone: string): Deps => {
  const directory: Pick<Directory, 'people'> = { people: (_, ids) => Promise.resolve(ids.map(inZone(zone))) };
  const clock = { now: () => new Date('2026-11-17T14:40:00Z') };
  return { db: NO_DATABASE, writers: openWriters(NO_DATABASE), clock, directory } as unknown as Deps;
};

const calling = (...users: string[]): PostedMessage => ({
  workspace: WorkspaceId.parse('T0ORBIT'),
  channel: ChannelId.parse('C0DESIGN'),
  ts: MessageTs.parse('1794926400.000100'),
  threadTs: null,
  author: UserId.parse('U0ANA'),
  mentions: { users: users.map((id) => UserId.parse(id)), groups: [], broadcast: null },
  editTs: null,
});

describe('a message that needs no answer', () => {
  it('costs no look into the database when it calls nobody', async () => {
    expect(await gatherFacts(calling(), depsIn('Europe/Lisbon'))).toBeNull();
  });

  it('costs none beyond knowing who they are when it calls people at work', async () => {
    expect(await gatherFacts(calling('U0MAX', 'U0EVA'), depsIn('Europe/Lisbon'))).toBeNull();
  });

  it('is one that calls nobody who is off-hours: else the database is asked', async () => {
    await expect(gatherFacts(calling('U0YUKI'), depsIn('Asia/Tokyo'))).rejects.toThrow(
      'The database was asked.',
    );
  });
});
