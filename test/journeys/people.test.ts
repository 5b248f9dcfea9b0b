import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Schema } from '../../src/platform/db/schema.js';
import { housekeeping } from '../../src/flows/index.js';
import { postSigned } from '../support/forge.js';
import { wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());
const as = (handle: string) => world.slack.as(handle);
const asks = async (handle: string, text: string): Promise<string> => {
  await as(handle).commands('general', text);
  return wordsOf((await as(handle).seesPrivately('general')).at(-1));
};

describe('/daybreak hours', () => {
  it('shows the hours, which are the default in the zone of the Slack profile', async () => {
    expect(await asks('ana', '/daybreak hours')).toContain(
      '`09:00-17:00 mon-fri` in *Europe/Lisbon*, where it is Tue 14:40',
    );
  });

  it('sets them whole, and any part left out keeps its value', async () => {
    expect(await asks('ana', '/daybreak hours 10:00-18:00 sun-thu Asia/Tokyo')).toContain(
      'Saved. Your working hours are `10:00-18:00 sun-thu` in *Asia/Tokyo*',
    );
    expect(await asks('ana', '/daybreak hours mon-fri')).toContain('`10:00-18:00 mon-fri` in *Asia/Tokyo*');
    expect(await asks('ana', '/daybreak hours 08:00-12:00,13:00-17:00')).toContain(
      '`08:00-12:00,13:00-17:00 mon-fri` in *Asia/Tokyo*',
    );
    expect(await asks('ana', '/daybreak hours Europe/Madrid')).toContain('in *Europe/Madrid*');
    expect(await asks('ana', '/daybreak hours reset')).toContain('`09:00-17:00 mon-fri` in *Europe/Lisbon*');
  });

  it('follows the profile to another zone, unless a zone was set', async () => {
    await asks('ana', '/daybreak hours 10:00-18:00');
    world.slack.setZone('ana', 'Asia/Tokyo');
    await world.settle();
    expect(await asks('ana', '/daybreak hours')).toContain('`10:00-18:00 mon-fri` in *Asia/Tokyo*');
  });

  it('tells somebody without a zone what to do', async () => {
    expect(await asks('sam', '/daybreak hours')).toContain(
      'I do not know your time zone. Set one in your Slack profile',
    );
    expect(await asks('sam', '/daybreak hours America/Bogota')).toContain('in *America/Bogota*');
  });

  it.each([
    ['/daybreak hours whenever', 'could not read “whenever”'],
    ['/daybreak hours 9am-5pm', 'not a stretch of hours'],
    ['/daybreak hours 25:00-26:00', 'not a stretch of hours'],
    ['/daybreak hours Asia/Tokio', 'could not read “Asia/Tokio”'],
  ])('%s is answered with what was expected, and changes nothing', async (typed, told) => {
    expect(await asks('ana', typed)).toContain(told);
    expect(await asks('ana', '/daybreak hours')).toContain('`09:00-17:00 mon-fri`');
  });

  it('can be changed on the Home tab', async () => {
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'hours.edit');
    await world.settle();
    await as('ana').submits({ hours: 'whenever' });
    expect((await as('ana').modal())?.errors['hours']).toContain('could not read “whenever”');
    await as('ana').submits({ hours: '07:00-15:00 mon-thu' });
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('`07:00-15:00 mon-thu` in *Europe/Lisbon*');
  });
});

describe('/daybreak', () => {
  it.each(['/daybreak', '/daybreak help', '/daybreak HELP', '/daybreak nonsense', '/daybreak hour'])(
    '%s answers help, with examples',
    async (typed) => {
      const help = await asks('ana', typed);
      for (const part of [
        '/later @name your message',
        'Hold until their morning',
        '/daybreak hours 09:00-17:00 mon-fri Asia/Tokyo',
        '/daybreak status',
      ]) {
        expect(help).toContain(part);
      }
    },
  );

  it('quotes what was typed as it was typed, and safely', async () => {
    await asks('ana', '/daybreak away <soon> & co');
    const [message] = (await as('ana').seesPrivately('general')).slice(-1);
    expect(message?.text).toContain('“&lt;soon&gt; &amp; co”');
  });

  it('nudges alone says what to write', async () => {
    expect(await asks('ana', '/daybreak nudges')).toContain('Write `/daybreak nudges on`');
  });
});

describe('a workspace removes the bot', () => {
  it('everything kept about it is erased', async () => {
    await asks('ana', '/daybreak hours 10:00-18:00');
    await asks('ana', '/daybreak away 12 Dec - 2 Jan');
    await asks('noa', '/daybreak workspace');
    await as('noa').submits({ days: '2026-12-24 Christmas Eve' });
    await asks('noa', '/daybreak nudges norm');
    await as('noa').submits({ cap: '3' });
    await as('ana').says('design', 'hello @designers and @yuki');
    await asks('ana', '/later @yuki good morning!');
    await world.settle();
    await world.slack.sendEvent({ type: 'app_uninstalled' }, {});
    await world.settle();
    const { rows } = await sql<{ table: keyof Schema }>`
      select table_name as table from information_schema.columns
      where column_name = 'workspace' and table_schema = 'public'`.execute(world.db);
    expect(rows.length).toBeGreaterThan(10);
    for (const { table } of rows) {
      expect({ table, kept: await world.db.selectFrom(table).selectAll().execute() }).toEqual({
        table,
        kept: [],
      });
    }
  });
});

describe('a workspace whose commands carry a prefix', () => {
  it('is answered just the same', async () => {
    const { id } = as('ana');
    const body = new URLSearchParams({
      command: '/acme-daybreak',
      text: 'hours',
      team_id: 'T0ORBIT',
      user_id: id,
      channel_id: as('ana').placeId('general'),
      trigger_id: '1.2.3',
      response_url: 'http://127.0.0.1:9/',
    });
    const answer = await postSigned(world, body.toString());
    expect(await answer.json()).toMatchObject({ text: expect.stringContaining('Your working hours are') });
  });
});

describe('a month later', () => {
  it('who was nudged about whom, and what was held for whom, is forgotten', async () => {
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    await asks('ana', '/later @yuki good morning!');
    await world.at('2026-11-18T00:00:00Z');
    await world.at('2026-12-19T00:00:00Z');
    await world.bot.deps.queues.enqueue(housekeeping, {});
    await world.settle();
    for (const table of [
      'nudges',
      'nudge_recipients',
      'held_messages',
      'outbox',
      'recent_writers',
    ] as const) {
      expect(await world.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});

describe('what Slack says of somebody', () => {
  it('is asked for anew after a day, and not each time they are looked at then', async () => {
    await asks('ana', '/daybreak hours');
    await world.at('2026-11-19T14:40:00Z');
    const asked = () => world.slack.calls('users.info').length;
    const before = asked();
    await asks('ana', '/daybreak hours');
    const renewed = asked();
    expect(renewed).toBeGreaterThan(before);
    for (let nth = 0; nth < 3; nth++) await asks('ana', '/daybreak hours');
    expect(asked()).toBe(renewed);
  });
});
