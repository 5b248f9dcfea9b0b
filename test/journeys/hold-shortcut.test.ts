import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { housekeeping } from '../../src/flows/index.js';
import { grants, OFFERS_GRANTS } from '../support/granting.js';
import { theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, who starts Wednesday 00:00 UTC.
let world: World;
beforeEach(async () => {
  world = await startWorld({ settings: OFFERS_GRANTS });
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
type Said = Awaited<ReturnType<ReturnType<typeof as>['says']>>;
const fromBot = async (handle: string) =>
  (await as(handle).dmWithBot())
    .filter(({ author }) => author.isBot)
    .map(wordsOf)
    .join('\n');
const dueAt = async () =>
  (await world.db.selectFrom('held_messages').select('due_at').orderBy('due_at').execute()).map(
    ({ due_at }) => due_at.toISOString(),
  );
async function holdsFor(
  place: string,
  text: string,
  form: Record<string, string | string[]> = {},
): Promise<Said> {
  const message = await as('ana').says(place, text);
  await world.settle();
  await holdAgain(message, form);
  return message;
}

async function holdAgain(message: Said, form: Record<string, string | string[]> = {}): Promise<void> {
  await as('ana').shortcut('held.shortcut', message);
  await world.settle();
  await as('ana').submits(form);
  await world.settle();
}

describe('“Hold until their morning”, on one’s own message', () => {
  it('holds it for those it calls, until their next morning', async () => {
    await holdsFor('design', '@yuki could you look at the draft?');
    expect(wordsOf(await as('ana').modal())).toContain('*Yuki* gets it *Wed 09:00* their time');
    await world.at('2026-11-18T00:00:00Z');
    expect(await fromBot('yuki')).toContain('could you look at the draft?');
  });

  it('works in a direct message between people, which the bot cannot see', async () => {
    await holdsFor('@yuki', 'are you still there?', { to: ['yuki'] });
    expect(await dueAt()).toEqual(['2026-11-18T00:00:00.000Z']);
    await world.at('2026-11-18T00:00:00Z');
    expect(await fromBot('yuki')).toContain('are you still there?');
  });

  it('and the note about the same message hold it once, whichever comes second', async () => {
    await holdsFor('design', '@yuki @ravi hello', { to: ['yuki'] });
    const note = theOnly(await as('ana').seesPrivately('design'));
    await as('ana').clicks(note, 'nudge.hold');
    await world.settle();
    expect(wordsOf((await as('ana').seesPrivately('design')).at(-1))).not.toContain('Yuki');
    await world.at('2026-11-18T06:00:00Z');
    expect((await fromBot('yuki')).split('"ts"')).toHaveLength(2);
    expect(await fromBot('ravi')).toContain('hello');
  });

  it('holds it again after that was cancelled', async () => {
    const message = await holdsFor('design', '@yuki hello');
    await as('ana').opensHome();
    await as('ana').clicks('home', 'held.cancel');
    await world.settle();
    await holdAgain(message);
    expect((await as('ana').modal())?.errors).toEqual({});
    await world.at('2026-11-18T00:00:00Z');
    expect(await fromBot('yuki')).toContain('hello');
  });

  it('keeps the words out of the form: they wait encrypted, and are gone when it is sent', async () => {
    const message = await as('ana').says('design', 'a secret plan');
    await as('ana').shortcut('held.shortcut', message);
    const [draft] = await world.db.selectFrom('held_drafts').selectAll().execute();
    expect((await as('ana').modal())?.view.private_metadata).toBe(draft?.id);
    expect(draft?.sealed_draft.toString('utf8')).not.toContain('secret');
    await as('ana').submits({ to: ['yuki'] });
    expect(await world.db.selectFrom('held_drafts').selectAll().execute()).toEqual([]);
  });

  it('forgets the words of a form that stayed open for an hour, and says so kindly', async () => {
    const message = await as('ana').says('design', '@yuki hello');
    await as('ana').shortcut('held.shortcut', message);
    await world.at('2026-11-17T15:41:00Z');
    await world.bot.deps.queues.enqueue(housekeeping, {});
    await world.settle();
    expect(await world.db.selectFrom('held_drafts').selectAll().execute()).toEqual([]);
    await as('ana').submits();
    expect((await as('ana').modal())?.errors).toMatchObject({ to: expect.stringContaining('too old') });
    expect(await dueAt()).toEqual([]);
  });

  it.each([
    ['a time in their day', { when: 'day', day: '2026-11-19', clock: '14:30' }, '2026-11-19T05:30:00.000Z'],
    [
      'a time outside their hours waits for these',
      { when: 'day', day: '2026-11-19', clock: '03:00' },
      '2026-11-19T00:00:00.000Z',
    ],
    ['the morning of most of the channel', { when: 'channel' }, '2026-11-18T00:00:00.000Z'],
  ])('takes %s', async (_, form, due) => {
    await holdsFor('design', '@yuki hello', form);
    expect(await dueAt()).toEqual([due]);
  });

  it('takes their return from leave', async () => {
    await as('yuki').commands('general', '/daybreak away 19 Nov - 20 Nov');
    await world.settle();
    await holdsFor('design', '@yuki hello', { when: 'leave' });
    expect(await dueAt()).toEqual(['2026-11-23T00:00:00.000Z']);
  });

  it.each([
    [{ to: ['ana'] }, 'to', 'That is you'],
    [{ to: ['buildbot'] }, 'to', 'is an app'],
    [{ when: 'day', day: '2026-11-01', clock: '09:00' }, 'day', 'That is past where Yuki is'],
    [{ when: 'day', day: '2026-11-19' }, 'day', 'Pick the day and the time'],
    [{ when: 'leave' }, 'when', 'Yuki has no leave'],
  ])('refuses %o kindly, on the field, and holds nothing', async (form, field, told) => {
    await holdsFor('design', '@yuki hello', form);
    expect((await as('ana').modal())?.errors).toMatchObject({ [field]: expect.stringContaining(told) });
    expect(await dueAt()).toEqual([]);
  });

  it('is for one’s own messages only', async () => {
    const message = await as('maya').says('design', '@yuki hello');
    await as('ana').shortcut('held.shortcut', message);
    await world.settle();
    expect(await as('ana').modal()).toBeNull();
    expect(wordsOf((await as('ana').seesPrivately('design')).at(-1))).toContain('your own messages only');
  });

  it('holds a message once for the same person', async () => {
    const message = await as('ana').says('design', 'hello');
    for (const _ of [1, 2]) {
      await as('ana').shortcut('held.shortcut', message);
      await as('ana').submits({ to: ['yuki'] });
    }
    expect((await as('ana').modal())?.errors).toMatchObject({ to: expect.stringContaining('held already') });
    expect(await dueAt()).toHaveLength(1);
  });

  it('takes it back and posts it as them in the direct message, for whoever granted that', async () => {
    await grants(world, 'ana', 'unsend');
    await holdsFor('@yuki', 'are you still there?', { to: ['yuki'] });
    expect(await as('yuki').sees('@ana')).toEqual([]);
    await world.at('2026-11-18T00:00:00Z');
    const [posted] = await as('yuki').sees('@ana');
    expect(posted).toMatchObject({ isThroughApp: true });
    expect(wordsOf(posted)).toContain('are you still there?');
    expect(await fromBot('yuki')).toBe('');
  });
});

it('keeps its form: lists, code, emoji and long text arrive as they were written', async () => {
  const text =
    'first *bold* :wave: `code`\n> quoted\n• one\n• two\n```\nlet x = 1;\n```\n' + 'long '.repeat(500);
  const message = await as('ana').says('design', `@yuki ${text}`);
  await as('ana').shortcut('held.shortcut', message);
  await as('ana').submits({});
  await world.at('2026-11-18T00:00:00Z');
  const words = await fromBot('yuki');
  for (const part of ['"bold":true', '"name":"wave"', '"code":true', 'let x = 1;', 'long long'])
    expect(words).toContain(part);
});
