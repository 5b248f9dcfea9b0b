import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, who starts Wednesday 00:00 UTC.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const fromBot = async (handle: string): Promise<string[]> =>
  (await as(handle).dmWithBot()).filter(({ author }) => author.isBot).map(wordsOf);
/** Exactly one. */
function one(texts: string[]): string {
  expect(texts).toHaveLength(1);
  return texts[0] ?? '';
}
async function asks(handle: string, text: string): Promise<void> {
  await as(handle).commands('general', text);
  await world.settle();
}

describe('a held message, when its recipient’s time changes', () => {
  it('moves behind new leave, and its sender is told once', async () => {
    await asks('ana', '/later @yuki good morning!');
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(one(await fromBot('ana'))).toContain('*Yuki* gets it *Mon 09:00* their time');
    await world.at('2026-11-18T09:00:00Z');
    expect(await fromBot('yuki')).toEqual([]);
    await world.at('2026-11-23T00:00:00Z');
    expect(one(await fromBot('yuki'))).toContain('good morning!');
    expect(await fromBot('ana')).toHaveLength(1);
  });

  it('moves with a new zone, told by Slack, also to an earlier time', async () => {
    await asks('ana', '/later @yuki good morning!');
    await as('yuki').movesTo('Pacific/Auckland');
    await world.settle();
    expect(one(await fromBot('ana'))).toContain('*Yuki* gets it');
    await world.at('2026-11-17T20:00:00Z');
    expect(one(await fromBot('yuki'))).toContain('good morning!');
  });

  it('is no news when it is back at the promised time before the sender’s day begins', async () => {
    await world.at('2026-11-17T20:00:00Z');
    await asks('ana', '/later @yuki good morning!');
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    await asks('yuki', '/daybreak away off');
    await world.at('2026-11-18T00:00:00Z');
    expect(one(await fromBot('yuki'))).toContain('good morning!');
    await world.at('2026-11-18T12:00:00Z');
    expect(await fromBot('ana')).toEqual([]);
  });

  it('tells of several for one sender together, and never at night', async () => {
    await world.at('2026-11-17T20:00:00Z');
    await asks('ana', '/later @yuki one');
    await asks('ana', '/later @yuki two');
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(await fromBot('ana')).toEqual([]);
    await world.at('2026-11-18T09:00:00Z');
    expect(one(await fromBot('ana')).match(/gets it/g)).toHaveLength(2);
  });

  it('does not move when the same news comes twice, or when nothing about the time changed', async () => {
    await asks('ana', '/later @yuki good morning!');
    await as('yuki').setsStatus('Reading');
    await world.slack.as('yuki').movesTo('Asia/Tokyo');
    await world.settle();
    expect(await fromBot('ana')).toEqual([]);
  });

  it('stays where it was forced to go', async () => {
    await asks('ana', '/later @yuki good morning!');
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.send_now');
    await world.settle();
    await asks('yuki', '/daybreak away 18 Nov - 20 Nov');
    expect(await fromBot('yuki')).toHaveLength(1);
    expect(await fromBot('ana')).toEqual([]);
  });
});

describe('many for one recipient in one morning', () => {
  it('arrive as one message, in the order they were written', async () => {
    await asks('ana', '/later @yuki first');
    await asks('maya', '/later @yuki second');
    await asks('ana', '/later @yuki third');
    await world.at('2026-11-18T00:00:00Z');
    const words = one(await fromBot('yuki'));
    expect(words).toContain('3 messages for your morning, from Ana and Maya');
    expect(words).toMatch(/first.*second.*third/s);
    await world.at('2026-11-19T00:00:00Z');
    expect(await fromBot('yuki')).toHaveLength(1);
  });

  it('leave out what was cancelled, and what was sent before', async () => {
    await asks('ana', '/later @yuki first');
    await asks('ana', '/later @yuki second');
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.cancel');
    await world.settle();
    await asks('maya', '/later @yuki third');
    await world.at('2026-11-18T00:00:00Z');
    const words = one(await fromBot('yuki'));
    expect(words).toMatch(/second.*third/s);
    expect(words).not.toContain('first');
  });

  it.each([
    ['the answer is lost after Slack took it', { kind: 'dropped', effect: 'after' }],
    ['the request never arrives', { kind: 'dropped', effect: 'before' }],
    ['Slack fails', { kind: 'server-error', effect: 'before' }],
  ] as const)('arrive once and whole when %s', async (_, fault) => {
    await asks('ana', '/later @yuki first');
    await asks('maya', '/later @yuki second');
    world.slack.setFaults([{ ...fault, method: 'chat.postMessage', times: 1 }]);
    await world.at('2026-11-18T00:00:00Z');
    await world.at('2026-11-18T00:10:00Z');
    expect(one(await fromBot('yuki'))).toMatch(/first.*second/s);
  });

  it('go on without one that can no longer be read', async () => {
    await asks('ana', '/later @yuki first');
    await world.db
      .updateTable('held_messages')
      .set({ sealed_text: Buffer.alloc(64) })
      .execute();
    await asks('maya', '/later @yuki second');
    await world.at('2026-11-18T00:00:00Z');
    expect(one(await fromBot('yuki'))).toContain('second');
  });

  it('say that they may come a second time, when Slack does not let that be looked up', async () => {
    await asks('ana', '/later @yuki first');
    await asks('maya', '/later @yuki second');
    world.slack.setFaults([
      { kind: 'dropped', method: 'chat.postMessage', effect: 'after', times: 1 },
      { kind: 'refused', method: 'conversations.history', error: 'missing_scope', times: 100 },
    ]);
    await world.at('2026-11-18T00:00:00Z');
    await world.at('2026-11-18T06:00:00Z');
    const [first = '', second = '', ...more] = await fromBot('yuki');
    expect(more).toEqual([]);
    expect(first).not.toContain('You may have this one already');
    expect(second).toMatch(/first.*second.*You may have this one already/s);
  });

  it('go on in a second message when they do not fit into one', async () => {
    for (let count = 1; count <= 17; count++) await asks('ana', `/later @yuki number ${count}.`);
    await world.at('2026-11-18T00:00:00Z');
    await world.at('2026-11-18T00:00:10Z');
    const [first = '', second = '', ...more] = await fromBot('yuki');
    expect(more).toEqual([]);
    expect(first).toMatch(/15 messages.*number 1\..*number 15\./s);
    expect(second).toMatch(/2 messages.*number 16\..*number 17\./s);
  });
});
