import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beginsCharter, letsItSuggest } from '../support/chartering.js';
import { sql } from 'kysely';
import type { MessageView } from '../../src/playground/contract.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. In #design are Ana (Lisbon), Maya (Los Angeles), Ravi (Bengaluru) and Yuki (Tokyo); questions belong there.
const QUESTION = 'where do I find the brand colours?';
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function says(handle: string, place: string, text: string, thread?: string): Promise<string> {
  const { ts } = await as(handle).says(place, text, thread ? { thread } : {});
  await world.settle();
  return ts;
}
const toldIn = (handle: string, place: string) => as(handle).seesPrivately(place);
const questions = () => world.db.selectFrom('questions').selectAll().orderBy('created_at').execute();
const morningOf = async (handle: string) => (await as(handle).dmWithBot()).map(wordsOf);
/** The morning after Yuki had a working day for what was asked on Tuesday, and Maya’s. */
const YUKIS_MORNING = '2026-11-19T00:00:00Z';
const MAYAS_MORNING = '2026-11-18T17:00:00Z';
const AFTER_ALL_MORNINGS = '2026-11-19T05:00:00Z';

describe('before the admins let it speak up', () => {
  it('counts the questions for their report, and nobody hears anything', async () => {
    await says('ana', 'design', QUESTION);
    await world.at(AFTER_ALL_MORNINGS);
    expect((await questions()).map(({ state }) => state)).toEqual(['watched']);
    for (const handle of ['ana', 'maya', 'ravi', 'yuki']) expect(await morningOf(handle)).toEqual([]);
    expect(await toldIn('ana', 'design')).toEqual([]);
    await as('noa').commands('ops', '/charter suggestions');
    await world.settle();
    expect(wordsOf((await toldIn('noa', 'ops')).at(-1))).toContain(
      'One question would have come with a time',
    );
  });
});

describe('a question where the charter says how fast it is answered', () => {
  beforeEach(() => letsItSuggest(world));

  it('tells its author at once, where only they see it, when the first colleague will have had the time', async () => {
    await says('ana', 'design', QUESTION);
    const note = theOnly(await toldIn('ana', 'design'));
    // Maya in Los Angeles has worked for eight hours at 17:00 there.
    expect(note.text).toContain(
      `An answer can be expected by <!date^${Date.parse('2026-11-18T01:00Z') / 1_000}^`,
    );
    expect(labelsOf(note)).toEqual(['Answered', 'No more of these']);
    for (const handle of ['maya', 'ravi', 'yuki']) expect(await toldIn(handle, 'design')).toEqual([]);
    await as('ana').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('What you asked, and when to expect an answer:');
  });

  it('comes up, each in their own next morning, with those who can answer and had a working day for it', async () => {
    await says('ana', 'design', QUESTION);
    await world.at('2026-11-18T16:59:00Z');
    for (const handle of ['maya', 'ravi', 'yuki']) expect(await morningOf(handle)).toEqual([]);
    await world.at(MAYAS_MORNING);
    const [told = ''] = await morningOf('maya');
    expect(told).toContain('Somebody still waits for an answer that you may know:');
    expect(told).toContain('*Ana Sousa* in <#C0DESIGN>');
    expect(told).toContain(`> ${QUESTION}`);
    expect(await morningOf('yuki')).toEqual([]);
    await world.at(AFTER_ALL_MORNINGS);
    for (const handle of ['maya', 'ravi', 'yuki']) expect(await morningOf(handle)).toHaveLength(1);
    for (const handle of ['ana', 'tom']) expect(await morningOf(handle)).toEqual([]);
  });

  it('brings several in one message, and each of them once', async () => {
    await says('ana', 'design', QUESTION);
    await world.at('2026-11-17T15:00:00Z');
    await says('ravi', 'design', 'where do I find the old logo?');
    await world.at(YUKIS_MORNING);
    const [told = '', ...more] = await morningOf('yuki');
    expect(more).toEqual([]);
    expect(told).toContain('2 people’s questions still wait');
    expect(told).toContain('the old logo');
    await world.at('2026-11-20T00:00:00Z');
    expect(await morningOf('yuki')).toHaveLength(1);
  });

  it('calls only those whom it names', async () => {
    await says('ana', 'design', `@yuki ${QUESTION}`);
    await world.at(AFTER_ALL_MORNINGS);
    expect(await morningOf('yuki')).toHaveLength(1);
    for (const handle of ['maya', 'ravi']) expect(await morningOf(handle)).toEqual([]);
  });

  it('waits for somebody who is away, and then brings all in one message', async () => {
    await as('yuki').commands('design', '/daybreak away 2026-11-18 to 2026-11-20');
    await world.settle();
    await says('ana', 'design', `@yuki ${QUESTION}`);
    await world.at('2026-11-23T00:00:00Z');
    expect(await morningOf('yuki')).toEqual([]);
    await world.at('2026-11-24T00:00:00Z');
    expect(await morningOf('yuki')).toHaveLength(1);
  });

  it('waits where somebody went on leave since', async () => {
    await says('ana', 'design', QUESTION);
    await as('yuki').commands('design', '/daybreak away 2026-11-19 to 2026-11-20');
    await world.at(YUKIS_MORNING);
    expect(await morningOf('yuki')).toEqual([]);
    await world.at('2026-11-23T00:00:00Z');
    expect(await morningOf('yuki')).toHaveLength(1);
  });

  it.each([
    ['it was answered in its thread', ({ ts }: MessageView) => says('ravi', 'design', 'on the wiki', ts)],
    ['it was deleted', (asked: MessageView) => as('ana').deletes(asked)],
    ['it reads otherwise now', (asked: MessageView) => as('ana').edits(asked, 'found it')],
  ])('comes up nowhere when %s', async (_, happens) => {
    await happens(await as('ana').says('design', QUESTION));
    await world.settle();
    await world.at(AFTER_ALL_MORNINGS);
    expect((await questions()).map(({ state }) => state)).not.toContain('open');
    for (const handle of ['maya', 'ravi', 'yuki']) expect(await morningOf(handle)).toEqual([]);
  });

  it('stays open while its author alone writes below it', async () => {
    await says('ana', 'design', 'anybody?', await says('ana', 'design', QUESTION));
    await world.at(AFTER_ALL_MORNINGS);
    for (const handle of ['ravi', 'yuki']) expect(await morningOf(handle)).toHaveLength(1);
  });

  it('is closed by a click of its author, and of those it was brought to; of nobody else', async () => {
    await says('ana', 'design', QUESTION);
    const note = theOnly(await toldIn('ana', 'design'));
    const [{ id } = { id: '' }] = await questions();
    const forged = {
      as: as('tom').id,
      channel: as('tom').placeId('launch'),
      actionId: 'charter.answered',
      value: id,
    };
    expect(await clickForged(world, forged)).toContain('I do not know that message any more.');
    await as('ana').clicks(note, 'charter.answered');
    await world.settle();
    expect(theOnly(await toldIn('ana', 'design')).text).toBe('Good. Nobody hears of it any more.');
    await world.at(AFTER_ALL_MORNINGS);
    expect(await morningOf('yuki')).toEqual([]);
  });

  it('leaves the others in the message when one of several is closed', async () => {
    await says('ana', 'design', QUESTION);
    await world.at('2026-11-17T15:00:00Z');
    await says('ravi', 'design', 'where do I find the old logo?');
    await world.at(YUKIS_MORNING);
    const [{ id } = { id: '' }] = await questions();
    const brought = theOnly(await as('yuki').dmWithBot());
    await as('yuki').clicks(brought, 'charter.answered', `${id} ${new Date(YUKIS_MORNING).toISOString()}`);
    await world.settle();
    const left = wordsOf(theOnly(await as('yuki').dmWithBot()));
    expect(left).toContain('the old logo');
    expect(left).not.toContain('brand colours');
  });

  it('does not come up with somebody who is not in the channel any more', async () => {
    await says('ana', 'design', QUESTION);
    const design = world.slack.world.channelCalled('design');
    if (design) design.members = design.members.filter((id) => id !== as('yuki').id);
    await world.at(AFTER_ALL_MORNINGS);
    expect(await morningOf('yuki')).toEqual([]);
    expect(await morningOf('ravi')).toHaveLength(1);
  });

  it('is silent to whoever wants none of it, as author and as colleague', async () => {
    for (const handle of ['ana', 'yuki']) {
      await as(handle).commands('design', '/charter suggestions');
      await world.settle();
      const shown = (await toldIn(handle, 'design')).at(-1);
      if (shown) await as(handle).clicks(shown, 'charter.off_for_me');
      await world.settle();
    }
    const before = (await toldIn('ana', 'design')).length;
    await says('ana', 'design', QUESTION);
    expect(await toldIn('ana', 'design')).toHaveLength(before);
    await world.at(AFTER_ALL_MORNINGS);
    expect(await morningOf('yuki')).toEqual([]);
    expect(await morningOf('ravi')).toHaveLength(1);
  });

  it('tells its author once an hour at most', async () => {
    await says('ana', 'design', QUESTION);
    await says('ana', 'design', 'where do I find the old logo?');
    expect(await toldIn('ana', 'design')).toHaveLength(1);
    expect(await questions()).toHaveLength(2);
  });

  it.each([
    ['where such messages do not belong', 'ana', 'launch', QUESTION],
    ['where no norm applies', 'ana', 'general', QUESTION],
    ['of a guest from another company', 'eva', 'launch', 'urgent: the checkout is down'],
    ['of what is expected by no certain time', 'ana', 'design', 'three users said the new menu is confusing'],
  ])('starts no clock %s', async (_, handle, place, text) => {
    await says(handle, place, text);
    expect(await questions()).toEqual([]);
  });

  it('keeps no word of it', async () => {
    await says('ana', 'design', QUESTION);
    await world.at(AFTER_ALL_MORNINGS);
    const { rows } = await sql<{ all: string }>`
      select string_agg(query_to_xml(format('select * from %I.%I', t.table_schema, t.table_name), true, true, '')::text, '') as all
      from information_schema.tables t where t.table_schema in ('public', 'bullmq')`.execute(world.db);
    expect(rows[0]?.all).not.toContain('brand colours');
  });

  it('comes up once, whatever Slack answers', async () => {
    await says('ana', 'design', QUESTION);
    world.slack.setFaults([{ kind: 'dropped', method: 'chat.postMessage', effect: 'after', times: 1 }]);
    await world.at(MAYAS_MORNING);
    for (const minute of ['01', '02', '03']) await world.at(`2026-11-18T17:${minute}:00Z`);
    expect(await morningOf('maya')).toHaveLength(1);
  });
});
