import type { Feature } from '../platform/feature.js';
import { charter } from './charter/index.js';
import { grants } from './grants/index.js';
import { people } from './people/index.js';
import { quietHours } from './quiet-hours/index.js';

/** Every feature, in the order of the Home tab. */
export const features: Feature[] = [people, quietHours, charter, grants];
