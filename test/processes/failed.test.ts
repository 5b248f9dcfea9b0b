import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { job } from '../../src/platform/queue/job.js';
import { wordsOf } from '../support/reading.js';
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let redis: RedisServer | null = null;
afterEach(async () => {
  await world.stop();
  await redis?.stop();
  redis = null;
});

/** Runs `daybreak failed …` beside the bot, on its storage. */
function failed(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli.js', 'failed', ...words], {
    env: { PATH: process.env['PATH'], ...world.environment },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe.each(hasRedis() ? ['postgres', 'redis'] : ['postgres'])(
  'with BullMQ on %s, an event that cannot be worked off',
  (backend) => {
    beforeEach(async () => {
      redis = backend === 'redis' ? await startRedis() : null;
      world = await startWorld({ redisUrl: redis?.url ?? '' });
      const ofAnotherVersion = job({
        name: 'message.posted',
        queue: 'events',
        payload: z.object({ channel: z.string() }),
        attempts: 9,
        run: () => Promise.resolve(),
      });
      const { queues } = world.bot.deps;
      await queues.enqueue(ofAnotherVersion, { channel: 'a secret place' }, { id: 'EvPOISON' });
      await world.settle();
    });

    it('is set aside with its reason, and the others flow', async () => {
      await world.slack.as('ana').says('design', '@yuki could you look?');
      await world.settle();
      expect(await world.slack.as('ana').seesPrivately('design')).toHaveLength(1);
      const { out, code } = failed('list');
      expect(out).toMatch(/^EvPOISON {2}message\.posted {2}1 tries {2}2\d{3}-\S+ {2}.*expected/ms);
      expect(out).not.toContain('secret');
      expect(code).toBe(0);
    });

    it('is tried again when an admin says so, and set aside again', async () => {
      expect(failed('retry', 'EvPOISON')).toMatchObject({
        code: 0,
        out: 'One tried again, by the bot when it runs.\n',
      });
      await world.slack.until(
        () => (failed('list').out.startsWith('EvPOISON') ? true : undefined),
        'it to fail again',
      );
    });

    it('is given up when an admin says so', () => {
      expect(failed('drop', '--all').code).toBe(0);
      expect(failed('list').out).toBe('Nothing has failed.\n');
    });
  },
);

describe('what cannot be made ready to leave', () => {
  const YUKIS_MORNING = '2026-11-18T00:00:00Z';
  let sealed: Buffer | null;

  async function breaks(): Promise<string> {
    await world.slack.as('ana').commands('design', '/later @yuki the words of the night');
    const held = await world.db.selectFrom('held_messages').selectAll().executeTakeFirstOrThrow();
    sealed = held.sealed_text;
    await world.db
      .updateTable('held_messages')
      .set({ sealed_text: Buffer.alloc(64) })
      .execute();
    for (const seconds of [0, 2, 10, 30])
      await world.at(new Date(Date.parse(YUKIS_MORNING) + seconds * 1_000).toISOString());
    const [id = ''] = failed('list').out.split(' ');
    return id;
  }
  const delivered = async () =>
    (await world.slack.as('yuki').dmWithBot()).map(wordsOf).filter((words) => words.includes('of the night'));

  beforeEach(async () => {
    world = await startWorld();
  });

  it('is listed, by the name of what went wrong alone', async () => {
    await breaks();
    expect(failed('list', '--json').out).toMatch(
      /"name":"held\.deliver".*"reason":"could not be prepared: Error"/,
    );
  });

  it('leaves after it was mended, at once when an admin says so', async () => {
    const id = await breaks();
    await world.db.updateTable('held_messages').set({ sealed_text: sealed }).execute();
    expect(failed('retry', id).code).toBe(0);
    await world.at('2026-11-18T00:00:40Z');
    expect(await delivered()).toHaveLength(1);
    expect(failed('list').out).toBe('Nothing has failed.\n');
  });

  it('goes back to its sender when an admin gives it up and its words can be read', async () => {
    const id = await breaks();
    await world.db.updateTable('held_messages').set({ sealed_text: sealed }).execute();
    expect(failed('drop', id).code).toBe(0);
    await world.at('2026-11-18T00:00:40Z');
    await world.at('2026-11-18T10:00:00Z');
    expect(await delivered()).toEqual([]);
    expect((await world.slack.as('ana').dmWithBot()).map(wordsOf).join()).toContain('of the night');
  });

  it('never leaves after an admin gave it up', async () => {
    const id = await breaks();
    expect(failed('drop', id).code).toBe(0);
    await world.at('2026-11-18T00:00:40Z');
    await world.db.updateTable('held_messages').set({ sealed_text: sealed }).execute();
    await world.at('2026-11-18T03:00:00Z');
    expect(await delivered()).toEqual([]);
    expect(failed('list').out).toBe('Nothing has failed.\n');
  });
});

describe('daybreak failed', () => {
  beforeEach(async () => {
    world = await startWorld();
  });

  it.each([
    [['retry'], 'Expected an id, or --all.'],
    [['drop', 'EvNOTHING'], 'Nothing that failed is called “EvNOTHING”.'],
    [['drop', '7f9c24e8-3b1a-4a57-9c0e-1f2d3c4b5a69'], 'Nothing that failed is called'],
  ])('%j is refused with 2, in one line', (words, told) => {
    const { code, err } = failed(...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
