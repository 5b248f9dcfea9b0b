import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clickForged } from '../support/forge.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

const YUKIS_MORNING = '2026-11-18T00:00:00Z';
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const fromBot = async (handle: string) => (await as(handle).dmWithBot()).filter(({ author }) => author.isBot);
async function holds(text: string) {
  const message = await as('ana').says('design', text);
  await world.settle();
  await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
  await world.settle();
  return message;
}

describe('the original of a held message', () => {
  it('is edited: the held copy follows', async () => {
    const message = await holds('@yuki the dratf is ready');
    await as('ana').edits(message, '@yuki the draft is ready');
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await fromBot('yuki')))).toContain('the draft is ready');
  });

  it('is edited: neither the queue nor a log ever holds the words', async () => {
    const message = await holds('@yuki the dratf is ready');
    await as('ana').edits(message, '@yuki something unheard of');
    await world.settle();
    expect(JSON.stringify(await world.db.selectFrom('outbox').selectAll().execute())).not.toContain(
      'unheard',
    );
  });

  it('is deleted: its sender is asked once, and may cancel', async () => {
    const message = await holds('@yuki @ravi never mind');
    await as('ana').deletes(message);
    await world.settle();
    const question = theOnly(await fromBot('ana'));
    expect(wordsOf(question)).toContain('Shall I still deliver it to all of them?');
    await as('ana').clicks(question, 'held.drop');
    await world.settle();
    await world.at('2026-11-18T12:00:00Z');
    expect(await fromBot('yuki')).toEqual([]);
    expect(await fromBot('ravi')).toEqual([]);
  });

  it('is deleted: it arrives all the same when its sender says so, or says nothing', async () => {
    const message = await holds('@yuki read this in the morning');
    await as('ana').deletes(message);
    await world.settle();
    await as('ana').clicks(theOnly(await fromBot('ana')), 'held.keep');
    await world.settle();
    await world.at(YUKIS_MORNING);
    expect(wordsOf(theOnly(await fromBot('yuki')))).toContain('read this in the morning');
  });

  it('is nobody else’s to cancel', async () => {
    const message = await holds('@yuki read this in the morning');
    await as('ana').deletes(message);
    await world.settle();
    const held = await world.db.selectFrom('held_messages').select('id').executeTakeFirstOrThrow();
    const told = await clickForged(world, {
      as: as('maya').id,
      channel: 'C0DESIGN',
      actionId: 'held.drop',
      value: held.id,
    });
    expect(told).toContain('Only the person who wrote');
    await world.at(YUKIS_MORNING);
    expect(await fromBot('yuki')).toHaveLength(1);
  });

  it('is deleted without anything held: nobody is asked', async () => {
    const message = await as('ana').says('design', '@yuki hello');
    await world.settle();
    await as('ana').deletes(message);
    await world.settle();
    expect(await fromBot('ana')).toEqual([]);
  });
});
