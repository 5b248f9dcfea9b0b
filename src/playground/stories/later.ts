import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

export const later: Story = {
  id: 'later',
  title: 'Written now, read in the morning',
  about:
    'Maya writes to Ravi at the end of his day. With /later her words wait, can be changed, and arrive when he starts.',
  begins: { zone: 'America/Los_Angeles', clock: '10:00', on: onWeekdays(1, 2, 3) },
  steps: [
    {
      tell: 'Maya’s morning in Los Angeles is Ravi’s night in Bengaluru. She writes to him with /later.',
      as: 'maya',
      conversation: 'design',
      act: (world) =>
        world.as('maya').commands('design', '/later @ravi the new parser is ready for your review'),
      sees: [
        {
          that: 'Maya learns when Ravi gets it',
          who: 'maya',
          where: { in: 'design' },
          shows: /Ravi.*09:00|09:00.*Ravi/s,
          times: 1,
        },
        { that: 'Ravi is left alone', who: 'ravi', where: { in: '@daybreak' }, shows: /./, times: 0 },
        { that: 'nobody in #design hears of it', who: 'yuki', where: { in: 'design' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'She looks up what is waiting.',
      as: 'maya',
      conversation: 'design',
      act: (world) => world.as('maya').commands('design', '/daybreak status'),
      sees: [{ that: 'Maya finds her words', who: 'maya', where: { in: 'design' }, shows: /parser/ }],
    },
    {
      tell: 'Her words are on her Home tab too.',
      as: 'maya',
      conversation: '@daybreak',
      act: (world) => world.as('maya').opensHome(),
      sees: [{ that: 'there they are', who: 'maya', where: 'home', shows: /Ravi.*parser|parser.*Ravi/s }],
    },
    {
      tell: 'Second thoughts: she changes the words before he has seen them.',
      as: 'maya',
      conversation: '@daybreak',
      async act(world) {
        const maya = world.as('maya');
        await maya.clicks('home', 'held.edit');
        await world.slack.until(
          async () => (await maya.modal()) ?? undefined,
          'the form to edit a held message',
        );
        await maya.submits({
          text: 'The new tokenizer is ready for your review. No need to read the old one.',
        });
      },
      sees: [{ that: 'the new words are held', who: 'maya', where: 'home', shows: /tokenizer/ }],
    },
    {
      tell: 'Morning in Bengaluru: the message arrives, in its new words.',
      as: 'ravi',
      conversation: '@daybreak',
      act: (world) => world.toMorningOf('ravi'),
      sees: [
        {
          that: 'Ravi has the new words, once',
          who: 'ravi',
          where: { in: '@daybreak' },
          shows: /tokenizer/,
          times: 1,
        },
        { that: 'he knows whose they are', who: 'ravi', where: { in: '@daybreak' }, shows: /Maya/ },
        {
          that: 'the old words are gone',
          who: 'ravi',
          where: { in: '@daybreak' },
          shows: /parser/,
          times: 0,
        },
      ],
    },
  ],
};
