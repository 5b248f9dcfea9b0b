import { noaBegins, noaLooks, offers } from './chartering.js';
import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

const ROUNDS = 7;

export const answers: Story = {
  id: 'answers',
  title: 'Waiting without worry',
  about:
    'Ana asks where the charter gives colleagues a working day, and learns when to expect an answer. A thread that goes to and fro is offered a short call. What is still open comes up in Maya’s morning.',
  begins: { zone: 'Europe/Lisbon', clock: '10:00', on: onWeekdays(1, 2) },
  async prepare(world) {
    await noaBegins(world, 'ops');
    const shown = await noaLooks(world, '/charter suggestions', 'ops');
    if (offers(shown, 'charter.mode_suggest')) await world.as('noa').clicks(shown, 'charter.mode_suggest');
  },
  steps: [
    {
      tell: 'Ana asks in #design. In Tokyo the day is over, in Los Angeles it has not begun: she alone is told when to expect an answer.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        world.remember(
          'question',
          await world.as('ana').says('design', 'where do I find the brand colours?'),
        );
      },
      sees: [
        {
          that: 'Ana sees when to expect an answer',
          who: 'ana',
          where: { in: 'design' },
          shows: /An answer can be expected by/,
          times: 1,
        },
        { that: 'nobody else does', who: 'maya', where: { in: 'design' }, shows: /expected by/, times: 0 },
      ],
    },
    {
      tell: 'In #ops she and Noa write to and fro about a logo. After a dozen messages each of them is offered a way out.',
      as: 'ana',
      conversation: 'ops',
      thread: 'logo',
      async act(world) {
        const root = await world.as('noa').says('ops', 'The new logo, first draft.');
        world.remember('logo', root);
        for (let round = 0; round < ROUNDS; round++) {
          await world.as('ana').says('ops', 'I would have it a little bolder.', { thread: root.ts });
          await world.as('noa').says('ops', 'Bolder gets heavy when it is small.', { thread: root.ts });
        }
      },
      sees: [
        {
          that: 'Ana sees the ways out',
          who: 'ana',
          where: { in: 'ops', thread: 'logo' },
          shows: /goes to and fro between you and Noa.*15-minute call/s,
          times: 1,
        },
        {
          that: 'nobody else in #ops does',
          who: 'ravi',
          where: { in: 'ops', thread: 'logo' },
          shows: /to and fro/,
          times: 0,
        },
      ],
    },
    {
      tell: 'A click suggests a call in the thread, at a time at which both are at work. It calls nobody.',
      as: 'noa',
      conversation: 'ops',
      thread: 'logo',
      async act(world) {
        const offer = await world.seenWith('charter.call', 'ana', 'ops', 'logo');
        await world.as('ana').clicks(offer, 'charter.call');
      },
      sees: [
        {
          that: 'Noa sees it in the thread',
          who: 'noa',
          where: { in: 'ops', thread: 'logo' },
          shows: /Ana suggests a 15-minute call/,
          times: 1,
        },
      ],
    },
    {
      tell: 'A day goes by, and nobody has answered Ana’s question. Maya, who has had a working day for it, finds it in her morning.',
      as: 'maya',
      conversation: '@daybreak',
      async act(world) {
        await world.wait({ hours: 32 });
      },
      sees: [
        {
          that: 'Maya sees what is open',
          who: 'maya',
          where: { in: '@daybreak' },
          shows: /Somebody still waits.*brand colours/s,
          times: 1,
        },
      ],
    },
    {
      tell: 'She answers in the thread. In Yuki’s morning there is nothing to say any more.',
      as: 'yuki',
      conversation: '@daybreak',
      async act(world) {
        const { ts } = world.recall('question');
        await world.as('maya').says('design', 'On the wiki, under Brand.', { thread: ts });
        await world.toMorningOf('yuki');
      },
      sees: [
        {
          that: 'Yuki is left in peace',
          who: 'yuki',
          where: { in: '@daybreak' },
          shows: /still waits/,
          times: 0,
        },
      ],
    },
  ],
};
