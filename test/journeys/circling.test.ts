import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { housekeeping } from '../../src/flows/index.js';
import { beginsCharter, letsItSuggest } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. Ana (Lisbon) and Tom (Berlin) are at work and write in #ops; Yuki (Tokyo) sleeps.
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world, { urgent: ['launch'] });
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
/** Two of them write to and fro, so often each; answers the thread. */
async function goesOn(
  times: number,
  { place = 'ops', who = ['ana', 'tom'], last = 'hm' } = {},
): Promise<string> {
  const root = await as('ana').says(place, 'the new logo');
  for (let nth = 0; nth < times; nth++)
    for (const handle of who) {
      const text = nth === times - 1 ? last : `no, rather like this ${nth}`;
      await as(handle).says(place, text, { thread: root.ts });
    }
  await world.settle();
  return root.ts;
}
const offeredTo = (handle: string, thread: string, place = 'ops') =>
  as(handle).seesPrivately(place, { thread });
const inThread = async (thread: string, place = 'ops') =>
  (await as('tom').sees(place, { thread })).filter(({ author, ephemeral }) => author.isBot && !ephemeral);
const minutesLater = (minutes: number) =>
  world.at(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());

describe('before the admins let it speak up', () => {
  it('threads that go in circles are only counted, for their report', async () => {
    const thread = await goesOn(7);
    expect(await offeredTo('ana', thread)).toEqual([]);
    await as('noa').commands('ops', '/charter suggestions');
    await world.settle();
    expect(wordsOf((await as('noa').seesPrivately('ops')).at(-1))).toContain(
      'One thread would have been offered a way out of going in circles.',
    );
  });
});

describe('a thread of two that goes to and fro', () => {
  beforeEach(() => letsItSuggest(world));

  it('is offered a summary or a short call inside the hours of both, where only the two see it', async () => {
    const thread = await goesOn(7);
    const offer = theOnly(await offeredTo('ana', thread));
    expect(offer.text).toBe('This thread goes to and fro between you and Tom. One of these may be quicker:');
    expect(wordsOf(offer)).toContain(
      `a 15-minute call, for example <!date^${Date.parse('2026-11-17T15:00Z') / 1_000}^`,
    );
    expect(labelsOf(offer)).toEqual(['Sum it up', 'Suggest the call', 'Go on as it is', 'No more of these']);
    expect(await offeredTo('tom', thread)).toHaveLength(1);
    expect(await offeredTo('noa', thread)).toEqual([]);
  });

  it('is offered that once', async () => {
    const thread = await goesOn(8);
    await as('ana').says('ops', 'and another', { thread });
    await world.settle();
    expect(await offeredTo('ana', thread)).toHaveLength(1);
  });

  it('offers no call where they are never at work at the same time', async () => {
    const thread = await goesOn(7, { place: 'design', who: ['ana', 'yuki'] });
    expect(labelsOf(theOnly(await offeredTo('ana', thread, 'design')))).not.toContain('Suggest the call');
  });

  it('puts what one of them sums up into the thread, and keeps none of it', async () => {
    const thread = await goesOn(7);
    await as('ana').clicks(theOnly(await offeredTo('ana', thread)), 'charter.sum_up');
    await as('ana').submits({ agreed: 'the <logo> is teal', proposal: 'ship it @channel' });
    await world.settle();
    const posted = theOnly(await inThread(thread));
    expect(wordsOf(posted)).toContain('Ana summed up:');
    expect(wordsOf(posted)).toContain('the <logo> is teal');
    expect(wordsOf(posted)).not.toContain('What is still open');
    expect(wordsOf(posted)).not.toMatch(/<[@!]/);
    const { rows } = await sql<{ summary: Buffer | null }>`select summary from circles`.execute(world.db);
    expect(rows).toEqual([{ summary: null }]);
  });

  it('gives what was summed up back to its author where it cannot be posted', async () => {
    const thread = await goesOn(7);
    await as('ana').clicks(theOnly(await offeredTo('ana', thread)), 'charter.sum_up');
    world.slack.setFaults([{ kind: 'refused', method: 'chat.postMessage', error: 'is_archived', times: 1 }]);
    await as('ana').submits({ agreed: 'the logo is teal' });
    await world.settle();
    expect(await inThread(thread)).toEqual([]);
    const back = wordsOf(theOnly(await as('ana').dmWithBot()));
    expect(back).toContain('Your summary could not be posted in <#C0OPS>.');
    expect(back).toContain('the logo is teal');
    const { rows } = await sql<{ summary: Buffer | null }>`select summary from circles`.execute(world.db);
    expect(rows).toEqual([{ summary: null }]);
  });

  it('asks for something to sum up, and keeps what was typed', async () => {
    const thread = await goesOn(7);
    await as('ana').clicks(theOnly(await offeredTo('ana', thread)), 'charter.sum_up');
    await as('ana').submits({});
    expect(wordsOf(await as('ana').modal())).toContain('Write something in one of these.');
    await as('ana').submits({ open: 'the shade' });
    await world.settle();
    expect(await inThread(thread)).toHaveLength(1);
  });

  it('suggests a call in the thread, in everybody’s own time, and calls nobody', async () => {
    const thread = await goesOn(7);
    await as('tom').clicks(theOnly(await offeredTo('tom', thread)), 'charter.call');
    await world.settle();
    const posted = theOnly(await inThread(thread));
    expect(posted.text).toContain(
      `Tom suggests a 15-minute call: <!date^${Date.parse('2026-11-17T15:00Z') / 1_000}^`,
    );
    expect(posted.text).not.toMatch(/<[@!](?!date)/);
    expect(theOnly(await offeredTo('tom', thread)).text).toBe('I suggested it in the thread.');
  });

  it('looks for the time anew when it is clicked', async () => {
    const thread = await goesOn(7);
    await minutesLater(60);
    await as('tom').clicks(theOnly(await offeredTo('tom', thread)), 'charter.call');
    await world.settle();
    expect(theOnly(await inThread(thread)).text).toContain(`${Date.parse('2026-11-18T09:00Z') / 1_000}`);
  });

  it('is seen to by one of them: the other is told so', async () => {
    const thread = await goesOn(7);
    await as('tom').clicks(theOnly(await offeredTo('tom', thread)), 'charter.call');
    await world.settle();
    await as('ana').clicks(theOnly(await offeredTo('ana', thread)), 'charter.call');
    await world.settle();
    expect(
      wordsOf((await as('ana').seesPrivately('ops')).at(-1) ?? (await offeredTo('ana', thread)).at(-1)),
    ).toContain('That is done already.');
    expect(await inThread(thread)).toHaveLength(1);
  });

  it('goes on as it is for one of them, and the other may still choose', async () => {
    const thread = await goesOn(7);
    await as('ana').clicks(theOnly(await offeredTo('ana', thread)), 'charter.circle_on');
    await as('tom').clicks(theOnly(await offeredTo('tom', thread)), 'charter.call');
    await world.settle();
    expect(await inThread(thread)).toHaveLength(1);
  });

  it('takes no click of anybody else', async () => {
    await goesOn(7);
    const { id } = await world.db.selectFrom('circles').select('id').executeTakeFirstOrThrow();
    const forged = {
      as: as('noa').id,
      channel: as('noa').placeId('ops'),
      actionId: 'charter.call',
      value: id,
    };
    expect(await clickForged(world, forged)).toContain('I do not know that message any more.');
  });

  it.each([
    ['while it is short', 4, {}],
    ['where they came to a decision', 7, { last: 'ok, we decided to go with teal' }],
    ['where no norm applies', 7, { place: 'general' }],
    ['between many', 4, { who: ['ana', 'tom', 'noa', 'ravi'] }],
  ])('is left alone %s', async (_, times, about) => {
    const thread = await goesOn(times, about);
    const place = 'place' in about ? about.place : 'ops';
    for (const handle of ['ana', 'tom']) expect(await offeredTo(handle, thread, place)).toEqual([]);
  });

  it('is not offered to whoever wants none of it, nor twice a day to anybody', async () => {
    await as('tom').commands('ops', '/charter suggestions');
    await world.settle();
    const shown = (await as('tom').seesPrivately('ops')).at(-1);
    if (shown) await as('tom').clicks(shown, 'charter.off_for_me');
    const first = await goesOn(7);
    expect(await offeredTo('ana', first)).toHaveLength(1);
    expect(await offeredTo('tom', first)).toEqual([]);
    expect(await offeredTo('ana', await goesOn(7))).toEqual([]);
  });

  it.each(['charter.sum_up', 'charter.call'])(
    'posts once after %s, whatever Slack answers',
    async (action) => {
      const thread = await goesOn(7);
      const offer = theOnly(await offeredTo('ana', thread));
      world.slack.setFaults([{ kind: 'dropped', method: 'chat.postMessage', effect: 'after', times: 1 }]);
      await as('ana').clicks(offer, action);
      if (action === 'charter.sum_up') await as('ana').submits({ agreed: 'teal' });
      for (let nth = 0; nth < 3; nth++) await minutesLater(1);
      expect(await inThread(thread)).toHaveLength(1);
    },
  );

  it('keeps who wrote in a thread for two days', async () => {
    await goesOn(2);
    expect(await world.db.selectFrom('thread_messages').selectAll().execute()).toHaveLength(4);
    await world.at('2026-11-19T14:41:00Z');
    await world.bot.deps.queues.enqueue(housekeeping, {});
    await world.settle();
    expect(await world.db.selectFrom('thread_messages').selectAll().execute()).toEqual([]);
  });
});

it('a question counts as answered as soon as somebody else wrote below it', async () => {
  await letsItSuggest(world);
  const asked = await as('ana').says('design', 'where do I find the brand colours?');
  await world.settle();
  await as('ravi').says('design', 'on the wiki', { thread: asked.ts });
  await world.settle();
  expect(await world.db.selectFrom('questions').select('state').execute()).toEqual([{ state: 'answered' }]);
});
