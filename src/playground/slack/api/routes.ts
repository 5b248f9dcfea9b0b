import { authRoutes } from './auth.js';
import { boardRoutes } from './boards.js';
import { chatRoutes } from './chat.js';
import { conversationRoutes } from './conversations.js';
import { peopleRoutes } from './people.js';
import type { Route } from './route.js';
import { viewRoutes } from './views.js';

/** Called before there is a token. */
export const CODE_EXCHANGE = 'oauth.v2.access';

/** Every Web API method there is here that needs a token, that is all but `CODE_EXCHANGE`. */
export const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ...Object.entries(authRoutes),
  ...Object.entries(peopleRoutes),
  ...Object.entries(conversationRoutes),
  ...Object.entries(chatRoutes),
  ...Object.entries(viewRoutes),
  ...Object.entries(boardRoutes),
]);
