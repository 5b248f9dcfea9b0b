import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { claimDue, putBack, takeForSending } from '../../src/platform/outbox/claim.js';
import { noteFirstSend, returnToOutbox } from '../../src/platform/outbox/store.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

it('a holder that was held up for longer than its lease neither sends nor gives back what another holds by now', async () => {
  const { db, clock, slack } = world;
  await slack.as('ana').commands('design', '/later @yuki good morning!');
  const { id } = await db.selectFrom('outbox').select('id').executeTakeFirstOrThrow();
  // A morning of the row's own, which the pump of the bot, whose clock stands still, does not see.
  const morning = new Date('2026-11-18T00:00:00Z');
  const heldUp = await takeForSending(db, id, morning);
  await db
    .updateTable('outbox')
    .set({ leased_until: sql<Date>`clock_timestamp() - interval '1 second'` })
    .execute();
  for await (const claimed of claimDue(db, clock.now(), { atOnce: 10, share: 10 }))
    expect(claimed).toHaveLength(1);
  const holder = await takeForSending(db, id, morning);
  if (!heldUp || !holder) throw new Error('The row could not be taken.');

  expect(await noteFirstSend(db, heldUp, morning)).toBe(false);
  await returnToOutbox(db, heldUp, { dueAt: morning, reason: 'too late', mayBeSent: false });
  const row = await db.selectFrom('outbox').select(['state', 'attempts', 'reason']).executeTakeFirstOrThrow();
  expect(row).toEqual({ state: 'sending', attempts: 2, reason: null });
  expect(await noteFirstSend(db, holder, morning)).toBe(true);
});

it('a row that was put back is queued under another name, because its job may not have ended yet', async () => {
  const { db, clock, slack } = world;
  await slack.as('ana').commands('design', '/later @yuki good morning!');
  const { id } = await db.selectFrom('outbox').select('id').executeTakeFirstOrThrow();
  const morning = new Date('2026-11-18T00:00:00Z');
  const claim = async () => {
    for await (const [claimed] of claimDue(db, morning, { atOnce: 10, share: 10 })) return claimed;
    return undefined;
  };
  const first = await claim();
  await putBack(db, id, clock.now());
  const again = await claim();
  expect([first?.id, again?.id]).toEqual([id, id]);
  expect(again?.attempts).not.toBe(first?.attempts);
});
