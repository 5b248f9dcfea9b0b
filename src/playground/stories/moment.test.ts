import { expect, it } from '@jest/globals';
import { momentOf, onWeekdays } from './moment.js';

const nearMidnight = { zone: 'Asia/Tokyo', clock: '23:40', on: onWeekdays(1, 2, 3, 4) };

it.each([
  ['2026-11-17T14:40:00Z', '2026-11-17T14:40:00.000Z', 'it begins right then'],
  ['2026-11-17T14:49:00Z', '2026-11-17T14:40:00.000Z', 'a little late is not too late'],
  ['2026-11-17T14:51:00Z', '2026-11-18T14:40:00.000Z', 'it is over for today'],
  ['2026-11-20T12:00:00Z', '2026-11-23T14:40:00.000Z', 'it does not begin on a Friday'],
])('at %s a story begins at %s: %s', (now, begins) => {
  expect(momentOf(nearMidnight, new Date(now)).toISOString()).toBe(begins);
});
