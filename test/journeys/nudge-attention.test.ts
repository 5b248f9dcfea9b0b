import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageView } from '../../src/playground/contract.js';
import { clickForged } from '../support/forge.js';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const HOUR_MS = 3_600_000;
const notes = () => world.slack.calls('chat.postEphemeral').length;
const lastNote = async (): Promise<MessageView> => {
  const last = (await as('ana').seesPrivately('design')).at(-1);
  if (!last) throw new Error('There is no note.');
  return last;
};
async function nudged(): Promise<MessageView> {
  await as('ana').says('design', 'hi @yuki');
  await world.settle();
  return lastNote();
}
const idIn = (note: MessageView): string => /[0-9a-f-]{36}/.exec(wordsOf(note))?.[0] ?? '';
async function asks(text: string): Promise<string> {
  await as('ana').commands('general', text);
  return wordsOf((await as('ana').seesPrivately('general')).at(-1));
}
async function home(): Promise<string> {
  await as('ana').opensHome();
  await world.settle();
  return wordsOf(await as('ana').home());
}

describe('useful or not', () => {
  it('Useful: a word of thanks, and the fix is still there', async () => {
    await as('ana').clicks(await nudged(), 'nudge.useful');
    await world.settle();
    const thanks = theOnly(await as('ana').seesPrivately('design'));
    expect(thanks.text).toContain('Thank you');
    expect(labelsOf(thanks)).toEqual(['Deliver in their morning', 'No rush', 'It is urgent']);
    await as('ana').clicks(thanks, 'nudge.hold');
    await world.settle();
    expect((await lastNote()).text).toContain('Yuki');
  });

  it('Not useful: a word of thanks, and the ways to have fewer', async () => {
    await as('ana').clicks(await nudged(), 'nudge.not_useful');
    await world.settle();
    const thanks = theOnly(await as('ana').seesPrivately('design'));
    expect(thanks.text).toContain('Thank you, noted');
    expect(labelsOf(thanks)).toEqual(['Turn this off…']);
  });

  it('is kept once: the first word counts', async () => {
    const value = idIn(await nudged());
    const click = { as: as('ana').id, channel: as('ana').placeId('design'), value };
    for (const verb of ['useful', 'not_useful'])
      await clickForged(world, { ...click, actionId: `nudge.${verb}` });
    const kept = await world.db.selectFrom('nudges').select('feedback').execute();
    expect(kept).toEqual([{ feedback: 'useful' }]);
  });

  it('is asked of the sender alone', async () => {
    const value = idIn(await nudged());
    const [ravi, channel] = [as('ravi').id, as('ana').placeId('design')];
    for (const verb of ['useful', 'not_useful', 'why']) {
      const told = await clickForged(world, { as: ravi, channel, actionId: `nudge.${verb}`, value });
      expect(told).toContain('Only the person this note was for');
    }
  });
});

describe('it learns to shut up', () => {
  const wavesOff = async (): Promise<void> => {
    await as('ana').clicks(await nudged(), 'nudge.not_useful');
    await world.settle();
  };

  it('a sender who waves off three in a row is told so once, and gets none for two weeks', async () => {
    for (let i = 0; i < 3; i++) await wavesOff();
    expect((await lastNote()).text).toMatch(/^🌙 My last three notes were not of use to you/);
    await nudged();
    expect(notes()).toBe(3);
    expect(await home()).toContain('the last three off-hours notes were not of use to you');
    await world.at('2026-12-01T14:39:00Z');
    await nudged();
    expect(notes()).toBe(3);
    await world.at('2026-12-01T14:41:00Z');
    expect((await nudged()).text).toContain('for Yuki');
    expect(notes()).toBe(4);
  });

  it('three left alone for an hour are as good: instead of the fourth comes that word', async () => {
    for (let i = 0; i < 3; i++) await nudged();
    world.clock.moveBy(HOUR_MS);
    const told = await nudged();
    expect(told.text).toMatch(/so I stay quiet until .*nudges on/);
    expect(labelsOf(told)).toEqual([]);
    await nudged();
    expect(notes()).toBe(4);
  });

  it('an hour has to pass before a note counts as left alone', async () => {
    for (let i = 0; i < 3; i++) await nudged();
    world.clock.moveBy(HOUR_MS - 1_000);
    expect((await nudged()).text).toContain('for Yuki');
  });

  it.each(['nudge.useful', 'nudge.urgent', 'nudge.no_rush', 'nudge.hold'])(
    'one that was taken up, by %s, breaks the row',
    async (answer) => {
      await wavesOff();
      await as('ana').clicks(await nudged(), answer);
      await world.settle();
      await wavesOff();
      expect((await lastNote()).text).toContain('Thank you, noted');
    },
  );

  it('/daybreak nudges on ends it, and what was waved off before counts no more', async () => {
    for (let i = 0; i < 3; i++) await wavesOff();
    await asks('/daybreak nudges on');
    expect(await home()).not.toContain('not of use to you');
    await wavesOff();
    expect((await lastNote()).text).toContain('Thank you, noted');
  });

  it('the Home tab ends it in one click', async () => {
    for (let i = 0; i < 3; i++) await wavesOff();
    await home();
    await as('ana').clicks('home', 'snooze.off');
    await world.settle();
    await nudged();
    expect(notes()).toBe(4);
  });

  it('does not shorten what the sender turned off for good', async () => {
    const shown = [await nudged(), await nudged(), await nudged()];
    const [first] = shown;
    if (first) await as('ana').clicks(first, 'nudge.mute', `${idIn(first)} forever`);
    const channel = as('ana').placeId('design');
    for (const note of [...shown, ...shown]) {
      const click = { as: as('ana').id, channel, value: idIn(note) };
      await clickForged(world, { ...click, actionId: 'nudge.not_useful' });
    }
    expect(await world.db.selectFrom('mutes').select(['scope', 'until']).execute()).toEqual([
      { scope: 'all', until: null },
    ]);
  });

  it('a note that Slack never took was not waved off', async () => {
    const method = 'chat.postEphemeral';
    world.slack.setFaults([{ kind: 'server-error', method, effect: 'before', times: 3 }]);
    for (let i = 0; i < 3; i++) {
      await as('ana').says('design', '@yuki hello');
      await world.settle();
    }
    world.clock.moveBy(HOUR_MS);
    expect((await nudged()).text).toContain('for Yuki');
  });
});

describe('snooze', () => {
  it.each([
    ['until Friday', '2026-11-20T00:00:00Z'],
    ['2 Dec', '2026-12-02T00:00:00Z'],
    ['3 days', '2026-11-20T00:00:00Z'],
    ['tomorrow', '2026-11-18T00:00:00Z'],
    ['1 week', '2026-11-24T00:00:00Z'],
  ])('/daybreak snooze %s: no notes until that day begins', async (typed, end) => {
    expect(await asks(`/daybreak snooze ${typed}`)).toContain(`<!date^${Date.parse(end) / 1000}^`);
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    expect(notes()).toBe(0);
    const [kept] = await world.db.selectFrom('mutes').select('until').execute();
    expect(kept?.until?.toISOString()).toBe(new Date(end).toISOString());
  });

  it('ends by itself on its day', async () => {
    await asks('/daybreak snooze 1 day');
    await world.at('2026-11-18T14:40:00Z');
    await nudged();
    expect(notes()).toBe(1);
  });

  it('stands on the Home tab with its date, and ends there in one click', async () => {
    await asks('/daybreak snooze until Friday');
    expect(await home()).toContain('Snoozed: you see no off-hours notes until *<!date^1795132800^');
    await as('ana').clicks('home', 'snooze.off');
    await world.settle();
    expect(wordsOf(await as('ana').home())).not.toContain('Snoozed');
    await nudged();
    expect(notes()).toBe(1);
  });

  it('off ends it, and leaves what was turned off for a channel', async () => {
    const note = await nudged();
    await as('ana').clicks(note, 'nudge.mute', `${idIn(note)} channel`);
    await world.settle();
    await asks('/daybreak snooze 3 days');
    expect(await asks('/daybreak snooze')).toContain('Your off-hours notes are back <!date^');
    expect(await asks('/daybreak snooze off')).toContain('notes are back.');
    expect(await asks('/daybreak snooze')).toContain('Your off-hours notes are on');
    expect(await world.db.selectFrom('mutes').select('scope').execute()).toEqual([{ scope: 'channel' }]);
  });

  it.each([
    ['whenever', 'could not find a day in “whenever”'],
    ['yesterday', 'That day is today or past'],
    ['until today', 'That day is today or past'],
    ['500 days', 'more than a year ahead'],
  ])('/daybreak snooze %s is answered with what was expected, and changes nothing', async (typed, told) => {
    expect(await asks(`/daybreak snooze ${typed}`)).toContain(told);
    expect(await world.db.selectFrom('mutes').selectAll().execute()).toEqual([]);
  });
});
