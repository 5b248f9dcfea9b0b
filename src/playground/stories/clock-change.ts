import { addDays, type Day, instantOf, weekdayOf } from '../../domain/local-time.js';
import type { Story } from './story.js';

const LISBON = 'Europe/Lisbon';
const HOUR = 3_600_000;

const hoursOf = (day: Day): number =>
  (instantOf(addDays(day, 1), 0, LISBON).getTime() - instantOf(day, 0, LISBON).getTime()) / HOUR;

/** A Friday before the Sunday that is an hour shorter in Lisbon. */
const beforeClocksGoForward = (day: Day): boolean => weekdayOf(day) === 5 && hoursOf(addDays(day, 2)) === 23;

export const clockChange: Story = {
  id: 'clock-change',
  title: 'The night the clocks change',
  about:
    'Maya writes on a Friday; in Lisbon the clocks go forward at the weekend, and in Los Angeles they did weeks ago. Nine o’clock stays nine o’clock.',
  begins: { zone: LISBON, clock: '23:30', on: beforeClocksGoForward },
  steps: [
    {
      tell: 'Friday afternoon in Los Angeles: Maya leaves Ana something for Monday.',
      as: 'maya',
      conversation: 'design',
      act: (world) =>
        world.as('maya').commands('design', '/later @ana the spring release notes are in the drive'),
      sees: [
        {
          that: 'Maya learns: Monday at nine, on Ana’s clock',
          who: 'maya',
          where: { in: 'design' },
          shows: /Ana.*Mon,? 09:00/s,
          times: 1,
        },
      ],
    },
    {
      tell: 'Sunday, an hour after the clocks went forward. Ana sleeps.',
      as: 'ana',
      conversation: '@daybreak',
      act: (world) => world.wait({ hours: 27 }),
      sees: [{ that: 'nothing wakes Ana', who: 'ana', where: { in: '@daybreak' }, shows: /./, times: 0 }],
    },
    {
      tell: 'Monday, a minute to nine by the new time. Not yet.',
      as: 'ana',
      conversation: '@daybreak',
      act: (world) => world.wait({ hours: 29, minutes: 29 }),
      sees: [{ that: 'nothing is early', who: 'ana', where: { in: '@daybreak' }, shows: /./, times: 0 }],
    },
    {
      tell: 'Nine o’clock.',
      as: 'ana',
      conversation: '@daybreak',
      act: (world) => world.wait({ minutes: 1 }),
      sees: [
        {
          that: 'Ana has the message, once, on the dot',
          who: 'ana',
          where: { in: '@daybreak' },
          shows: /release notes/,
          times: 1,
        },
      ],
    },
  ],
};
