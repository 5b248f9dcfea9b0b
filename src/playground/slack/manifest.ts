import { z } from 'zod';

const Shortcut = z.looseObject({
  type: z.enum(['global', 'message']),
  name: z.string(),
  callback_id: z.string(),
});
const Command = z.looseObject({
  command: z.string(),
  description: z.string(),
  usage_hint: z.string().optional(),
  should_escape: z.boolean().optional(),
});

/** The parts of an app manifest that decide what Slack sends and allows. */
export const SlackManifest = z.looseObject({
  display_information: z.looseObject({ name: z.string() }),
  features: z.looseObject({
    shortcuts: z.array(Shortcut).default([]),
    slash_commands: z.array(Command).default([]),
  }),
  oauth_config: z.looseObject({
    redirect_urls: z.array(z.string()).default([]),
    scopes: z.looseObject({
      bot: z.array(z.string()).default([]),
      bot_optional: z.array(z.string()).default([]),
      user: z.array(z.string()).default([]),
      user_optional: z.array(z.string()).default([]),
    }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({
      bot_events: z.array(z.string()).default([]),
      user_events: z.array(z.string()).default([]),
    }),
  }),
});
export type SlackManifest = z.infer<typeof SlackManifest>;

/** Whoever installs the app in the playground grants the optional scopes too. */
export const grantedScopes = ({ oauth_config: { scopes } }: SlackManifest): string[] => [
  ...scopes.bot,
  ...scopes.bot_optional,
];

/** What the app may ask a person for. */
export const askableScopes = ({ oauth_config: { scopes } }: SlackManifest): string[] => [
  ...scopes.user,
  ...scopes.user_optional,
];
