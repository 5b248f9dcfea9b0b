import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

export const broadcast: Story = {
  id: 'broadcast',
  title: 'Everybody, now?',
  about:
    'Noa writes @channel in #general. The people there are in six time zones; Daybreak tells her how many are off, and nobody else hears of it.',
  begins: { zone: 'Asia/Jerusalem', clock: '09:20', on: onWeekdays(1, 2, 3, 4) },
  prepare: (world) => world.as('noa').commands('@daybreak', '/daybreak nudges on'),
  steps: [
    {
      tell: 'Morning in Tel Aviv. Noa reminds everybody of the expenses.',
      as: 'noa',
      conversation: 'general',
      async act(world) {
        world.remember(
          'expenses',
          await world.as('noa').says('general', '@channel expenses are due on Friday'),
        );
      },
      sees: [
        {
          that: 'Noa is told how many of them are off-hours, and that some are asleep',
          who: 'noa',
          where: { in: 'general' },
          shows: /\d of (the )?\d/,
          times: 1,
        },
        { that: 'the others see nothing of it', who: 'ravi', where: { in: 'general' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'There is no hurry, and one click says so, under her message.',
      as: 'noa',
      conversation: 'general',
      thread: 'expenses',
      async act(world) {
        await world
          .as('noa')
          .clicks(await world.seenWith('nudge.no_rush', 'noa', 'general'), 'nudge.no_rush');
      },
      sees: [
        {
          that: 'whoever wakes up to it reads that it can wait',
          who: 'maya',
          where: { in: 'general', thread: 'expenses' },
          shows: /no (rush|hurry)/i,
          times: 1,
        },
      ],
    },
  ],
};
