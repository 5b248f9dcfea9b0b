import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/playground/contract.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

const YUKIS_MORNING = '2026-11-18T00:00:00Z';
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const deliveries = async (handle: string) =>
  (await as(handle).dmWithBot()).filter(({ author }) => author.isBot);
const method = 'chat.postMessage';

describe('a held message arrives exactly once', () => {
  it.each<{ when: string; fault: Fault }>([
    { when: 'Slack answers 429', fault: { kind: 'ratelimited', method, retryAfterSeconds: 30, times: 2 } },
    {
      when: 'Slack answers 500 and did nothing',
      fault: { kind: 'server-error', method, effect: 'before', times: 2 },
    },
    {
      when: 'Slack answers 500 and did it',
      fault: { kind: 'server-error', method, effect: 'after', times: 1 },
    },
    {
      when: 'the connection drops before the effect',
      fault: { kind: 'dropped', method, effect: 'before', times: 2 },
    },
    {
      when: 'the connection drops after the effect',
      fault: { kind: 'dropped', method, effect: 'after', times: 1 },
    },
    {
      when: 'the direct message cannot be opened at first',
      fault: { kind: 'server-error', method: 'conversations.open', effect: 'before', times: 1 },
    },
  ])('when $when', async ({ fault }) => {
    await as('ana').commands('design', '/later @yuki good morning!');
    world.slack.setFaults([fault]);
    await world.at(YUKIS_MORNING);
    // Each attempt waits a little longer; walk through the waits.
    for (const minutes of [1, 2, 5, 10])
      await world.at(`2026-11-18T00:${String(minutes).padStart(2, '0')}:00Z`);
    expect(wordsOf(theOnly(await deliveries('yuki')))).toContain('good morning!');
    expect(world.slack.calls(method).length).toBeGreaterThan(0);
    const rows = await world.db
      .selectFrom('outbox')
      .select(['state', 'attempts'])
      .where('effect', '=', 'held.deliver')
      .execute();
    expect(rows).toEqual([expect.objectContaining({ state: 'sent' })]);
  });

  it('waits while the look for its marker fails, rather than risk a second copy', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    world.slack.setFaults([
      { kind: 'dropped', method, effect: 'after', times: 1 },
      { kind: 'server-error', method: 'conversations.history', effect: 'before', times: 2 },
    ]);
    await world.at(YUKIS_MORNING);
    for (const minutes of ['01', '02', '05', '10']) await world.at(`2026-11-18T00:${minutes}:00Z`);
    expect(await deliveries('yuki')).toHaveLength(1);
    expect(world.slack.calls(method)).toHaveLength(1);
  });

  it('cannot be cancelled or edited once it may have arrived, and is not put off to the next morning', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    await as('ana').opensHome();
    world.slack.setFaults([{ kind: 'dropped', method, effect: 'after', times: 1 }]);
    await world.at('2026-11-18T07:59:59Z');
    await as('ana').clicks('home', 'held.cancel');
    await world.settle();
    expect(wordsOf(await as('ana').home())).toContain('was delivered, is on its way');
    await world.at('2026-11-18T08:05:00Z');
    expect(await deliveries('yuki')).toHaveLength(1);
    expect(await world.db.selectFrom('held_messages').select('state').execute()).toEqual([
      { state: 'delivered' },
    ]);
  });

  it('comes back to its sender, in their hours, when Slack refuses it for good', async () => {
    await as('ana').commands('design', '/later @yuki good morning!');
    const yuki = world.slack.world.personCalled('yuki');
    if (yuki) Object.assign(yuki, { deleted: true });
    await world.db
      .updateTable('people')
      .set({ is_deleted: true, changed_at: sql<Date>`clock_timestamp()` })
      .where('id', '=', as('yuki').id)
      .execute();
    await world.at(YUKIS_MORNING);
    expect(await deliveries('ana')).toEqual([]);
    await world.at('2026-11-18T09:00:00Z');
    const returned = theOnly(await deliveries('ana'));
    expect(wordsOf(returned)).toContain('could not deliver your message to *Yuki*');
    expect(wordsOf(returned)).toContain('good morning!');
    expect(await world.db.selectFrom('held_messages').select(['state', 'sealed_text']).execute()).toEqual([
      { state: 'returned', sealed_text: null },
    ]);
  });
});

describe('a nudge is lost rather than doubled', () => {
  const postEphemeral = 'chat.postEphemeral';
  const notes = () => as('ana').seesPrivately('design');

  it.each<{ when: string; fault: Fault; shown: number }>([
    {
      when: 'Slack answers 429: it comes a little later',
      fault: { kind: 'ratelimited', method: postEphemeral, retryAfterSeconds: 5, times: 1 },
      shown: 1,
    },
    {
      when: 'Slack answers 500 after the effect: it is not repeated',
      fault: { kind: 'server-error', method: postEphemeral, effect: 'after', times: 1 },
      shown: 1,
    },
    {
      when: 'the connection drops before the effect: nobody can tell, so it is given up',
      fault: { kind: 'dropped', method: postEphemeral, effect: 'before', times: 1 },
      shown: 0,
    },
  ])('when $when', async ({ fault, shown }) => {
    world.slack.setFaults([fault]);
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    await world.at('2026-11-17T14:40:30Z');
    await world.at('2026-11-17T14:41:30Z');
    expect(await notes()).toHaveLength(shown);
  });

  it('is dropped when Slack stays rate limited until its moment has passed', async () => {
    world.slack.setFaults([{ kind: 'ratelimited', method: postEphemeral, retryAfterSeconds: 900, times: 1 }]);
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    await world.at('2026-11-17T15:00:00Z');
    expect(await notes()).toEqual([]);
    const rows = await world.db.selectFrom('outbox').select(['state', 'reason']).execute();
    expect(rows).toEqual([{ state: 'dropped', reason: 'stale' }]);
  });
});

describe('an event that cannot be stored is not acked', () => {
  it('answers Slack with an error while the database refuses, and does it once when Slack comes again', async () => {
    const database = new URL(world.environment['DATABASE_URL'] ?? '').pathname.slice(1);
    await asAdmin(`alter database ${database} allow_connections false`);
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
    const event = {
      type: 'message' as const,
      channel: as('ana').placeId('design'),
      user: as('ana').id,
      text: `hi <@${as('yuki').id}>`,
      ts: '1794926400.000900',
      event_ts: '1794926400.000900',
      channel_type: 'channel' as const,
    };
    const [refused] = await world.slack.sendEvent(event, { eventId: 'Ev0000000900' });
    expect(refused?.status).toBeGreaterThanOrEqual(500);
    await asAdmin(`alter database ${database} allow_connections true`);
    const again = await world.slack.sendEvent(event, { eventId: 'Ev0000000900', retryNum: 1, times: 2 });
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    await world.slack.until(async () => (await as('ana').seesPrivately('design'))[0], 'the nudge');
    await world.settle();
    expect(world.slack.calls('chat.postEphemeral')).toHaveLength(1);
  });
});

async function asAdmin(statement: string): Promise<void> {
  const { Client } = (await import('pg')).default;
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
