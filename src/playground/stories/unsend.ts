import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

export const unsend: Story = {
  id: 'unsend',
  title: 'Unsent, and sent in the morning',
  about:
    'Ana lets Daybreak take back what she wrote at Yuki’s night, and post it again as her in Yuki’s morning. One click, and one click takes it back.',
  begins: { zone: 'Asia/Tokyo', clock: '23:40', on: onWeekdays(1, 2, 3, 4) },
  prepare: (world) => world.as('ana').commands('@daybreak', '/daybreak nudges on'),
  steps: [
    {
      tell: 'On her Home tab Ana allows it; Slack asks her to confirm.',
      as: 'ana',
      conversation: '@daybreak',
      panel: 'home',
      async act(world) {
        const ana = world.as('ana');
        await ana.opensHome();
        await world.slack.until(async () => (await ana.home()) ?? undefined, 'Ana’s Home tab');
        if (world.hasGranted('ana')) return;
        await ana.clicks('home', 'grants.explain');
        await world.slack.until(async () => (await ana.modal()) ?? undefined, 'what she can allow');
        await ana.grants(await ana.follows('modal', 'grants.allow_unsend'));
        await ana.closes();
      },
      sees: [{ that: 'it is on her Home tab', who: 'ana', where: 'home', shows: /post it as you/ }],
    },
    {
      tell: 'She asks Yuki something, is told that it is night there, and lets it wait.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        await world.as('ana').says('design', '@yuki shall we keep the third step?');
        await world.as('ana').clicks(await world.seenWith('nudge.hold', 'ana', 'design'), 'nudge.hold');
      },
      sees: [
        {
          that: 'Ana is told that her message is taken back',
          who: 'ana',
          where: { in: 'design' },
          shows: /take your message back/,
          times: 1,
        },
      ],
    },
    {
      tell: 'Morning in Tokyo: the question stands in #design, from Ana.',
      as: 'yuki',
      conversation: 'design',
      act: (world) => world.toMorningOf('yuki'),
      sees: [
        {
          that: 'nothing came from the bot',
          who: 'yuki',
          where: { in: '@daybreak' },
          shows: /third step/,
          times: 0,
        },
      ],
    },
  ],
};
