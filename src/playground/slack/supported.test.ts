import { expect, it } from '@jest/globals';
import { CODE_EXCHANGE, routes } from './api/routes.js';
import { supportedMethods } from './supported.js';

it('lists exactly the methods that are answered', () => {
  expect([...routes.keys(), CODE_EXCHANGE].sort()).toEqual(Object.keys(supportedMethods).sort());
});
