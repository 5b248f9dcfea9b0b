import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { labelsOf, theOnly, wordsOf } from '../support/reading.js';
import { orbitStudio, type Seed } from '../../src/playground/seed.js';
import { startWorld, type World } from '../support/world.js';

// Tuesday 14:40 UTC: Ana in Lisbon 14:40, Yuki in Tokyo 23:40, Maya in Los Angeles 06:40, Ravi in Kolkata 20:10.
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
const noteAfter = async (text: string, place = 'design') => {
  await as('ana').says(place, text);
  await world.settle();
  return theOnly(await as('ana').seesPrivately(place));
};

describe('a broadcast', () => {
  it.each(['@channel', '@here'])(
    '%s tells how many are off-hours, and how many of them asleep',
    async (call) => {
      const note = await noteAfter(`${call} the demo is moved`);
      expect(note.text).toBe('3 of the 3 people this reaches are off-hours right now, 2 of them asleep.');
    },
  );

  it('says nothing of sleep when nobody sleeps', async () => {
    await world.at('2026-11-17T12:10:00Z');
    await as('maya').commands('design', '/daybreak hours Asia/Kolkata 09:00-17:00');
    const note = await noteAfter('@channel the demo is moved');
    expect(note.text).toMatch(/^3 of the 3 people this reaches are off-hours right now\.$/);
  });

  it('offers nothing to hold', async () => {
    expect(labelsOf(await noteAfter('@channel the demo is moved'))).not.toContain('Deliver in their morning');
  });
});

describe('a user group', () => {
  /** A studio with a group of this many in Tokyo. */
  function withGuild(size: number): Seed {
    const members = Array.from({ length: size }, (_, number) => `guild${number}`);
    const people = members.map((handle) => ({
      handle,
      name: `Member ${handle}`,
      zone: 'Asia/Tokyo',
      about: '',
      hue: 1,
    }));
    return {
      ...orbitStudio,
      people: [...orbitStudio.people, ...people],
      channels: orbitStudio.channels.map((channel) =>
        channel.name === 'design' ? { ...channel, members: [...channel.members, ...members] } : channel,
      ),
      groups: [{ handle: 'guild', name: 'Guild', members }],
    };
  }

  it.each([
    [20, /^Member and 19 others are off-hours/, ['Deliver in their morning']],
    [21, /^21 of the 21 people this reaches are off-hours right now, 21 of them asleep\.$/, []],
  ])('of %i is told %s', async (size, told, offered) => {
    await world.stop();
    world = await startWorld({ seed: withGuild(size) });
    const note = await noteAfter('@guild could you look?');
    expect(note.text).toMatch(told);
    expect(labelsOf(note).filter((label) => label === 'Deliver in their morning')).toEqual(offered);
  });
});

describe('somebody whose next day is not simply tomorrow', () => {
  it('is told to be on leave, until when, and since when they are back, with the date', async () => {
    await as('yuki').commands('general', '/daybreak away until 1 Dec');
    const words = wordsOf(await noteAfter('hi @yuki'));
    expect(words).toContain('*Yuki* is on leave until *Dec 1, 2026*. Their next day starts *Dec 2, 2026*');
    expect(words).toContain('|Dec 2, 2026> for you');
  });

  it('has a public holiday, which is named', async () => {
    await as('yuki').commands('general', '/daybreak hours Asia/Tokyo');
    await as('yuki').opensHome();
    await world.settle();
    await as('yuki').clicks('home', 'hours.edit');
    await world.settle();
    await as('yuki').submits({ region: 'JP' });
    await world.at('2026-11-23T02:00:00Z');
    await as('ana').commands('general', '/daybreak hours 00:00-23:00 daily');
    expect(wordsOf(await noteAfter('hi @yuki'))).toMatch(
      /\*Yuki\* has a day off \(.+\)\. Their next day starts \*Tue 09:00\*/,
    );
  });

  it('paused their notifications in Slack, until when', async () => {
    await world.at('2026-11-18T02:00:00Z');
    await as('yuki').pausesNotifications({ until: '2026-11-18T04:00:00Z' });
    await world.settle();
    const words = wordsOf(await noteAfter('hi @yuki'));
    expect(words).toContain('It is *Wed 11:00* for *Yuki*, and their notifications are paused');
    expect(words).toContain('They are back *Wed 13:00*');
  });

  it('has a Slack status that says so', async () => {
    await world.at('2026-11-18T02:00:00Z');
    await as('yuki').setsStatus('On leave', { emoji: ':palm_tree:', until: '2026-11-18T04:00:00Z' });
    await world.settle();
    expect(wordsOf(await noteAfter('hi @yuki'))).toContain('their Slack status says that they are away');
  });
});

describe('Why this?', () => {
  const opened = async (): Promise<string> => {
    await as('ana').clicks(await noteAfter('hi @yuki'), 'nudge.why');
    await world.settle();
    return wordsOf(await as('ana').modal());
  };

  it('tells the rule, where it was set, how to change it, and what is kept', async () => {
    const words = await opened();
    expect(words).toContain('When you call somebody who is off-hours, I tell you, only you');
    expect(words).toContain('*Yuki* is off-hours by the hours of the workspace, `09:00-17:00 mon-fri`');
    expect(words).toContain('no admin has changed that');
    expect(words).toContain('/daybreak snooze until Friday');
    expect(words).toContain('as ids, for 30 days. Never the words.');
  });

  it('tells hours that somebody set themselves, and the admin who set the norm', async () => {
    await as('yuki').commands('general', '/daybreak hours 10:00-18:00');
    await as('noa').commands('general', '/daybreak nudges norm');
    await as('noa').submits({ cap: '7' });
    const words = await opened();
    expect(words).toContain('*Yuki* is off-hours by the hours they set themselves, `10:00-18:00 mon-fri`');
    expect(words).toContain(`set by <@${as('noa').id}> on <!date^`);
  });

  it('of a broadcast names nobody', async () => {
    await as('ana').clicks(await noteAfter('@channel the demo is moved'), 'nudge.why');
    await world.settle();
    const words = wordsOf(await as('ana').modal());
    expect(words).toContain('reached many people at once');
    expect(words).not.toContain('Yuki');
  });
});
