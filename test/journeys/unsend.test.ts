import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { grants, OFFERS_GRANTS } from '../support/granting.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, who starts Wednesday 00:00 UTC.
const YUKIS_MORNING = '2026-11-18T00:00:00Z';
const ANAS_MORNING = '2026-11-18T09:00:00Z';
let world: World;
beforeEach(async () => {
  world = await startWorld({ settings: OFFERS_GRANTS });
  await grants(world, 'ana', 'unsend');
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const fromBot = async (handle: string) =>
  (await as(handle).dmWithBot()).filter(({ author }) => author.isBot).map(wordsOf);
const inDesign = async () =>
  (await as('yuki').sees('design')).filter(({ author }) => author.name.startsWith('Ana'));
async function holds(text = '@yuki could you look at the draft?', files: object[] = []): Promise<void> {
  await as('ana').says('design', text, files.length > 0 ? { files: files as never } : {});
  await world.settle();
  await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
  await world.settle();
}
const earlier = async (): Promise<number> => (await inDesign()).length;

describe('unsend and reschedule, for whoever granted it', () => {
  it('takes the original back and posts it as them, in the same place, in the recipient’s morning', async () => {
    const before = await earlier();
    await holds();
    expect(await earlier()).toBe(before);
    await world.at(YUKIS_MORNING);
    const posted = (await inDesign()).at(-1);
    expect(posted).toMatchObject({ isThroughApp: true, author: { id: as('ana').id } });
    expect(wordsOf(posted)).toContain('could you look at the draft?');
    expect(JSON.stringify(posted?.blocks)).toContain(`"user_id":"${as('yuki').id}"`);
    expect(await fromBot('yuki')).toEqual([]);
    expect(await earlier()).toBe(before + 1);
  });

  it('never nudges them about what it posts as them', async () => {
    await holds();
    const before = (await as('ana').seesPrivately('design')).length;
    await as('yuki').movesTo('America/Los_Angeles');
    await world.at('2026-11-18T16:00:00Z');
    await world.at('2026-11-18T18:00:00Z');
    expect(await as('ana').seesPrivately('design')).toHaveLength(before);
  });

  it('leaves a message with a file where it is, and brings a link to the file', async () => {
    const before = await earlier();
    await holds('@yuki the draft', [{ name: 'draft.pdf', mimetype: 'application/pdf' }]);
    expect(await earlier()).toBe(before + 1);
    await world.at(YUKIS_MORNING);
    expect(theOnly(await as('yuki').dmWithBot())).toBeDefined();
    expect((await fromBot('yuki')).join()).toContain('draft.pdf');
  });

  it.each([
    ['somebody at work', '@yuki @sam could you look at the draft?'],
    ['a group', '@yuki @designers could you look at the draft?'],
    ['everybody here', '@yuki @here could you look at the draft?'],
  ])('leaves a message that calls %s, too, where it is', async (_, text) => {
    const before = await earlier();
    await as('ana').says('design', text);
    await world.settle();
    await as('ana').shortcut('held.shortcut', (await inDesign()).at(-1));
    await as('ana').submits({ to: ['yuki'] });
    await world.settle();
    expect(await earlier()).toBe(before + 1);
  });

  it('asks nobody about a deletion that is its own, however late Slack says that it is done', async () => {
    world.slack.setFaults([{ kind: 'server-error', method: 'chat.delete', effect: 'after', times: 1 }]);
    await holds();
    await world.at('2026-11-17T14:50:00Z');
    expect(await fromBot('ana')).toEqual([]);
    await world.at(YUKIS_MORNING);
    expect(wordsOf((await inDesign()).at(-1))).toContain('could you look at the draft?');
    expect(await fromBot('ana')).toEqual([]);
  });

  it('leaves a message with answers under it where it is, and the bot brings a copy', async () => {
    const before = await earlier();
    const { ts } = await as('ana').says('design', '@yuki could you look at the draft?');
    await as('ravi').says('design', 'me too please', { thread: ts });
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await world.settle();
    await world.at(YUKIS_MORNING);
    expect(await earlier()).toBe(before + 1);
    expect((await fromBot('yuki')).join()).toContain('could you look at the draft?');
  });

  it('leaves the original, has the bot bring a copy, and says so, when Slack does not let it be taken back', async () => {
    const before = await earlier();
    world.slack.setFaults([
      { kind: 'refused', method: 'chat.delete', error: 'compliance_exports_prevent_deletion', times: 1 },
    ]);
    await holds();
    await world.at(YUKIS_MORNING);
    expect(await earlier()).toBe(before + 1);
    expect((await fromBot('yuki')).join()).toContain('could you look at the draft?');
    await world.at(ANAS_MORNING);
    expect((await fromBot('ana')).join()).toContain('stays where you wrote it');
  });

  it.each(['in a channel', 'in a thread'])('posts it %s once, when Slack’s answer is lost', async (where) => {
    const root = await as('ravi').says('design', 'who has the draft?');
    const isReply = where === 'in a thread';
    await as('ana').says('design', '@yuki could you look at it?', isReply ? { thread: root.ts } : {});
    await world.settle();
    const notes = await as('ana').seesPrivately('design', isReply ? { thread: root.ts } : {});
    await as('ana').clicks(theOnly(notes), 'nudge.hold');
    await world.settle();
    world.slack.setFaults([{ kind: 'dropped', method: 'chat.postMessage', effect: 'after', times: 1 }]);
    await world.at(YUKIS_MORNING);
    await world.at('2026-11-18T00:05:00Z');
    expect(world.slack.calls('chat.postMessage')).toHaveLength(1);
    expect(await fromBot('yuki')).toEqual([]);
  });

  it('lets the bot bring it, and tells the sender, when the permission is taken back before', async () => {
    await holds();
    await as('ana').revokesGrant();
    await world.settle();
    await world.at(YUKIS_MORNING);
    expect((await fromBot('yuki')).join()).toContain('could you look at the draft?');
    await world.at(ANAS_MORNING);
    expect((await fromBot('ana')).join()).toContain('post as you any more');
  });

  it('tries again to take it back when the request never arrived', async () => {
    const before = await earlier();
    world.slack.setFaults([{ kind: 'dropped', method: 'chat.delete', effect: 'before', times: 1 }]);
    await holds();
    await world.at('2026-11-17T14:50:00Z');
    expect(await earlier()).toBe(before);
    await world.at(YUKIS_MORNING);
    expect(await earlier()).toBe(before + 1);
  });

  it.each([
    ['the answer is lost after Slack took it', { kind: 'dropped', effect: 'after' }],
    ['the request never arrives', { kind: 'dropped', effect: 'before' }],
    ['Slack fails', { kind: 'server-error', effect: 'before' }],
  ] as const)('posts it once when %s', async (_, fault) => {
    const before = await earlier();
    await holds();
    world.slack.setFaults([{ ...fault, method: 'chat.postMessage', times: 1 }]);
    await world.at(YUKIS_MORNING);
    await world.at('2026-11-18T00:10:00Z');
    expect(await earlier()).toBe(before + 1);
    expect(await fromBot('yuki')).toEqual([]);
  });

  it('gives the words back to whoever cancels it: they are nowhere else', async () => {
    await holds();
    await as('ana').opensHome();
    await world.settle();
    await as('ana').clicks('home', 'held.cancel');
    await world.settle();
    expect((await fromBot('ana')).join()).toContain('could you look at the draft?');
    await world.at(YUKIS_MORNING);
    expect(await fromBot('yuki')).toEqual([]);
    expect(await world.db.selectFrom('held_messages').select('sealed_text').execute()).toEqual([
      { sealed_text: null },
    ]);
  });
});
