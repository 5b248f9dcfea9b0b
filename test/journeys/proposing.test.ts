import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beginsCharter, rewritesCharter } from '../support/chartering.js';
import { clickForged } from '../support/forge.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC, 16:40 in Tel Aviv, where Noa, the only owner, works Sunday to Thursday until 17:00.
let world: World;
beforeEach(async () => {
  world = await startWorld();
  await beginsCharter(world);
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function told(handle: string, command: string) {
  await as(handle).commands('general', command);
  await world.settle();
  const last = (await as(handle).seesPrivately('general')).at(-1);
  if (!last) throw new Error('Nothing was shown.');
  return last;
}
/** Fills in the form about one kind. */
async function proposes(
  handle: string,
  kind: string,
  values: Record<string, string | string[]>,
): Promise<void> {
  await as(handle).commands('general', '/charter propose');
  await world.settle();
  await as(handle).submits({ kind });
  await as(handle).submits(values);
  await world.settle();
}
const QUICKER = { answer: '2 h', reason: 'a day is too long for a launch' };
const errors = async (handle: string) => (await as(handle).modal())?.errors;
const inDm = async (handle: string) => (await as(handle).dmWithBot()).filter(({ author }) => author.isBot);

describe('/charter propose', () => {
  it('asks the admins, shows them what would change and why, and tells the author what they decided', async () => {
    await proposes('ana', 'question', QUICKER);
    expect(wordsOf(await as('ana').modal())).toContain('Your proposal is with the admins.');
    const asked = theOnly(await inDm('noa'));
    expect(asked.text).toBe('<@U0ANA> would change your charter: a day is too long for a launch');
    expect(wordsOf(asked)).toContain('-     answer_within: 1 working day\\n+     answer_within: 2 h');
    await as('noa').clicks(asked, 'charter.approve');
    await world.settle();
    expect(theOnly(await inDm('noa')).text).toBe('Version 2 is in force now. I tell <@U0ANA>.');
    expect(theOnly(await inDm('ana')).text).toBe(
      '🧭 Your change of the charter is in force, as version 2: a day is too long for a launch',
    );
    expect(wordsOf(await told('tom', '/charter'))).toContain('answered within 2 hours of working time');
  });

  it('keeps what changed, by whom and why, in the history', async () => {
    await proposes('noa', 'question', QUICKER);
    await as('ana').clicks(await told('ana', '/charter'), 'charter.history');
    const history = wordsOf(await as('ana').modal());
    expect(history).toMatch(/\*2\* · <@U0NOA>, .*a day is too long for a launch/);
    expect(history).toContain('+     answer_within: 2 h');
  });

  it('is in force at once when an admin proposes', async () => {
    await proposes('noa', 'question', QUICKER);
    expect(wordsOf(await as('noa').modal())).toContain('This is in force now, as version 2.');
    expect(await inDm('noa')).toEqual([]);
  });

  it('adds a kind of your own, which is recognised from then on', async () => {
    await proposes('noa', '+', {
      label: 'Code review',
      channel: ['ops'],
      words: 'ptal\n:eyes:',
      reason: 'reviews get lost',
    });
    expect((await told('ana', '/charter where ptal')).text).toContain(
      `This looks like *Code review*: it belongs in <#${as('ana').placeId('ops')}>`,
    );
  });

  it('is not for guests', async () => {
    const channel = as('ana').placeId('launch');
    const click = { as: as('eva').id, channel, actionId: 'charter.propose', value: '' };
    expect(await clickForged(world, click)).toContain('guests cannot propose changes');
    expect(await as('eva').modal()).toBeNull();
  });

  it('leaves no more than five of one person with the admins', async () => {
    for (const hours of [1, 2, 3, 4, 5])
      await proposes('ana', 'question', { answer: `${hours} h`, reason: 'quicker' });
    await proposes('ana', 'question', { answer: '6 h', reason: 'quicker' });
    expect(await errors('ana')).toEqual({ reason: expect.stringContaining('Five of your proposals wait') });
    await proposes('tom', 'question', QUICKER);
    expect(wordsOf(await as('tom').modal())).toContain('Your proposal is with the admins.');
  });

  it('leaves everything as it was when it is declined', async () => {
    await proposes('ana', 'question', QUICKER);
    await as('noa').clicks(theOnly(await inDm('noa')), 'charter.decline');
    await world.settle();
    expect(theOnly(await inDm('ana')).text).toContain(
      'The admins did not take up your change of the charter this time',
    );
    expect(wordsOf(await told('tom', '/charter'))).toContain('Version 1, by');
  });

  it('tells each of them in their own working hours alone', async () => {
    await world.at('2026-11-17T20:00:00Z');
    await proposes('ana', 'question', QUICKER);
    expect(await inDm('noa')).toEqual([]);
    await world.at('2026-11-18T07:00:30Z');
    await as('noa').clicks(theOnly(await inDm('noa')), 'charter.approve');
    await world.settle();
    expect(await inDm('ana')).toEqual([]);
    await world.at('2026-11-18T09:00:30Z');
    expect(await inDm('ana')).toHaveLength(1);
  });

  it('is decided once, by admins, and only about the charter as it was', async () => {
    await proposes('ana', 'question', QUICKER);
    const [proposal] = await world.db.selectFrom('charter_proposals').select('id').execute();
    const click = (who: string, value: string) =>
      clickForged(world, {
        as: as(who).id,
        channel: as(who).placeId('general'),
        actionId: 'charter.approve',
        value,
      });
    expect(await click('ana', proposal?.id ?? '')).toContain('Only admins of this workspace can do that.');
    expect(await click('noa', 'what?')).toContain('I do not know that proposal any more.');
    await proposes('noa', 'task', { answer: '3 working days', reason: 'we are few' });
    await as('noa').clicks((await inDm('noa'))[0] ?? 'home', 'charter.approve');
    await world.settle();
    expect(theOnly(await inDm('ana')).text).toContain('The charter changed before your proposal was decided');
    expect(await click('noa', proposal?.id ?? '')).toContain('That is decided already.');
    expect(wordsOf(await told('tom', '/charter'))).toContain('answered within 1 working day');
  });

  it.each([
    ['a time that is none', 'question', { answer: 'soon' }, 'answer', /Expected a time here/],
    ['a pattern that is too costly', 'question', { patterns: '(.*a){12}b' }, 'patterns', /take too long/],
    [
      'a word that another kind claims',
      'question',
      { words: ':rotating_light:' },
      'words',
      /urgent claims this as well/,
    ],
    [
      'an address that is none',
      'question',
      { place_name: 'x', place_url: 'http://x' },
      'place_url',
      /begins with https/,
    ],
    [
      'a place without a name',
      'question',
      { place_url: 'https://x.example' },
      'place_name',
      /name is missing/,
    ],
    ['nothing', 'question', {}, 'reason', /Nothing would change/],
    ['a new kind that has a name already', '+', { label: 'Question', words: 'x y' }, 'label', /Find a name/],
    [
      'a new kind that nothing tells from others',
      '+',
      { label: 'Review' },
      'reason',
      /how to recognise review/,
    ],
  ])('says at the field what is wrong with %s', async (_, kind, values, at, expected) => {
    await proposes('ana', kind, { ...values, reason: 'why not' });
    expect((await errors('ana'))?.[at]).toMatch(expected);
    expect(await world.db.selectFrom('charter_proposals').selectAll().execute()).toEqual([]);
  });

  it('keeps what is too long for a field of Slack as it is, and changes the rest', async () => {
    const examples = Array.from({ length: 40 }, (_, index) => `${index} ${'long '.repeat(20)}`.trim());
    await rewritesCharter(world, (yaml) =>
      yaml.replace(
        /\n {2}question:\n/,
        `\n  question:\n    recognise: { examples: ${JSON.stringify(examples)} }\n`,
      ),
    );
    await proposes('noa', 'question', QUICKER);
    expect(wordsOf(await as('noa').modal())).toContain('This is in force now, as version 2.');
    const [now] = await world.db.selectFrom('charters').select('yaml').where('version', '=', 2).execute();
    expect(now?.yaml).toContain('39 long');
    expect(now?.yaml).toContain('answer_within: 2 h');
  });

  it('says so when the charter changed while somebody wrote', async () => {
    await as('ana').commands('general', '/charter propose');
    await world.settle();
    await as('ana').submits({ kind: 'question' });
    await proposes('noa', 'task', { answer: '3 working days', reason: 'we are few' });
    await as('ana').submits(QUICKER);
    expect((await errors('ana'))?.['reason']).toContain('The charter has changed while you wrote.');
  });
});

describe('when another version is in force', () => {
  const inChannel = async (place: string) =>
    (await as('ana').sees(place))
      .filter(({ author, ephemeral }) => author.isBot && !ephemeral)
      .map(({ text }) => text);

  it('tells each channel that it touches, once, and no other', async () => {
    const before = await inChannel('launch');
    await proposes('noa', 'question', { channel: ['ops'], answer: '2 h', reason: 'ops knows' });
    expect(await inChannel('design')).toEqual([
      '🧭 The charter changed for this channel:\n• *Question* belongs in <#C0OPS> from now on.',
    ]);
    expect(await inChannel('ops')).toEqual([
      '🧭 The charter changed for this channel:\n• *Question* belongs here from now on.',
    ]);
    expect(await inChannel('launch')).toEqual(before);
  });

  it('tells of another time to answer', async () => {
    await proposes('noa', 'question', QUICKER);
    expect(await inChannel('design')).toEqual([
      '🧭 The charter changed for this channel:\n• *Question* is answered within 2 hours of working time from now on.',
    ]);
    expect(await inChannel('ops')).toEqual([]);
  });
});

describe('somebody who joins', () => {
  // Maya's profile in Los Angeles, where it is 06:40.
  const joins = async () => {
    const user = { id: 'U0MAYA', team_id: 'T0ORBIT', name: 'maya', real_name: 'Maya Chen', profile: {} };
    await world.slack.sendEvent({ type: 'team_join', user: { ...user, tz: 'America/Los_Angeles' } }, {});
    await world.settle();
  };

  it('is shown the charter in their first working hours, once', async () => {
    await joins();
    await joins();
    expect(await inDm('maya')).toEqual([]);
    await world.at('2026-11-17T17:00:30Z');
    const shown = theOnly(await inDm('maya'));
    expect(shown.text).toContain('Good to have you here.');
    expect(wordsOf(shown)).toContain('*Question* → <#C0DESIGN>');
  });
});
