import { noaBegins, noaLooks, offers } from './chartering.js';
import { onWeekdays } from './moment.js';
import type { Story } from './story.js';

const QUESTION = 'where do I find the brand colours?';

export const charter: Story = {
  id: 'charter',
  title: 'What belongs where',
  about:
    'Noa begins a charter. Daybreak first only counts what it would say; then it tells Ana, and nobody else, where her question belongs. She moves it with a click, and takes it back with another.',
  begins: { zone: 'Europe/Lisbon', clock: '10:00', on: onWeekdays(1, 2, 3) },
  async prepare(world) {
    const shown = await noaLooks(world, '/charter suggestions', 'ops');
    // An earlier play left it speaking.
    if (offers(shown, 'charter.mode_watch')) await world.as('noa').clicks(shown, 'charter.mode_watch');
  },
  steps: [
    {
      tell: 'Nothing says yet what belongs where. Noa, who owns the workspace, answers a few questions.',
      as: 'noa',
      conversation: 'launch',
      async act(world) {
        await noaBegins(world);
        await noaLooks(world, '/charter');
      },
      sees: [
        { that: 'the charter is in force', who: 'noa', where: { in: 'launch' }, shows: /Question.*design/s },
      ],
    },
    {
      tell: 'She puts it where everybody finds it: pinned in #launch, and as the canvas of the channel.',
      as: 'noa',
      conversation: 'launch',
      async act(world) {
        await noaLooks(world, '/charter publish');
      },
      sees: [
        {
          that: 'it stands there for everybody',
          who: 'sam',
          where: { in: 'launch' },
          shows: /Urgent.*ops/s,
          times: 1,
        },
      ],
    },
    {
      tell: 'Ana asks in #launch what belongs in #design. For now Daybreak only counts.',
      as: 'ana',
      conversation: 'launch',
      async act(world) {
        await world.as('ana').says('launch', QUESTION);
      },
      sees: [
        { that: 'Ana hears nothing', who: 'ana', where: { in: 'launch' }, shows: /looks like/, times: 0 },
      ],
    },
    {
      tell: 'Noa looks at what it would have said, and lets it speak up.',
      as: 'noa',
      conversation: 'launch',
      async act(world) {
        const shown = await noaLooks(world, '/charter suggestions');
        await world.as('noa').clicks(shown, 'charter.mode_suggest');
      },
      sees: [
        {
          that: 'Noa sees that it speaks up now',
          who: 'noa',
          where: { in: 'launch' },
          shows: /I tell whoever wrote it/,
        },
      ],
    },
    {
      tell: 'Two hours later Ana asks again. She alone is told where her question belongs, and why.',
      as: 'ana',
      conversation: 'launch',
      async act(world) {
        await world.wait({ hours: 2 });
        await world.as('ana').says('launch', QUESTION);
      },
      sees: [
        {
          that: 'Ana sees where it belongs',
          who: 'ana',
          where: { in: 'launch' },
          shows: /looks like \*Question\*.*design/s,
          times: 1,
        },
        { that: 'nobody else does', who: 'tom', where: { in: 'launch' }, shows: /looks like/, times: 0 },
      ],
    },
    {
      tell: 'One click brings it there, with her name and a link back.',
      as: 'ana',
      conversation: 'design',
      async act(world) {
        await world.as('ana').clicks(await world.seenWith('charter.move', 'ana', 'launch'), 'charter.move');
      },
      sees: [
        {
          that: 'the question stands in #design',
          who: 'maya',
          where: { in: 'design' },
          shows: /Ana Sousa\*? wrote this.*brand colours/s,
          times: 1,
        },
        { that: 'Ana can undo it', who: 'ana', where: { in: 'launch' }, shows: /you can undo it/ },
      ],
    },
    {
      tell: 'Second thoughts: Undo, and it is where it was.',
      as: 'ana',
      conversation: 'launch',
      async act(world) {
        await world.as('ana').clicks(await world.seenWith('charter.undo', 'ana', 'launch'), 'charter.undo');
      },
      sees: [
        { that: 'Ana is told', who: 'ana', where: { in: 'launch' }, shows: /stands only where you wrote it/ },
        {
          that: 'it is gone from #design',
          who: 'maya',
          where: { in: 'design' },
          shows: /brand colours/,
          times: 0,
        },
      ],
    },
    {
      tell: 'Later she asks for a review, which belongs in the tracker. Daybreak prepares it, to copy or, with a key for the tracker, to create.',
      as: 'ana',
      conversation: 'launch',
      async act(world) {
        await world.wait({ hours: 2 });
        await world.as('ana').says('launch', 'please review https://github.com/orbit/site/pull/12');
        const shown = await world.seenWith('charter.prepare', 'ana', 'launch');
        await world.as('ana').clicks(shown, 'charter.prepare');
        await world.slack.until(async () => (await world.as('ana').modal()) ?? undefined, 'the form');
        await world.as('ana').submits({ url: 'https://linear.app/orbit/issue/ENG-12' });
      },
      sees: [
        {
          that: 'Ana sees where it belongs',
          who: 'ana',
          where: { in: 'launch' },
          shows: /looks like \*Task\*.*the tracker/s,
        },
      ],
    },
  ],
};
