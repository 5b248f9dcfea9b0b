import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beginsCharter, rewritesCharter } from '../support/chartering.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. Questions belong in #design, where Ana and Yuki are; in Tokyo Yuki's day is over.
// Noa is an admin, and in #ops with Ana; #leads is private to the two.
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const QUESTION = 'where do I find the brand colours?';
const byBot = async (reader: string, place: string, thread?: string) =>
  (await as(reader).sees(place, thread ? { thread } : {})).filter(
    ({ author, ephemeral }) => author.isBot && !ephemeral,
  );

async function writes(handle: string, place: string, text = QUESTION) {
  await as(handle).says(place, text);
  await world.settle();
  const written = (await as(handle).sees(place)).filter(({ mine }) => mine).at(-1);
  if (!written) throw new Error('Nothing was written.');
  return written;
}
/** Opens the form of the shortcut on a message; answers whether there is one. */
async function wantsMoved(mover: string, message: Awaited<ReturnType<typeof writes>>) {
  await as(mover).shortcut('charter.shortcut', message);
  await world.settle();
}
const errorsOf = async (handle: string) => (await as(handle).modal())?.errors;

describe('Move to the right place, on one’s own message', () => {
  it('proposes where the charter would have it and why, and moves it at once, with undo', async () => {
    const written = await writes('ana', 'launch');
    await wantsMoved('ana', written);
    expect(wordsOf(await as('ana').modal())).toContain('it belongs in <#C0DESIGN>');
    await as('ana').submits({});
    await world.settle();
    expect(wordsOf(theOnly(await byBot('ana', 'design')))).toContain(QUESTION);
    expect(theOnly(await byBot('ana', 'launch', written.ts)).text).toContain('This went on to <#C0DESIGN>');
    const told = (await as('ana').seesPrivately('launch')).at(-1);
    expect(labelsOf(told as never)).toEqual(['Undo']);
    await as('ana').clicks(told as never, 'charter.undo');
    await world.settle();
    expect(await byBot('ana', 'design')).toEqual([]);
  });

  it('moves it to any channel they are in, whatever the charter says', async () => {
    await wantsMoved('ana', await writes('ana', 'launch', 'lunch?'));
    await as('ana').submits({ to: ['ops'] });
    await world.settle();
    expect(wordsOf(theOnly(await byBot('ana', 'ops')))).toContain('lunch?');
  });

  it('asks once more where everybody could read it afterwards', async () => {
    await wantsMoved('ana', await writes('ana', 'leads'));
    await as('ana').submits({ to: ['design'] });
    expect(await byBot('ana', 'design')).toEqual([]);
    expect(wordsOf(await as('ana').modal())).toContain('You wrote this in a private channel.');
    await as('ana').submits({});
    await world.settle();
    const copy = wordsOf(theOnly(await byBot('ana', 'design')));
    expect(copy).toContain('wrote this elsewhere');
    expect(copy).not.toContain('C0LEADS');
  });

  it.each([
    ['where it is', 'launch', 'It is there already.'],
    ['where they are not', 'hiring', /You are not in|I cannot see that channel/],
  ])('does not move it to %s', async (_, place, expected) => {
    const hiring = place === 'hiring' ? as('maya').placeId('hiring') : as('ana').placeId(place);
    await wantsMoved('ana', await writes('ana', 'launch'));
    await as('ana').submits({ to: [hiring] });
    expect((await errorsOf('ana'))?.['to']).toMatch(expected);
    expect(
      await world.db.selectFrom('suggestions').selectAll().where('asked_by', 'is not', null).execute(),
    ).toEqual([]);
  });
});

describe('Move to the right place, on somebody else’s message', () => {
  it('asks its author in their working hours, and nothing moves unless they agree', async () => {
    const written = await writes('yuki', 'launch');
    await wantsMoved('ana', written);
    expect(wordsOf(await as('ana').modal())).toContain('Nothing moves unless they agree.');
    await as('ana').submits({});
    await world.settle();
    expect(wordsOf(await as('ana').modal())).toContain('I ask <@U0YUKI>, in their working hours.');
    expect(await as('yuki').dmWithBot()).toEqual([]);
    expect(await byBot('ana', 'design')).toEqual([]);
    await world.at('2026-11-18T00:01:00Z');
    const wish = theOnly(await as('yuki').dmWithBot());
    expect(wish.text).toMatch(/<@U0ANA>.*<#C0LAUNCH>.*<#C0DESIGN>/);
    await as('yuki').clicks(wish, 'charter.move');
    await world.settle();
    const copy = wordsOf(theOnly(await byBot('ana', 'design')));
    expect(copy).toContain(QUESTION);
    expect(copy).toContain('*Yuki');
  });

  it('stays where it is when they say so, and they are not asked again', async () => {
    const written = await writes('yuki', 'launch');
    await wantsMoved('ana', written);
    await as('ana').submits({});
    await world.at('2026-11-18T00:01:00Z');
    await as('yuki').clicks(theOnly(await as('yuki').dmWithBot()), 'charter.leave');
    await world.settle();
    expect(await byBot('ana', 'design')).toEqual([]);
    for (const mover of ['ana', 'maya']) {
      await wantsMoved(mover, written);
      await as(mover).submits({});
      expect((await errorsOf(mover))?.['to']).toBe('Whoever wrote it has decided: it stays where it is.');
    }
    expect(await as('yuki').dmWithBot()).toHaveLength(1);
  });

  it('asks once, whoever wants it moved, and however often', async () => {
    const written = await writes('yuki', 'launch');
    for (const mover of ['ana', 'ana', 'maya']) {
      await wantsMoved(mover, written);
      await as(mover).submits({});
      await world.settle();
    }
    expect((await errorsOf('maya'))?.['to']).toBe('Whoever wrote it has been asked already.');
    await world.at('2026-11-18T00:01:00Z');
    expect(await as('yuki').dmWithBot()).toHaveLength(1);
  });

  it('lets nobody ask more than ten times a day', async () => {
    for (let count = 0; count < 11; count += 1) {
      await wantsMoved('ana', await writes('yuki', 'launch', `where do I find colour ${count}?`));
      await as('ana').submits({ to: ['design'] });
      await world.settle();
    }
    expect((await errorsOf('ana'))?.['to']).toContain('ten times today');
    expect(
      await world.db.selectFrom('suggestions').select('id').where('asked_by', '=', 'U0ANA').execute(),
    ).toHaveLength(10);
  });

  it('does not ask them to go where they are not, nor in a channel where no norm applies', async () => {
    await wantsMoved('ana', await writes('sam', 'launch'));
    await as('ana').submits({ to: ['design'] });
    expect((await errorsOf('ana'))?.['to']).toBe('<@U0SAM> is not in <#C0DESIGN>, so it cannot go there.');
    await as('ana').closes();
    await wantsMoved('ana', await writes('sam', 'general'));
    expect(await as('ana').modal()).toBeNull();
    expect((await as('ana').seesPrivately('general')).at(-1)?.text).toContain('No norm applies here');
  });

  it('is left alone when it is Daybreak’s, or an answer in a thread', async () => {
    const root = await writes('ana', 'launch');
    await as('sam').says('launch', 'in the wiki', { thread: root.ts });
    const reply = (await as('ana').sees('launch', { thread: root.ts })).at(-1);
    await wantsMoved('ana', reply as never);
    expect((await as('ana').seesPrivately('launch')).at(-1)?.text).toContain('an answer in a thread');
  });
});

describe('an admin whom the charter lets', () => {
  beforeEach(() => rewritesCharter(world, (yaml) => `stewards_may_move: true\n${yaml}`));

  it('moves a message at once; its author hears of it in their hours, and theirs stays', async () => {
    const written = await writes('tom', 'launch', 'the checkout is down');
    await wantsMoved('noa', written);
    expect(wordsOf(await as('noa').modal())).toContain('The charter lets admins move messages.');
    await as('noa').submits({ to: ['ops'] });
    await world.settle();
    const copy = wordsOf(theOnly(await byBot('ana', 'ops')));
    expect(copy).toMatch(/\*Tom [^*]+\* wrote this in <#C0LAUNCH>; Noa [^ ]+ moved it here/);
    await world.at('2026-11-18T16:01:00Z');
    const told = theOnly(await as('tom').dmWithBot());
    expect(told.text).toMatch(/<@U0NOA> moved your message in <#C0LAUNCH> to <#C0OPS>/);
    expect((await as('ana').sees('launch')).some(({ ts }) => ts === written.ts)).toBe(true);
  });

  it('still asks where everybody could read it afterwards, and nobody else may', async () => {
    await wantsMoved('noa', await writes('ana', 'leads'));
    await as('noa').submits({ to: ['ops'] });
    await world.settle();
    expect(await byBot('ana', 'ops')).toEqual([]);
    expect(labelsOf(theOnly(await as('ana').dmWithBot()))).toEqual(['Move it there', 'Leave it here']);
    await wantsMoved('sam', await writes('ana', 'launch'));
    expect(wordsOf(await as('sam').modal())).toContain('Nothing moves unless they agree.');
  });
});
