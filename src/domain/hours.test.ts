import { describe, expect, it } from '@jest/globals';
import { hoursText, parseHours } from './hours.js';

describe('parseHours', () => {
  it.each([
    [
      '09:00-17:00 mon-fri Asia/Tokyo',
      { windows: [{ from: 540, to: 1020 }], days: [1, 2, 3, 4, 5], zone: 'Asia/Tokyo' },
    ],
    ['9-17', { windows: [{ from: 540, to: 1020 }] }],
    ['22:00-06:00', { windows: [{ from: 1320, to: 360 }] }],
    ['00:00-24:00 daily', { windows: [{ from: 0, to: 1440 }], days: [0, 1, 2, 3, 4, 5, 6] }],
    [
      '09:00-12:00, 13:00-17:00',
      {
        windows: [
          { from: 540, to: 720 },
          { from: 780, to: 1020 },
        ],
      },
    ],
    ['sun-thu', { days: [0, 1, 2, 3, 4] }],
    ['fri-mon', { days: [0, 1, 5, 6] }],
    ['Monday, Wednesday', { days: [1, 3] }],
    ['Europe/Lisbon', { zone: 'Europe/Lisbon' }],
    ['', {}],
  ])('reads “%s”', (text, change) => {
    expect(parseHours(text)).toEqual(change);
  });

  it.each([
    ['25:00-26:00', /not a stretch of hours/],
    ['09:00', /not a stretch of hours/],
    ['09:60-17:00', /not a stretch of hours/],
    ['09:00-09:00', /starts and ends at the same time/],
    ['09:00-13:00,12:00-17:00', /overlap/],
    ['Asia/Tokio', /could not read “Asia\/Tokio”/],
    ['whenever', /could not read “whenever”/],
    ['mon-xyz', /not a day I know/],
  ])('refuses “%s” with a sentence that says what it expected', (text, sentence) => {
    expect(() => parseHours(text)).toThrow(sentence);
  });
});

it.each([
  '09:00-17:00 mon-fri',
  '22:00-06:00 sun-thu',
  '09:00-12:00,13:00-17:00 mon,wed',
  '10:00-18:00 daily',
  '09:00-17:00 fri-mon',
])('hoursText writes what parseHours reads: %s', (text) => {
  const { windows = [], days = [] } = parseHours(text);
  expect(hoursText({ windows, days })).toBe(text);
});
