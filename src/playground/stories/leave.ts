import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

export const leave: Story = {
  id: 'leave',
  title: 'Away until Monday',
  about:
    'Maya leaves Ravi a message for the morning. Then Ravi takes a few days off, and the message waits for him. Maya is told.',
  begins: { zone: 'America/Los_Angeles', clock: '10:00', on: onWeekdays(1) },
  prepare: (world) => world.as('ravi').commands('@daybreak', '/daybreak away off'),
  steps: [
    {
      tell: 'Monday morning in Los Angeles, Monday night in Bengaluru.',
      as: 'maya',
      conversation: 'design',
      act: (world) => world.as('maya').commands('design', '/later @ravi the icons are in the drive'),
      sees: [
        {
          that: 'Maya learns: tomorrow at nine',
          who: 'maya',
          where: { in: 'design' },
          shows: /Ravi.*Tue,? 09:00/s,
        },
      ],
    },
    {
      tell: 'Ravi decides to take the rest of the week off.',
      as: 'ravi',
      conversation: '@daybreak',
      act: (world) => world.as('ravi').commands('@daybreak', '/daybreak away tomorrow - friday'),
      sees: [
        { that: 'his leave is noted', who: 'ravi', where: { in: '@daybreak' }, shows: /you are away/ },
        {
          that: 'Maya hears that her message moved',
          who: 'maya',
          where: { in: '@daybreak' },
          shows: /Ravi.*Mon,? 09:00/s,
          times: 1,
        },
      ],
    },
    {
      tell: 'Tuesday, nine o’clock: Ravi is away, and nothing reaches him.',
      as: 'ravi',
      conversation: '@daybreak',
      act: (world) => world.wait({ hours: 12 }),
      sees: [
        { that: 'Ravi is left alone', who: 'ravi', where: { in: '@daybreak' }, shows: /icons/, times: 0 },
      ],
    },
    {
      tell: 'Monday: Ravi is back, and so is the message.',
      as: 'ravi',
      conversation: '@daybreak',
      act: (world) => world.wait({ hours: 141, minutes: 40 }),
      sees: [
        { that: 'Ravi has it, once', who: 'ravi', where: { in: '@daybreak' }, shows: /icons/, times: 1 },
      ],
    },
  ],
};
