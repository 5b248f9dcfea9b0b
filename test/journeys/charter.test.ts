import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { beginsCharter } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Noa is an owner of the workspace, Ana is not.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
/** What somebody is shown last when they write a command. */
async function told(handle: string, command: string) {
  await as(handle).commands('general', command);
  await world.settle();
  const last = (await as(handle).seesPrivately('general')).at(-1);
  if (!last) throw new Error('Nothing was shown.');
  return last;
}
const begins = (values: Record<string, string | string[]> = {}) => beginsCharter(world, values);

describe('/charter', () => {
  it('says that there is none, and offers admins to begin one', async () => {
    const ana = await told('ana', '/charter');
    expect(wordsOf(ana)).toContain('There is no communication charter here yet');
    expect(wordsOf(ana)).not.toContain('charter.begin');
    expect(wordsOf(await told('noa', '/charter'))).toContain('charter.begin');
  });

  it('begins with an interview, and then tells everybody what belongs where, and who said so', async () => {
    await begins();
    expect(await as('noa').modal()).toBeNull();
    const shown = wordsOf(await told('ana', '/charter'));
    expect(shown).toContain('How we talk at Orbit');
    expect(shown).toContain(
      `*Urgent* → <#${as('ana').placeId('ops')}> · answered within 30 minutes of working time · may break quiet hours`,
    );
    expect(shown).toContain(`*Question* → <#${as('ana').placeId('design')}> · answered within 1 working day`);
    expect(shown).toContain('*Task* → <https://linear.app/orbit|the tracker>');
    expect(shown).toContain('*Decision, Knowledge, Announcement, Feedback, Social* → wherever it comes up');
    expect(shown).toContain(`No norm applies in <#${as('ana').placeId('general')}>.`);
    expect(shown).toContain(`Version 1, by <@${as('noa').id}>, `);
  });

  it('shows its history', async () => {
    await begins();
    await as('ana').clicks(await told('ana', '/charter'), 'charter.history');
    expect(wordsOf(await as('ana').modal())).toMatch(/\*1\* · <@U0NOA>, .*A small team/);
  });

  it('is begun by admins alone, and once', async () => {
    const [ana, channel] = [as('ana').id, as('ana').placeId('general')];
    expect(await clickForged(world, { as: ana, channel, actionId: 'charter.begin', value: '' })).toContain(
      'Only admins of this workspace can do that.',
    );
    const first = await told('noa', '/charter');
    await begins();
    await as('noa').clicks(first, 'charter.begin');
    await world.settle();
    expect(await as('noa').modal()).toBeNull();
    expect((await as('noa').seesPrivately('general')).map(({ text }) => text).join()).toContain(
      'There is a charter already.',
    );
  });

  it('keeps what was typed when an address is none, and says which', async () => {
    await begins({ tracker: 'our tracker', wiki: 'http://wiki.example' });
    expect((await as('noa').modal())?.errors).toEqual({
      tracker: 'Expected an address that begins with https://',
      wiki: 'Expected an address that begins with https://',
    });
    await as('noa').submits({ tracker: '', wiki: 'https://wiki.example' });
    await world.settle();
    expect(wordsOf(await told('ana', '/charter'))).toContain('*Knowledge* → <https://wiki.example|the wiki>');
  });

  it('is forgotten when the bot is removed', async () => {
    await begins();
    await world.slack.sendEvent({ type: 'app_uninstalled' }, {});
    await world.settle();
    expect(await world.db.selectFrom('charters').select('version').execute()).toEqual([]);
  });
});

describe('/charter where', () => {
  it('says which kind a message looks like, where that belongs, and what decided', async () => {
    await begins();
    const shown = await told('ana', '/charter where https://github.com/orbit/site/pull/12 needs eyes');
    expect(shown.text).toBe(
      '🧭 This looks like *Task*: it belongs in <https://linear.app/orbit|the tracker>.\nBecause it links github.com/orbit/site/pull/12.',
    );
    expect((await told('ana', '/charter where the site is down')).text).toContain('*Urgent*');
  });

  it('says so when it cannot tell, and how to ask when nothing is asked', async () => {
    await begins();
    expect((await told('ana', '/charter where ok')).text).toContain('I cannot tell what kind of message');
    expect((await told('ana', '/charter where')).text).toContain('Write what you want to say after it');
  });

  it('escapes what it quotes', async () => {
    await begins();
    const shown = await told('ana', '/charter where see https://github.com/a&b/c/pull/1<!channel>');
    expect(shown.text).toContain('a&amp;b/c/pull/1');
    expect(shown.text).not.toContain('<!channel>');
  });

  it('keeps nothing of the message', async () => {
    await begins();
    await told('ana', '/charter where we decided to paint the teapot violet');
    const { rows } = await sql<{ all: string }>`
      select string_agg(t.table_name || query_to_xml(format('select * from %I.%I', t.table_schema, t.table_name), true, true, '')::text, '') as all
      from information_schema.tables t where t.table_schema in ('public', 'bullmq')`.execute(world.db);
    expect(rows[0]?.all).toContain('How we talk at Orbit');
    expect(rows[0]?.all).not.toContain('teapot');
  });
});

describe('a charter in force', () => {
  // Yuki, in Tokyo, is asleep: Ana would be told.
  const writes = async (place: string, text: string) => {
    await as('ana').says(place, text);
    await world.settle();
    return as('ana').seesPrivately(place);
  };

  it('keeps the off-hours note out of the channels that it exempts', async () => {
    expect(await writes('design', '@yuki hello there')).toHaveLength(1);
    await begins({ exempt: ['design'], question: [] });
    await world.at('2026-11-17T15:10:00Z');
    expect(await writes('design', '@maya @yuki hello there')).toHaveLength(1);
  });

  it('lets a kind of message through that may break quiet hours, and its own markers', async () => {
    await begins();
    const [asked] = await writes('design', '@yuki :rotating_light: look');
    expect(wordsOf(asked)).toContain('You marked this as urgent, so it goes through:');
    expect(await writes('launch', '@yuki the site is down')).toEqual([]);
    expect(await writes('launch', '@yuki there is cake')).toHaveLength(1);
    expect(await world.db.selectFrom('nudges').select('kind').orderBy('created_at').execute()).toContainEqual(
      {
        kind: 'urgent',
      },
    );
  });

  it('asks and counts nothing where urgent messages belong', async () => {
    await begins({ urgent: ['launch'] });
    expect(await writes('launch', '@yuki :rotating_light: the site is down')).toEqual([]);
    expect(await world.db.selectFrom('nudges').selectAll().execute()).toEqual([]);
  });

  it('that cannot be read any more leaves notes and the Home tab as they are without one', async () => {
    await begins();
    await world.db.updateTable('charters').set({ yaml: 'version: 9' }).execute();
    expect(await writes('design', '@yuki hello there')).toHaveLength(1);
    await as('ana').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('/daybreak');
    expect((await told('ana', '/charter')).text).toContain('The charter cannot be read any more');
  });

  it('is on everybody’s Home tab, to be shown, and where there is none only admins find how to begin', async () => {
    await as('ana').opensHome();
    await as('noa').opensHome();
    await world.settle();
    expect(wordsOf(await as('ana').home())).not.toContain('charter.');
    expect(wordsOf(await as('noa').home())).toContain('charter.begin');
    await begins();
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'charter.show');
    expect(wordsOf(await as('ana').modal())).toContain('*Urgent* → <#C0OPS>');
  });
});
