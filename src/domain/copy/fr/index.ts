import { answer } from './answer.js';
import { board } from './board.js';
import { charter } from './charter.js';
import { circle } from './circle.js';
import { move } from './move.js';
import { outside } from './outside.js';
import { suggest } from './suggest.js';
import { propose } from './propose.js';
import { common } from './common.js';
import { grants } from './grants.js';
import { held } from './held.js';
import { help } from './help.js';
import { hours } from './hours.js';
import { nudge } from './nudge.js';
import { people } from './people.js';

/** French. */
export const fr = {
  ...common,
  ...charter,
  ...answer,
  ...board,
  ...circle,
  ...propose,
  ...suggest,
  ...move,
  ...outside,
  ...grants,
  ...hours,
  ...people,
  ...nudge,
  ...held,
  ...help,
} as const;
