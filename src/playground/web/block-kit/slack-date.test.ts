import { expect, it } from '@jest/globals';
import { slackDateText } from './slack-date.js';

const now = new Date('2026-11-17T14:40:00Z');

it.each`
  format                   | at                        | zone               | text                               | because
  ${'{date_num}'}          | ${'2026-11-18T00:00:00Z'} | ${'Asia/Tokyo'}    | ${'2026-11-18'}                    | ${''}
  ${'{date}'}              | ${'2026-11-22T12:00:00Z'} | ${'Asia/Tokyo'}    | ${'November 22nd, 2026'}           | ${''}
  ${'{date}'}              | ${'2026-11-12T12:00:00Z'} | ${'Asia/Tokyo'}    | ${'November 12th, 2026'}           | ${'the teens are regular'}
  ${'{date_short}'}        | ${'2026-11-21T12:00:00Z'} | ${'Asia/Tokyo'}    | ${'Nov 21, 2026'}                  | ${''}
  ${'{date_long}'}         | ${'2026-11-21T12:00:00Z'} | ${'Asia/Tokyo'}    | ${'Saturday, November 21st, 2026'} | ${''}
  ${'{date_pretty}'}       | ${'2026-11-18T00:00:00Z'} | ${'Asia/Tokyo'}    | ${'tomorrow'}                      | ${'now is Tuesday 23:40 there'}
  ${'{date_pretty}'}       | ${'2026-11-18T00:00:00Z'} | ${'America/Lima'}  | ${'today'}                         | ${'there it is still Tuesday'}
  ${'{date_short_pretty}'} | ${'2026-11-16T14:00:00Z'} | ${'Europe/Lisbon'} | ${'yesterday'}                     | ${''}
  ${'{date_short_pretty}'} | ${'2026-11-19T14:00:00Z'} | ${'Europe/Lisbon'} | ${'Nov 19, 2026'}                  | ${'only the day after today has a name'}
  ${'{date_long_pretty}'}  | ${'2026-11-17T23:00:00Z'} | ${'Europe/Lisbon'} | ${'today'}                         | ${''}
  ${'{time}'}              | ${'2026-11-18T00:05:00Z'} | ${'Asia/Kolkata'}  | ${'05:35'}                         | ${'zones need not be whole hours'}
  ${'{time_secs}'}         | ${'2026-11-18T00:05:07Z'} | ${'UTC'}           | ${'00:05:07'}                      | ${'midnight is 00'}
  ${'{ago}'}               | ${'2026-11-17T14:37:00Z'} | ${'UTC'}           | ${'3 minutes ago'}                 | ${''}
  ${'{ago}'}               | ${'2026-11-18T15:40:00Z'} | ${'UTC'}           | ${'in 1 day'}                      | ${'it may lie ahead'}
  ${'{ago}'}               | ${'2026-11-17T14:39:50Z'} | ${'UTC'}           | ${'just now'}                      | ${''}
  ${'{date_num} {what}'}   | ${'2026-11-18T00:00:00Z'} | ${'UTC'}           | ${'2026-11-18 {what}'}             | ${'unknown tokens stay'}
`('$format of $at in $zone is $text $because', ({ format, at, zone, text }) => {
  expect(slackDateText(String(format), new Date(String(at)), { zone: String(zone), now })).toBe(text);
});
