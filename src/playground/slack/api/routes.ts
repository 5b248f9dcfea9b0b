import { chatRoutes } from './chat.js';
import { conversationRoutes } from './conversations.js';
import { peopleRoutes } from './people.js';
import type { Route } from './route.js';
import { viewRoutes } from './views.js';

/** Every Web API method there is here. */
export const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ...Object.entries(peopleRoutes),
  ...Object.entries(conversationRoutes),
  ...Object.entries(chatRoutes),
  ...Object.entries(viewRoutes),
]);
