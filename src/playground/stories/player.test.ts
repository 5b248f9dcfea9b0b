import { afterEach, describe, expect, it } from '@jest/globals';
import { type Meeting, meet } from '../testing/bolt-bot.js';
import { stories } from './index.js';
import { onWeekdays } from './moment.js';
import { StoryPlayer } from './player.js';
import type { Sight, Story } from './story.js';
import { playInTerminal } from './terminal.js';

let meeting: Meeting;
afterEach(() => meeting.end());

/** Ana says hello; a bot in the room answers her alone. */
const hello = (sees: Sight[]): Story => ({
  id: 'hello',
  title: 'Hello',
  about: 'Ana is greeted.',
  begins: { zone: 'Asia/Tokyo', clock: '09:00', on: onWeekdays(3) },
  steps: [
    {
      tell: 'Ana says hello.',
      as: 'ana',
      conversation: 'design',
      thread: 'hello',
      act: async (world) => world.remember('hello', await world.as('ana').says('design', 'hello')),
      sees: [...sees],
    },
    {
      tell: 'Ana sleeps on it.',
      as: 'ana',
      conversation: '@daybreak',
      act: (world) => world.toMorningOf('ana'),
      sees: [],
    },
  ],
});
const greeted: Sight[] = [
  { that: 'Ana is greeted', who: 'ana', where: { in: 'design' }, shows: /Hello Ana/, times: 1 },
  { that: 'Yuki is not', who: 'yuki', where: { in: 'design' }, shows: /Hello Ana/, times: 0 },
];

async function playing(story: Story): Promise<StoryPlayer> {
  meeting = await meet((bot) => {
    bot.message('hello', async ({ message, client }) => {
      if (message.subtype !== undefined) return;
      await client.chat.postEphemeral({ channel: message.channel, user: message.user, text: 'Hello Ana' });
    });
  });
  return new StoryPlayer(meeting.slack, [story]);
}

describe('a story', () => {
  it('starts at its moment, and goes on step by step when all is seen', async () => {
    const player = await playing(hello(greeted));
    expect(await player.start('hello')).toEqual({ ok: true });
    expect(meeting.clock.now()).toEqual(new Date('2026-11-18T00:00:00Z'));
    expect(await player.step('hello')).toEqual({ ok: true });
    const [view] = player.views();
    expect(view).toMatchObject({
      next: 1,
      steps: [{ state: 'done', as: 'U0ANA', conversation: 'C0DESIGN' }, { state: 'todo' }],
    });
    expect(view?.steps[0]?.thread).toMatch(/^\d+\.\d{6}$/);

    expect(await player.step('hello')).toEqual({ ok: true });
    expect(meeting.clock.now()).toEqual(new Date('2026-11-18T09:00:00Z'));
    expect(player.views()[0]).toMatchObject({ next: 2 });
    expect(await player.step('hello')).toEqual({ ok: false, problem: 'This story is over.' });
  });

  it('fails where somebody sees what was ruled out', async () => {
    const player = await playing(
      hello([
        { that: 'Ana is not greeted', who: 'ana', where: { in: 'design' }, shows: /Hello Ana/, times: 0 },
      ]),
    );
    await player.start('hello');
    expect(await player.step('hello')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('Ana is not greeted'),
    });
    expect(player.views()[0]?.steps[0]).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('design'),
    });
  });

  it('rules things out from one step on, and counts only what the bot shows', async () => {
    const story = hello(greeted);
    const quiet = { who: 'ana', where: { in: 'design' }, times: 0 } as const;
    const [first, second] = story.steps;
    first?.sees.push({ ...quiet, that: 'nobody repeats Ana', shows: /^hello$/ });
    second?.sees.push({ ...quiet, that: 'Ana is not greeted again', shows: /Hello Ana/ });
    const player = await playing(story);
    await player.start('hello');
    expect(await player.step('hello')).toEqual({ ok: true });
    expect(await player.step('hello')).toEqual({ ok: true });
  });

  it('can be played again, and then sees only what is new', async () => {
    const player = await playing(hello(greeted));
    for (let round = 0; round < 2; round++) {
      await player.start('hello');
      expect(await player.step('hello')).toEqual({ ok: true });
    }
  });

  it('is told in a terminal, with what each person saw', async () => {
    await playing(hello(greeted));
    const lines: string[] = [];
    expect(await playInTerminal(hello(greeted), meeting.slack, (line) => lines.push(line))).toBe(true);
    const told = lines.join('\n');
    expect(told).toContain('[Ana Wed 00:00 | Yuki Wed 09:00]');
    expect(told).toContain(
      'Ana Sousa, #design:\n      Ana Sousa: hello\n      Daybreak (only Ana sees this): Hello Ana',
    );
    expect(told).toContain('Yuki Tanaka, #design:\n      Ana Sousa: hello\n');
  });
});

describe('the stories that come with the playground', () => {
  it('are about people and places that are there', async () => {
    meeting = await meet();
    const views = (await meeting.slack.snapshot({ as: 'U0ANA' })).stories;
    expect(views.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
    for (const { steps } of views)
      for (const { state, problem } of steps) expect([state, problem]).toEqual(['todo', null]);
    for (const sight of stories.flatMap(({ steps }) => steps.flatMap(({ sees }) => sees))) {
      const person = meeting.slack.as(sight.who);
      if (typeof sight.where !== 'string') expect(person.placeId(sight.where.in)).toBeTruthy();
    }
  });
});
