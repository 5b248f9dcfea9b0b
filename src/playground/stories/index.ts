import { asleep } from './asleep.js';
import { later } from './later.js';
import { noRush } from './no-rush.js';
import type { Story } from './story.js';

export const stories: readonly Story[] = [asleep, later, noRush];
