import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { housekeeping } from '../../src/flows/index.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, Noa, an owner, in Jerusalem 16:40.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const notes = () => world.slack.calls('chat.postEphemeral').length;
async function writes(handle: string, place: string, text: string): Promise<void> {
  await as(handle).says(place, text);
  await world.settle();
}
/** So many messages, each after the channel had its rest. */
async function writesOften(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await writes('ana', 'design', `@yuki ${i}`);
    world.clock.moveBy(2_000);
    await world.settle();
  }
}
async function setsNorm(values: Record<string, string | string[]>): Promise<void> {
  await as('noa').commands('general', '/daybreak nudges norm');
  await as('noa').submits(values);
  await world.settle();
}
async function homeOf(handle: string): Promise<string> {
  await as(handle).opensHome();
  await world.settle();
  return wordsOf(await as(handle).home());
}
const kinds = () => world.db.selectFrom('nudges').select('kind').execute();

describe('the norm of the workspace', () => {
  it('is set by admins in a modal, from the command or from their Home tab', async () => {
    expect(await homeOf('noa')).toContain('Off-hours notes are *on*.');
    await as('noa').clicks('home', 'norm.edit');
    await world.settle();
    await as('noa').submits({ shown: 'silent' });
    await world.settle();
    expect(wordsOf(await as('noa').home())).toContain('Off-hours notes are *silent*');
  });

  it('is nobody else’s to see or set', async () => {
    expect(await homeOf('ana')).not.toContain('Off-hours norm');
    await as('ana').commands('general', '/daybreak nudges norm');
    expect(await as('ana').modal()).toBeNull();
    expect((await as('ana').seesPrivately('general')).at(-1)?.text).toContain('Only admins and owners');
    const [ana, channel] = [as('ana').id, as('ana').placeId('general')];
    expect(await clickForged(world, { as: ana, channel, actionId: 'norm.edit', value: 'edit' })).toContain(
      'Only admins and owners',
    );
  });

  it('is not set by somebody who stopped being an admin while the modal was open', async () => {
    await as('noa').commands('general', '/daybreak nudges norm');
    await as('noa').becomes('member');
    await as('noa').submits({ shown: 'silent' });
    expect(wordsOf(await as('noa').modal())).toContain('Only admins and owners');
    expect(await world.db.selectFrom('nudge_norms').selectAll().execute()).toEqual([]);
  });

  it('says on the right field what is wrong', async () => {
    await as('noa').commands('general', '/daybreak nudges norm');
    await as('noa').submits({ cap: 'lots', markers: 'x'.repeat(50) });
    const { errors } = (await as('noa').modal()) ?? { errors: {} };
    expect(errors).toEqual({
      cap: expect.stringContaining('whole number from 0 to 100'),
      markers: expect.stringContaining('too long for a marker'),
    });
  });

  it('silent: nothing is shown, all is counted', async () => {
    await setsNorm({ shown: 'silent' });
    await writes('ana', 'design', 'hi @yuki');
    expect(notes()).toBe(0);
    expect(await kinds()).toEqual([{ kind: 'silent' }]);
  });

  it('exempts channels such as on-call and the watercooler', async () => {
    await setsNorm({ exempt: ['design'] });
    await writes('ana', 'design', 'hi @yuki');
    expect(notes()).toBe(0);
    await writes('ana', 'general', 'hi @yuki');
    expect(notes()).toBe(1);
  });
});

describe('the daily cap', () => {
  it('shows a sender no more than so many notes on one of their days', async () => {
    await setsNorm({ cap: '2' });
    for (const text of ['@yuki one', '@yuki two', '@yuki three']) await writes('ana', 'design', text);
    expect(notes()).toBe(2);
    await writes('ravi', 'design', '@yuki and from me');
    expect(notes()).toBe(3);
    await world.at('2026-11-18T14:40:00Z');
    await as('ana').commands('general', '/daybreak nudges on');
    await writes('ana', 'design', '@yuki good day');
    expect(notes()).toBe(4);
  });

  it('is five unless admins say otherwise', async () => {
    await writesOften(7);
    expect(notes()).toBe(5);
  });

  it('0 is for none', async () => {
    await setsNorm({ cap: '0' });
    await writesOften(7);
    expect(notes()).toBe(7);
  });

  it('holds when several messages are worked off at the same moment', async () => {
    await setsNorm({ cap: '1' });
    await world.db.transaction().execute(async (trx) => {
      // Nobody can write a note until all three are about to.
      await sql`lock table nudges in share mode`.execute(trx);
      for (const text of ['@yuki one', '@yuki two', '@yuki three']) await as('ana').says('design', text);
      await untilWaiting(3);
    });
    await world.settle();
    expect(await kinds()).toHaveLength(1);
  });
});

/** Resolves when so many connections to the database wait for another. */
async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: string }>`
      select count(distinct pid) as waiting from pg_locks
      where not granted and pid in (select pid from pg_stat_activity where datname = current_database())
    `.execute(world.db);
    if (Number(rows[0]?.waiting) >= count) return;
  }
}

describe('an urgent marker', () => {
  it.each(['@yuki urgent: the site is down', ':rotating_light: @yuki the site is down'])(
    '“%s” passes and is counted, and its sender is asked once whether they mean it',
    async (text) => {
      await writes('ana', 'design', text);
      const note = theOnly(await as('ana').seesPrivately('design'));
      expect(wordsOf(note)).toContain('You marked this as urgent, so it goes through:');
      expect(wordsOf(note)).toContain('It is *Tue 23:40* for *Yuki*');
      expect(labelsOf(note).slice(0, 3)).toEqual(['Deliver at 09:00 their time', 'No rush', 'It is urgent']);
      await as('ana').clicks(note, 'nudge.urgent');
      await world.settle();
      expect(theOnly(await as('ana').seesPrivately('design')).text).toContain('Understood: it goes through');
      await world.at('2026-11-18T14:40:00Z');
      await writes('ana', 'launch', text);
      expect(await as('ana').seesPrivately('launch')).toEqual([]);
      expect(await kinds()).toEqual([{ kind: 'urgent' }, { kind: 'urgent' }]);
    },
  );

  it('that nobody confirmed is asked about again on another day, and not twice on one', async () => {
    await writes('ana', 'design', '@yuki urgent');
    await writes('ana', 'launch', '@yuki urgent, all of it');
    expect(notes()).toBe(1);
    await world.at('2026-11-18T14:40:00Z');
    await writes('ana', 'design', '@yuki urgent, still');
    expect(notes()).toBe(2);
    expect(await kinds()).toHaveLength(3);
  });

  it('asks about a broadcast too, with how many it reaches', async () => {
    await writes('ana', 'design', '@channel urgent: the site is down');
    const words = wordsOf(theOnly(await as('ana').seesPrivately('design')));
    expect(words).toContain('You marked this as urgent, so it goes through:');
    expect(words).toContain('off-hours');
  });

  it('may be held all the same, by the note that asks', async () => {
    await writes('ana', 'design', '@yuki urgent: look at the frames');
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.at('2026-11-18T00:00:00Z');
    expect(wordsOf(theOnly(await as('yuki').dmWithBot()))).toContain('look at the frames');
  });

  it('passes in a thread too', async () => {
    const root = await as('ravi').says('design', 'the frames are here');
    await as('ana').says('design', '@yuki URGENT', { thread: root.ts });
    await world.settle();
    const note = theOnly(await as('ana').seesPrivately('design', { thread: root.ts }));
    expect(wordsOf(note)).toContain('You marked this as urgent, so it goes through:');
  });

  it('is what admins say it is', async () => {
    await setsNorm({ markers: 'on fire' });
    await writes('ana', 'design', '@yuki urgent');
    await writes('ana', 'launch', '@yuki we are ON FIRE');
    expect(await kinds()).toEqual([{ kind: 'note' }, { kind: 'urgent' }]);
  });

  it('does not pass people who hold everything', async () => {
    await as('yuki').commands('general', '/daybreak pings hold everything');
    await writes('ana', 'design', '@yuki @maya urgent');
    const words = wordsOf(theOnly(await as('ana').seesPrivately('design')));
    expect(words).toContain('Yuki');
    expect(words).not.toContain('Maya');
  });

  it('is read in Slack only when there is something to say, and its words are kept nowhere', async () => {
    await writes('ana', 'design', 'urgent, @ravi and all');
    const read = world.slack.calls('conversations.history').length;
    await writes('yuki', 'design', 'urgent, @ana: a secret');
    expect(world.slack.calls('conversations.history')).toHaveLength(read);
  });

  it('that cannot be read leaves the note as it is', async () => {
    world.slack.setFaults([
      { kind: 'server-error', method: 'conversations.history', effect: 'before', times: 9 },
    ]);
    await writes('ana', 'design', '@yuki urgent');
    expect(notes()).toBe(1);
  });
});

/** Notes of an hour and more ago, by so many senders, the first `acted` of them of use. */
async function pastNotes(
  count: number,
  { acted, senders }: { acted: number; senders: number },
): Promise<void> {
  const now = world.clock.now().getTime();
  await world.db
    .insertInto('nudges')
    .values(
      Array.from({ length: count }, (_, i) => ({
        workspace: 'T0ORBIT',
        sender: `U0S${i % senders}`,
        channel: 'C0DESIGN',
        message_ts: `${i + 1}.000100`,
        thread_ts: null,
        edit_ts: '',
        created_at: new Date(now - 7_200_000 + i),
        answer: i < acted ? 'no_rush' : null,
        kind: 'note' as const,
      })),
    )
    .execute();
}

describe('the share that was of use', () => {
  it('is shown to admins for the workspace as a whole, from five senders up', async () => {
    await pastNotes(12, { acted: 9, senders: 4 });
    expect(await homeOf('noa')).toContain('shown once five people have had one');
    await writes('ana', 'design', 'urgent @yuki');
    const home = await homeOf('noa');
    expect(home).toContain('*75%* of 12 notes were of use');
    expect(home).toContain('1 message marked as urgent passed');
  });
});

describe('a norm that is of little use', () => {
  const tidies = async (): Promise<void> => {
    await world.bot.deps.queues.enqueue(housekeeping, {});
    await world.settle();
  };
  const toldTo = async (handle: string) => (await as(handle).dmWithBot()).map(({ text }) => text);

  it('under 30 % over 50 notes is switched to silent, with one note to the admins', async () => {
    await pastNotes(50, { acted: 14, senders: 6 });
    await tidies();
    await tidies();
    expect(await toldTo('noa')).toEqual([expect.stringContaining('only 28% were of use')]);
    expect(await toldTo('ana')).toEqual([]);
    await writes('ana', 'design', 'hi @yuki');
    expect(notes()).toBe(0);
    expect(await homeOf('noa')).toContain('Off-hours notes are *silent*');
  });

  it('tells the admins in their working hours', async () => {
    await world.at('2026-11-17T20:00:00Z');
    await pastNotes(50, { acted: 0, senders: 6 });
    await tidies();
    expect(await toldTo('noa')).toEqual([]);
    await world.at('2026-11-18T07:00:01Z');
    expect(await toldTo('noa')).toHaveLength(1);
  });

  it('stays as it is at 30 %, and with fewer than 50 notes', async () => {
    await pastNotes(50, { acted: 15, senders: 6 });
    await tidies();
    expect(await homeOf('noa')).toContain('Off-hours notes are *on*.');
  });

  it('is judged afresh once an admin switches it back on', async () => {
    await pastNotes(50, { acted: 0, senders: 6 });
    await tidies();
    await setsNorm({ shown: 'on' });
    await tidies();
    await writes('ana', 'design', 'hi @yuki');
    expect(notes()).toBe(1);
    expect(await toldTo('noa')).toHaveLength(1);
  });
});
