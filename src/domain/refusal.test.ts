import { expect, it } from '@jest/globals';
import { sayIn } from './copy/index.js';
import { Refusal } from './refusal.js';

const refusal = new Refusal('hours.unreadable', { part: '<9-5>', example: '/daybreak hours 9-17' });

it.each([
  ['a log', refusal.message, 'I could not read “<9-5>”. Try `/daybreak hours 9-17`.'],
  ['a message', refusal.in(sayIn('en')), 'I could not read “&lt;9-5&gt;”. Try `/daybreak hours 9-17`.'],
  ['a form', refusal.inForm(sayIn('en')), 'I could not read “<9-5>”. Try /daybreak hours 9-17.'],
])('is told in %s', (_, told, sentence) => {
  expect(told).toBe(sentence);
});
