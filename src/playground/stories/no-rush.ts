import type { Story } from './story.js';

/** Only Daybreak's messages have any. */
const BUTTON = /\[.+\]/;

export const noRush: Story = {
  id: 'no-rush',
  title: 'No rush',
  about:
    'Tom works nights and sleeps by day. Ana only wants him to know that there is no hurry, and later wants no more reminders.',
  begins: { zone: 'Europe/Lisbon', clock: '14:45', weekdays: [1, 2, 3, 4] },
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
        { who: 'ana', where: { in: 'ops' }, shows: /Tom/ },
        { who: 'ana', where: { in: 'ops' }, shows: /15:[45]\d/ },
        { who: 'noa', where: { in: 'ops' }, shows: /15:[45]\d/, times: 0 },
      ],
    },
    {
      tell: 'She says that there is no rush. A note under her message tells Tom, without ringing.',
      as: 'ana',
      conversation: 'ops',
      thread: 'disk',
      async act(world) {
        await world.as('ana').clicks(await world.seenWith('nudge.no_rush', 'ana', 'ops'), 'nudge.no_rush');
      },
      sees: [{ who: 'tom', where: { in: 'ops', thread: 'disk' }, shows: /no (rush|hurry)/i }],
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
        { who: 'ana', where: { in: 'ops', thread: 'disk' }, shows: BUTTON, times: 0 },
        { who: 'ana', where: { in: 'ops' }, shows: BUTTON, times: 0 },
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
      sees: [{ who: 'yuki', where: { in: '@daybreak' }, shows: /./, times: 0 }],
    },
    {
      tell: 'From now on she may write to whom she likes, when she likes.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        world.remember('muted', await world.as('ana').says('design', '@yuki and the icons, too.'));
      },
      sees: [{ who: 'ana', where: { in: 'design' }, shows: BUTTON, times: 0 }],
    },
  ],
};
