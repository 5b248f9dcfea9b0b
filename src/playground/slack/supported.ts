/**
 * What this Slack can do, and how far its behaviour was checked. `docs`: arguments, errors and shape against
 * Slack's reference. `types`: only the shape, against the types of Slack's own SDK. Nothing here has been
 * compared with a live workspace.
 */
type Verified = 'docs' | 'types';

export const supportedMethods: Record<string, { verified: Verified }> = {
  'auth.revoke': { verified: 'docs' },
  'auth.test': { verified: 'docs' },
  'canvases.edit': { verified: 'types' },
  'chat.delete': { verified: 'docs' },
  'chat.getPermalink': { verified: 'docs' },
  'chat.postEphemeral': { verified: 'docs' },
  'chat.postMessage': { verified: 'docs' },
  'chat.update': { verified: 'docs' },
  'conversations.canvases.create': { verified: 'types' },
  'conversations.history': { verified: 'docs' },
  'conversations.info': { verified: 'types' },
  'conversations.list': { verified: 'docs' },
  'conversations.members': { verified: 'docs' },
  'conversations.open': { verified: 'docs' },
  'conversations.replies': { verified: 'docs' },
  'dnd.info': { verified: 'docs' },
  'dnd.teamInfo': { verified: 'docs' },
  'oauth.v2.access': { verified: 'docs' },
  'pins.add': { verified: 'types' },
  'pins.remove': { verified: 'types' },
  'usergroups.list': { verified: 'types' },
  'usergroups.users.list': { verified: 'docs' },
  'users.info': { verified: 'docs' },
  'users.list': { verified: 'docs' },
  'views.open': { verified: 'docs' },
  'views.publish': { verified: 'docs' },
  'views.push': { verified: 'docs' },
  'views.update': { verified: 'docs' },
};

/** By the names under which an app subscribes to them. */
export const supportedEvents = {
  app_home_opened: { verified: 'docs' },
  app_mention: { verified: 'docs' },
  dnd_updated_user: { verified: 'types' },
  member_joined_channel: { verified: 'types' },
  'message.channels': { verified: 'docs' },
  'message.groups': { verified: 'docs' },
  'message.im': { verified: 'docs' },
  subteam_members_changed: { verified: 'types' },
  subteam_updated: { verified: 'types' },
  team_join: { verified: 'types' },
  tokens_revoked: { verified: 'types' },
  user_change: { verified: 'types' },
} as const satisfies Record<string, { verified: Verified }>;

export type Subscription = keyof typeof supportedEvents;
