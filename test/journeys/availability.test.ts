import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 2026-11-17, 14:40 in Lisbon, 23:40 in Tokyo. Monday the 23rd is Labour Thanksgiving Day in Japan.
const WEDNESDAY = '2026-11-18T00:00:00.000Z';
const MONDAY = '2026-11-23T00:00:00.000Z';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());
const as = (handle: string) => world.slack.as(handle);
const asks = async (handle: string, text: string): Promise<string> => {
  await as(handle).commands('general', text);
  await world.settle();
  return wordsOf((await as(handle).seesPrivately('general')).at(-1));
};
/** When a message for Yuki that Ana holds now would arrive. */
async function yukisNextMorning(): Promise<string | undefined> {
  await world.db.deleteFrom('held_messages').execute();
  await asks('ana', '/later @yuki good morning!');
  const { due_at } = await world.db.selectFrom('held_messages').select('due_at').executeTakeFirstOrThrow();
  return due_at.toISOString();
}

describe('leave', () => {
  it('is said in words, shown with weekday and year, and moves the next morning behind it', async () => {
    const told = await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(told).toContain('Wed, 18 Nov 2026 to Fri, 20 Nov 2026');
    expect(await asks('yuki', '/daybreak away')).toContain('Away *Wed, 18 Nov 2026 to Fri, 20 Nov 2026*');
    expect(await yukisNextMorning()).toBe(MONDAY);
  });

  it('is taken back with one word', async () => {
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(await asks('yuki', '/daybreak away off')).toContain('no leave is planned any more');
    expect(await yukisNextMorning()).toBe(WEDNESDAY);
  });

  it.each([
    ['/daybreak away sometime', 'could not find the days in “sometime”'],
    ['/daybreak away 2026-11-01 - 2026-11-05', 'Those days are past'],
    ['/daybreak away 1 Jan 2040', 'more than three years ahead'],
  ])('%s is refused kindly: %s', async (typed, told) => {
    expect(await asks('yuki', typed)).toContain(told);
    expect(await asks('yuki', '/daybreak away')).toContain('No leave planned');
  });

  it('is added and removed on the Home tab', async () => {
    await as('yuki').opensHome();
    await world.settle();
    await as('yuki').clicks('home', 'leave.add');
    await world.settle();
    await as('yuki').submits({ first: '2026-11-20', last: '2026-11-18' });
    expect(wordsOf(await as('yuki').modal())).toContain('before the first');
    await as('yuki').submits({ first: '2026-11-18', last: '2026-11-20' });
    await world.settle();
    expect(wordsOf(await as('yuki').home())).toContain('Wed, 18 Nov 2026 to Fri, 20 Nov 2026');
    expect(await yukisNextMorning()).toBe(MONDAY);
    await as('yuki').clicks('home', 'leave.drop');
    await world.settle();
    expect(wordsOf(await as('yuki').home())).toContain('No leave planned');
  });

  it('comes from a Slack status that says so, until the status ends', async () => {
    await as('yuki').setsStatus('Vacationing', { emoji: ':palm_tree:', until: '2026-11-21T00:00:00Z' });
    await world.settle();
    expect(await yukisNextMorning()).toBe(MONDAY);
    await as('yuki').clearsStatus();
    await world.settle();
    expect(await yukisNextMorning()).toBe(WEDNESDAY);
  });

  it('does not come from a status without an end, or about something else', async () => {
    await as('yuki').setsStatus('Vacationing', { emoji: ':palm_tree:' });
    await world.settle();
    expect(await yukisNextMorning()).toBe(WEDNESDAY);
    await as('yuki').setsStatus('In a meeting', { until: '2026-11-21T00:00:00Z' });
    await world.settle();
    expect(await yukisNextMorning()).toBe(WEDNESDAY);
  });
});

describe('do-not-disturb', () => {
  it('is one reason more not to disturb, and ends when Slack says so', async () => {
    await as('yuki').pausesNotifications({ until: '2026-11-18T03:00:00Z' });
    await world.settle();
    expect(await yukisNextMorning()).toBe('2026-11-18T03:00:00.000Z');
    await as('yuki').resumesNotifications();
    await world.settle();
    expect(await yukisNextMorning()).toBe(WEDNESDAY);
  });

  it('is asked for when somebody is first seen', async () => {
    await as('ravi').pausesNotifications({ until: '2026-11-18T06:00:00Z' });
    await world.db.deleteFrom('people').execute();
    await asks('ana', '/later @ravi good morning!');
    const [held] = await world.db.selectFrom('held_messages').select('due_at').execute();
    expect(held?.due_at.toISOString()).toBe('2026-11-18T06:00:00.000Z');
  });
});

describe('what somebody wants outside their hours', () => {
  it.each([
    ['/daybreak pings any time', 'Ping me any time'],
    ['/daybreak pings only urgent', 'Only what is urgent'],
    ['/daybreak pings hold everything', 'Hold everything for me'],
  ])('%s is kept and shown', async (typed, shown) => {
    expect(await asks('yuki', typed)).toContain(`Outside your hours: *${shown}*`);
    expect(await asks('yuki', '/daybreak pings')).toContain(shown);
  });

  it('is chosen on the Home tab too', async () => {
    await as('yuki').opensHome();
    await world.settle();
    await as('yuki').clicks('home', 'pings.choose', 'any_time');
    await world.settle();
    expect(wordsOf(await as('yuki').home())).toContain('Outside your hours: *Ping me any time*');
  });

  it('wins over everything: whoever may be pinged any time has no morning to wait for', async () => {
    await asks('yuki', '/daybreak pings any time');
    expect(await yukisNextMorning()).toBe('2026-11-17T14:40:00.000Z');
  });
});

describe('what admins set for the workspace', () => {
  const opens = async (handle: string) => {
    await asks(handle, '/daybreak workspace');
    return as(handle).modal();
  };

  it('counts for whoever chose nothing else: hours, public holidays, company days, rounding', async () => {
    await opens('noa');
    await as('noa').submits({
      hours: '09:07-17:00 mon-fri',
      region: 'jp',
      days: '2026-11-18 Founders’ day',
      rounding: '15',
    });
    await world.settle();
    expect(await yukisNextMorning()).toBe('2026-11-19T00:15:00.000Z');
    await asks('yuki', '/daybreak away 19 Nov - 20 Nov');
    // Monday the 23rd is a public holiday of Japan.
    expect(await yukisNextMorning()).toBe('2026-11-24T00:15:00.000Z');
  });

  it('shows on everybody’s Home tab which day off is next', async () => {
    await opens('noa');
    await as('noa').submits({ hours: '09:00-17:00 mon-fri', region: 'JP', days: '', rounding: '0' });
    await as('yuki').opensHome();
    await world.settle();
    expect(wordsOf(await as('yuki').home())).toContain(
      'Next day off: *Mon, 23 Nov 2026*, Labor Thanksgiving Day.',
    );
  });

  it('gives way to what somebody chose themselves', async () => {
    await opens('noa');
    await as('noa').submits({ hours: '10:00-17:00 mon-fri', region: 'JP', days: '', rounding: '0' });
    await as('yuki').opensHome();
    await world.settle();
    await as('yuki').clicks('home', 'hours.edit');
    await world.settle();
    await as('yuki').submits({ hours: '08:00-16:00 mon-fri', zone: '', region: 'none' });
    await world.settle();
    expect(await yukisNextMorning()).toBe('2026-11-17T23:00:00.000Z');
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(await yukisNextMorning()).toBe('2026-11-22T23:00:00.000Z');
  });

  it('is for admins and owners alone, also when the form was open before', async () => {
    expect(await opens('ana')).toBeNull();
    expect(wordsOf((await as('ana').seesPrivately('general')).at(-1))).toContain('Only admins and owners');
    await as('ana').becomes('admin');
    await opens('ana');
    await as('ana').becomes('member');
    await as('ana').submits({ hours: '00:00-01:00 sun', region: '', days: '', rounding: '0' });
    expect(wordsOf(await as('ana').modal())).toContain('Only admins and owners');
    expect(await world.db.selectFrom('workspace_defaults').selectAll().execute()).toEqual([]);
  });

  it('names the field and the line that it cannot read, and keeps what was typed', async () => {
    await opens('noa');
    await as('noa').submits({ hours: '9am', region: 'Atlantis', days: '2026-02-30 Never', rounding: '0' });
    expect((await as('noa').modal())?.errors).toMatchObject({
      hours: expect.stringContaining('not a stretch of hours'),
      region: expect.stringContaining('holidays of “Atlantis”'),
      days: expect.stringContaining('2026-02-30 Never'),
    });
  });
});

describe('what Slack tells', () => {
  it('a new colleague is known from their first day', async () => {
    await world.slack.welcomes({ handle: 'kim', name: 'Kim Park', zone: 'Asia/Seoul' });
    await world.settle();
    const known = await world.db.selectFrom('people').select('zone').where('name', '=', 'Kim Park').execute();
    expect(known).toEqual([{ zone: 'Asia/Seoul' }]);
  });

  it('a user group that changed is read anew', async () => {
    await as('ana').says('design', 'hello @designers');
    await world.settle();
    const members = () => world.db.selectFrom('user_groups').select('members').execute();
    expect(await members()).toHaveLength(1);
    await as('noa').changesGroup('designers', { members: ['maya'] });
    await world.settle();
    expect(await members()).toEqual([]);
  });
});
