import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

export const asleep: Story = {
  id: 'asleep',
  title: 'A question at midnight',
  about:
    'Ana asks Yuki something while Yuki sleeps. Daybreak tells Ana, and nobody else, and keeps the question until morning.',
  begins: { zone: 'Asia/Tokyo', clock: '23:40', on: onWeekdays(1, 2, 3, 4) },
  prepare: (world) => world.as('ana').commands('@daybreak', '/daybreak nudges on'),
  steps: [
    {
      tell: 'Ana, in Lisbon, asks Yuki for a review. In Tokyo it is close to midnight.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        const question = await world
          .as('ana')
          .says('design', '@yuki could you look at the *onboarding* frames before the demo?');
        world.remember('question', question);
      },
      sees: [
        {
          that: 'Ana is told what Yuki’s clock shows',
          who: 'ana',
          where: { in: 'design' },
          shows: /23:[45]\d.*Yuki|Yuki.*23:[45]\d/s,
          times: 1,
        },
        { that: 'Maya is not', who: 'maya', where: { in: 'design' }, shows: /./, times: 0 },
        { that: 'Yuki is not', who: 'yuki', where: { in: 'design' }, shows: /./, times: 0 },
        { that: 'nothing wakes Yuki', who: 'yuki', where: { in: '@daybreak' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'Ana lets Daybreak hold the question until Yuki’s morning.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        const nudge = await world.seenWith('nudge.hold', 'ana', 'design');
        await world.as('ana').clicks(nudge, 'nudge.hold');
      },
      sees: [
        { that: 'Ana learns when it arrives', who: 'ana', where: { in: 'design' }, shows: /09:00/ },
        { that: 'Yuki sleeps on', who: 'yuki', where: { in: '@daybreak' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'The next morning in Tokyo: the question is waiting for Yuki, once.',
      as: 'yuki',
      conversation: '@daybreak',
      act: (world) => world.toMorningOf('yuki'),
      sees: [
        {
          that: 'Yuki has the question, once',
          who: 'yuki',
          where: { in: '@daybreak' },
          shows: /onboarding/,
          times: 1,
        },
        { that: 'Yuki knows whose it is', who: 'yuki', where: { in: '@daybreak' }, shows: /Ana/ },
        { that: 'nobody else has it', who: 'maya', where: { in: '@daybreak' }, shows: /./, times: 0 },
      ],
    },
  ],
};
