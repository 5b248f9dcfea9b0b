import { expect, it } from '@jest/globals';
import { dayHeading, instantOf, localInput } from './time.js';

it.each`
  local                 | zone               | instant                       | because
  ${'2026-11-18T09:00'} | ${'Asia/Tokyo'}    | ${'2026-11-18T00:00:00.000Z'} | ${'Tokyo is nine hours ahead'}
  ${'2026-07-01T10:30'} | ${'Europe/Lisbon'} | ${'2026-07-01T09:30:00.000Z'} | ${'it is summer time'}
  ${'2026-03-29T12:00'} | ${'Europe/Berlin'} | ${'2026-03-29T10:00:00.000Z'} | ${'the clocks went forward that night'}
  ${'2026-03-29T02:30'} | ${'Europe/Berlin'} | ${'2026-03-29T01:30:00.000Z'} | ${'that half hour did not happen'}
`('$local in $zone is $instant: $because', ({ local, zone, instant }) => {
  expect(instantOf(String(local), String(zone))?.toISOString()).toBe(instant);
});

it('takes no nonsense for a time', () => {
  expect(instantOf('', 'UTC')).toBeNull();
});

it('shows an instant as an input does', () => {
  expect(localInput(new Date('2026-11-18T00:00:00Z'), 'America/Los_Angeles')).toBe('2026-11-17T16:00');
});

it.each([
  ['2026-11-17T00:10:00Z', 'Today'],
  ['2026-11-16T23:50:00Z', 'Yesterday'],
  ['2026-11-10T12:00:00Z', 'Tue 10 Nov 2026'],
])('heads the messages of %s with %s', (at, heading) => {
  expect(dayHeading(new Date(at), new Date('2026-11-17T14:40:00Z'), 'Europe/Lisbon')).toBe(heading);
});
