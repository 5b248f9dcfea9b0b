import { expect, it } from '@jest/globals';
import type { Locale } from './copy/locales.js';
import { dateText, slackDate, weekdayAndClock } from './slack-date.js';

const at = new Date('2026-11-17T15:05:00Z');

it.each<[Locale, string | null, string]>([
  ['en', 'Asia/Tokyo', 'Wed 00:05'],
  ['en', 'UTC', 'Tue 15:05'],
  ['en', null, 'Tue, 15:05 UTC'],
  ['de', 'Asia/Tokyo', 'Mi., 00:05'],
  ['fr', 'Asia/Tokyo', 'mer. 00:05'],
  ['ja', 'Asia/Tokyo', '00:05 (水)'],
])('the weekday and clock in %s, in %s, is %s', (locale, zone, text) => {
  expect(weekdayAndClock(at, zone, locale)).toBe(text);
});

it.each<[Locale, string | null, string]>([
  ['en', 'Asia/Tokyo', 'Nov 18, 2026'],
  ['en', null, 'Nov 17, 2026'],
  ['fr', 'Asia/Tokyo', '18 nov. 2026'],
])('the date in %s, in %s, is %s', (locale, zone, text) => {
  expect(dateText(at, zone, locale)).toBe(text);
});

it('Slack shows an instant in the reader’s own time, and notifications the fallback', () => {
  expect(slackDate(at, 'Wed 00:05')).toBe('<!date^1794927900^{date_short_pretty}, {time}|Wed 00:05>');
});
