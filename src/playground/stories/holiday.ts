import { holidaysOf } from '../../domain/holidays.js';
import { addDays, type Day, weekdayOf } from '../../domain/local-time.js';
import type { Story } from './story.js';

/** A working day in Japan whose next day is a public holiday and would be a working day otherwise. */
function beforeAHoliday(day: Day): boolean {
  const japan = holidaysOf('JP');
  const isWorkingDay = (one: Day): boolean => weekdayOf(one) >= 1 && weekdayOf(one) <= 5;
  const tomorrow = addDays(day, 1);
  return (
    isWorkingDay(day) && isWorkingDay(tomorrow) && !japan?.nameOf(day) && Boolean(japan?.nameOf(tomorrow))
  );
}

export const holiday: Story = {
  id: 'holiday',
  title: 'Tomorrow is a holiday',
  about:
    'Yuki’s calendar has a public holiday tomorrow. Ana does not know that; Daybreak does, and her question waits one day more.',
  begins: { zone: 'Asia/Tokyo', clock: '23:40', on: beforeAHoliday },
  prepare: (world) => world.as('ana').commands('@daybreak', '/daybreak nudges on'),
  steps: [
    {
      tell: 'Yuki tells Daybreak once where her holidays are: in Japan.',
      as: 'yuki',
      conversation: '@daybreak',
      panel: 'home',
      async act(world) {
        const yuki = world.as('yuki');
        await yuki.opensHome();
        await world.slack.until(async () => (await yuki.home()) ?? undefined, 'Yuki’s Home tab');
        await yuki.clicks('home', 'hours.edit');
        await world.slack.until(async () => (await yuki.modal()) ?? undefined, 'the form for her hours');
        await yuki.submits({ region: 'JP' });
      },
      sees: [{ that: 'Yuki sees the next day off', who: 'yuki', where: 'home', shows: /Next day off/ }],
    },
    {
      tell: 'In Lisbon Ana has a question. In Tokyo it is late, and tomorrow is a holiday.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        await world.as('ana').says('design', '@yuki which blue did we settle on?');
      },
      sees: [
        {
          that: 'Ana is told, and the day she is offered is not tomorrow',
          who: 'ana',
          where: { in: 'design' },
          shows: /Yuki/,
          times: 1,
        },
        { that: 'nothing wakes Yuki', who: 'yuki', where: { in: '@daybreak' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'She lets it wait.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        await world.as('ana').clicks(await world.seenWith('nudge.hold', 'ana', 'design'), 'nudge.hold');
      },
      sees: [
        { that: 'Ana learns when Yuki gets it', who: 'ana', where: { in: 'design' }, shows: /Yuki.*09:00/s },
      ],
    },
    {
      tell: 'The morning of the holiday: Yuki is left alone.',
      as: 'yuki',
      conversation: '@daybreak',
      act: (world) => world.wait({ hours: 12 }),
      sees: [
        {
          that: 'there is nothing for Yuki',
          who: 'yuki',
          where: { in: '@daybreak' },
          shows: /blue/,
          times: 0,
        },
      ],
    },
    {
      tell: 'Her next working morning: there it is.',
      as: 'yuki',
      conversation: '@daybreak',
      act: (world) => world.toMorningOf('yuki'),
      sees: [
        {
          that: 'Yuki has the question, once',
          who: 'yuki',
          where: { in: '@daybreak' },
          shows: /blue/,
          times: 1,
        },
      ],
    },
  ],
};
