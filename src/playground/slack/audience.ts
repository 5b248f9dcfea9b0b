/** Under whose permission the app hears of something. An event goes out once, whoever else could hear it. */
import type { Backstage } from './backstage.js';
import type { Conversation } from './state.js';
import type { Subscription } from './supported.js';

/** Whose installation an event is sent for. */
export interface Authorization {
  userId: string;
  isBot: boolean;
}

const KINDS = {
  channel: { subscription: 'message.channels', scope: 'channels:history' },
  private: { subscription: 'message.groups', scope: 'groups:history' },
  dm: { subscription: 'message.im', scope: 'im:history' },
} as const;

export interface Lane {
  subscription: Subscription;
  lane: string;
  authorization: Authorization;
}

export const asBot = ({ app }: Pick<Backstage, 'app'>): Authorization => ({
  userId: app.botUserId,
  isBot: true,
});

/** How the messages of a conversation reach the app, or null where it hears nothing. The bot comes first. */
export function laneOf({ id, kind, members }: Conversation, backstage: Backstage): Lane | null {
  const { world, app } = backstage;
  const { subscription, scope } = KINDS[kind];
  if (members.includes(app.botUserId)) return { subscription, lane: id, authorization: asBot(backstage) };
  const grant = members.map((member) => world.grantOf(member)).find((one) => one?.scopes.includes(scope));
  if (!grant) return null;
  return { subscription, lane: id, authorization: { userId: grant.user, isBot: false } };
}
