import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

/** The nudge has some; what replaces it has none. */
const BUTTON = /\[.+\]/;

export const noRush: Story = {
  id: 'no-rush',
  title: 'No rush',
  about:
    'Tom works nights and sleeps by day. Ana only wants him to know that there is no hurry, and later wants no more reminders.',
  begins: { zone: 'Europe/Lisbon', clock: '14:45', on: onWeekdays(1, 2, 3, 4) },
  prepare: (world) => world.as('ana').commands('@daybreak', '/daybreak nudges on'),
  steps: [
    {
      tell: 'Ana writes to Tom in the afternoon. He has the night shift, so this is his night.',
      as: 'ana',
      conversation: 'ops',
      async act(world) {
        world.remember(
          'disk',
          await world.as('ana').says('ops', '@tom how is the disk on the mirror doing?'),
        );
      },
      sees: [
        {
          that: 'Ana is told what Tom’s clock shows',
          who: 'ana',
          where: { in: 'ops' },
          shows: /Tom.*15:[45]\d|15:[45]\d.*Tom/s,
          times: 1,
        },
        { that: 'Noa is not', who: 'noa', where: { in: 'ops' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'She says that there is no rush. A note under her message tells Tom.',
      as: 'ana',
      conversation: 'ops',
      thread: 'disk',
      async act(world) {
        await world.as('ana').clicks(await world.seenWith('nudge.no_rush', 'ana', 'ops'), 'nudge.no_rush');
      },
      sees: [
        {
          that: 'Tom will find the note',
          who: 'tom',
          where: { in: 'ops', thread: 'disk' },
          shows: /no (rush|hurry)/i,
          times: 1,
        },
      ],
    },
    {
      tell: 'She adds a line in the thread. Daybreak has said its piece and stays silent.',
      as: 'ana',
      conversation: 'ops',
      thread: 'disk',
      async act(world) {
        await world
          .as('ana')
          .says('ops', '@tom I mean the one in Frankfurt.', { thread: world.recall('disk').ts });
      },
      sees: [
        {
          that: 'there is nothing new in the thread',
          who: 'ana',
          where: { in: 'ops', thread: 'disk' },
          shows: /./,
          times: 0,
        },
        { that: 'nor in #ops', who: 'ana', where: { in: 'ops' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'In #design she mentions Yuki, who sleeps, and is told so. She has had enough of it and turns it off.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        await world.as('ana').says('design', '@yuki thank you for the frames!');
        const nudge = await world.seenWith('nudge.mute', 'ana', 'design');
        await world.as('ana').picksFirst(nudge, 'nudge.mute');
      },
      sees: [
        { that: 'Daybreak gives in', who: 'ana', where: { in: 'design' }, shows: BUTTON, times: 0 },
        { that: 'nothing wakes Yuki', who: 'yuki', where: { in: '@daybreak' }, shows: /./, times: 0 },
      ],
    },
    {
      tell: 'From now on she may write to Yuki whenever she likes.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        world.remember('muted', await world.as('ana').says('design', '@yuki and the icons, too.'));
      },
      sees: [
        {
          that: 'Ana gets no more notes about Yuki',
          who: 'ana',
          where: { in: 'design' },
          shows: /./,
          times: 0,
        },
      ],
    },
  ],
};
