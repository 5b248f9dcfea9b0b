import { answers } from './answers.js';
import { asleep } from './asleep.js';
import { broadcast } from './broadcast.js';
import { charter } from './charter.js';
import { clockChange } from './clock-change.js';
import { holiday } from './holiday.js';
import { leave } from './leave.js';
import { later } from './later.js';
import { noRush } from './no-rush.js';
import { unsend } from './unsend.js';
import type { Story } from './story.js';

export const stories: readonly Story[] = [
  asleep,
  later,
  noRush,
  broadcast,
  holiday,
  leave,
  unsend,
  charter,
  answers,
  clockChange,
];
