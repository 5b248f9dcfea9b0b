import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { beginsCharter, letsItSuggest, rewritesCharter } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC. Ana is in #launch, #ops, #design and the private #leads, where Noa is too; Sam is not in #design.
const QUESTION = 'where do I find the brand colours?';
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function says(handle: string, place: string, text: string): Promise<void> {
  await as(handle).says(place, text);
  await world.settle();
}
const toldIn = (handle: string, place: string) => as(handle).seesPrivately(place);
const rows = async () => world.db.selectFrom('suggestions').selectAll().orderBy('created_at').execute();
const minutesLater = (minutes: number) =>
  world.at(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());
/** What `/charter suggestions` shows. */
async function suggestions(handle: string, place = 'ops') {
  await as(handle).commands(place, '/charter suggestions');
  await world.settle();
  const shown = (await toldIn(handle, place)).at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  return shown;
}

describe('in the first week', () => {
  it('nobody hears anything, and what would have been said is counted without its words', async () => {
    await says('ana', 'launch', QUESTION);
    expect(await toldIn('ana', 'launch')).toEqual([]);
    expect(await rows()).toEqual([
      expect.objectContaining({
        author: 'U0ANA',
        kind: 'question',
        target: as('ana').placeId('design'),
        state: 'watched',
      }),
    ]);
    const { rows: dump } = await sql<{ all: string }>`
      select string_agg(query_to_xml(format('select * from %I.%I', t.table_schema, t.table_name), true, true, '')::text, '') as all
      from information_schema.tables t where t.table_schema in ('public', 'bullmq')`.execute(world.db);
    expect(dump[0]?.all).not.toContain('brand colours');
  });

  it('ends with a report to the admins in their hours, who then decide', async () => {
    await says('ana', 'launch', QUESTION);
    await world.at('2026-11-24T14:41:00Z');
    const report = theOnly(await as('noa').dmWithBot());
    expect(wordsOf(report)).toContain('Your charter has been in force for a week.');
    expect(wordsOf(report)).toContain('I would have spoken up once:');
    expect(wordsOf(report)).toContain('• Question: 1');
    expect(labelsOf(report)).toEqual(['Speak up', 'Be silent', 'Do not tell me']);
    await as('noa').clicks(report, 'charter.mode_suggest');
    await world.settle();
    await says('ana', 'launch', QUESTION);
    expect(await toldIn('ana', 'launch')).toHaveLength(1);
  });

  it('ends without a report when an admin has decided already', async () => {
    await letsItSuggest(world);
    await world.at('2026-11-24T14:41:00Z');
    expect(await as('noa').dmWithBot()).toEqual([]);
  });
});

describe('when the admins let it speak up', () => {
  beforeEach(() => letsItSuggest(world));

  it('tells whoever wrote it where it belongs and why, where nobody else sees it', async () => {
    await says('ana', 'launch', QUESTION);
    const note = theOnly(await toldIn('ana', 'launch'));
    expect(note.text).toBe(
      `🧭 This looks like *Question*: it belongs in <#${as('ana').placeId('design')}>.\nBecause of the words “where do”.`,
    );
    expect(labelsOf(note)).toEqual(['Move it there', 'Leave it here', 'Not right', 'No more of these']);
    for (const other of ['tom', 'noa', 'sam']) expect(await toldIn(other, 'launch')).toEqual([]);
  });

  it('points to a place outside of Slack, where there is nothing to move', async () => {
    await says('ana', 'launch', 'https://github.com/orbit/web/pull/12 waits for a review');
    const note = theOnly(await toldIn('ana', 'launch'));
    expect(note.text).toContain('<https://linear.app/orbit|the tracker>');
    expect(labelsOf(note)).not.toContain('Move it there');
  });

  it.each([
    ['where no norm applies', 'ana', 'general', QUESTION],
    ['when it cannot tell', 'ana', 'launch', 'ok'],
    ['to somebody who is not where it belongs', 'sam', 'launch', QUESTION],
    ['to a guest from another company', 'eva', 'launch', QUESTION],
    ['about what has no place', 'ana', 'launch', 'three users said the new menu is confusing'],
  ])('says nothing %s', async (_, handle, place, text) => {
    await says(handle, place, text);
    expect(await toldIn(handle, place)).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('says nothing of the place where it is right already', async () => {
    await says('ana', 'design', QUESTION);
    expect(wordsOf(theOnly(await toldIn('ana', 'design')))).not.toContain('belongs');
    expect(await rows()).toEqual([]);
  });

  it('leaves out what need not be said when the charter is plain', async () => {
    await says('ana', 'launch', QUESTION);
    await rewritesCharter(world, (yaml) => yaml.replace('tone: warm', 'tone: plain'));
    await minutesLater(61);
    await says('ana', 'launch', 'where do I find the other colours?');
    const [warm = '', plain = ''] = (await toldIn('ana', 'launch')).map((note) => wordsOf(note));
    expect(warm).toContain('Only you see this, and where it stands is fine too.');
    expect(plain).toContain('This looks like *Question*');
    expect(plain).not.toContain('Only you see this');
  });

  it('points nobody but admins to where only admins start such messages', async () => {
    await rewritesCharter(world, (yaml) =>
      yaml.replace(/\n {2}urgent:\n/, '\n  urgent:\n    who_may_post: stewards\n'),
    );
    for (const handle of ['ana', 'noa']) await says(handle, 'launch', 'urgent: the checkout is down');
    expect(await toldIn('ana', 'launch')).toEqual([]);
    expect(theOnly(await toldIn('noa', 'launch')).text).toContain('This looks like *Urgent*');
    await as('ana').commands('ops', '/charter');
    await world.settle();
    expect(wordsOf((await toldIn('ana', 'ops')).at(-1))).toContain('admins start these');
  });

  it('says nothing in a thread, and nothing about an edit', async () => {
    await says('ana', 'launch', 'morning');
    const root = (await as('ana').sees('launch')).at(-1);
    await as('ana').says('launch', QUESTION, { thread: root?.ts ?? '' });
    if (root) await as('ana').edits(root, `${QUESTION} @tom`);
    await world.settle();
    expect(await rows()).toEqual([]);
  });

  it('speaks up once an hour at most', async () => {
    await says('ana', 'launch', QUESTION);
    await says('ana', 'launch', QUESTION);
    expect(await toldIn('ana', 'launch')).toHaveLength(1);
    await minutesLater(61);
    await says('ana', 'launch', QUESTION);
    expect(await toldIn('ana', 'launch')).toHaveLength(2);
  });

  it('is quiet for two weeks after three that were left alone', async () => {
    for (const action of ['charter.leave', null, 'charter.leave']) {
      await says('ana', 'launch', QUESTION);
      const note = (await toldIn('ana', 'launch')).at(-1);
      if (action && note) await as('ana').clicks(note, action);
      await minutesLater(61);
    }
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(3);
    await minutesLater(14 * 24 * 60);
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(4);
  });

  it('learns from “Not right”, in weights of words that the examples know, until an admin has it forgotten', async () => {
    const asked = `${QUESTION} ask for the violet teapot`;
    await says('ana', 'launch', asked);
    await as('ana').clicks(theOnly(await toldIn('ana', 'launch')), 'charter.wrong');
    const lessons = await world.db.selectFrom('charter_lessons').selectAll().execute();
    expect(lessons.length).toBeGreaterThan(0);
    expect(lessons.map(({ token }) => token).join()).not.toMatch(/violet|teapot/);
    await minutesLater(61);
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(1);
    await as('noa').clicks(await suggestions('noa'), 'charter.unlearn');
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(2);
  });

  it('stays at that when somebody wants no more, until they want them again', async () => {
    await says('ana', 'launch', QUESTION);
    await as('ana').clicks(theOnly(await toldIn('ana', 'launch')), 'charter.off_for_me');
    await minutesLater(61);
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(1);
    const shown = await suggestions('ana');
    expect(shown.text).toContain('Not to you.');
    await as('ana').clicks(shown, 'charter.on_for_me');
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(2);
  });

  it('is silent in a channel where an admin wants none', async () => {
    await as('noa').clicks(await suggestions('noa', 'launch'), 'charter.off_here');
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toEqual([]);
    await as('noa').clicks(await suggestions('noa', 'launch'), 'charter.on_here');
    await says('ana', 'launch', QUESTION);
    expect(await rows()).toHaveLength(1);
  });

  it('shows numbers and decisions to admins alone', async () => {
    await says('ana', 'launch', QUESTION);
    const ana = await suggestions('ana');
    expect(labelsOf(ana)).toEqual(['Do not tell me']);
    const channel = as('ana').placeId('ops');
    for (const actionId of ['charter.mode_off', 'charter.off_here'])
      expect(await clickForged(world, { as: as('ana').id, channel, actionId, value: channel })).toContain(
        'Only admins',
      );
    expect(wordsOf(await suggestions('noa'))).toContain('I spoke up once: moved 0, left 0, not right 0.');
  });

  it('takes the buttons of nobody else, and of nothing it does not know', async () => {
    await says('ana', 'launch', QUESTION);
    const [row] = await rows();
    const channel = as('tom').placeId('launch');
    const click = (value: string, who = 'tom') =>
      clickForged(world, { as: as(who).id, channel, actionId: 'charter.move', value });
    expect(await click(row?.id ?? '')).toContain('Only whoever wrote that message can do that.');
    expect(await click('what?')).toContain('I do not know that message any more.');
    expect(await click('00000000-0000-0000-0000-000000000000')).toContain(
      'I do not know that message any more.',
    );
    await minutesLater(13 * 60);
    expect(await click(row?.id ?? '', 'ana')).toContain('Its moment has passed.');
  });

  it('says nothing about a message that was deleted at once', async () => {
    await as('ana').says('launch', QUESTION);
    const posted = (await as('ana').sees('launch')).at(-1);
    if (posted) await as('ana').deletes(posted);
    await world.settle();
    expect(await toldIn('ana', 'launch')).toEqual([]);
  });
});
