import { expect, it } from '@jest/globals';
import { routes } from './api/routes.js';
import { supportedMethods } from './supported.js';

it('lists exactly the methods that are answered', () => {
  expect([...routes.keys()].sort()).toEqual(Object.keys(supportedMethods).sort());
});
