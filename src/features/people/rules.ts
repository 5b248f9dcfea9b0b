import { z } from 'zod';
import { UserId, type WorkspaceId } from '../../domain/ids.js';
import { isZone } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';

/** What Slack says of somebody. */
export type Profile = Omit<Person, 'hours'>;

const NameFields = z
  .object({ display_name: z.string().optional(), real_name: z.string().optional() })
  .partial();

/** The fields of Slack's user object that matter here: https://docs.slack.dev/reference/objects/user-object */
export const SlackUser = z.object({
  id: UserId,
  team_id: z.string().optional(),
  name: z.string().optional(),
  real_name: z.string().optional(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  is_workflow_bot: z.boolean().default(false),
  is_connector_bot: z.boolean().default(false),
  tz: z.string().nullish(),
  profile: NameFields.default({}),
  enterprise_user: z.object({ teams: z.array(z.string()).default([]) }).optional(),
});
export type SlackUser = z.infer<typeof SlackUser>;

/** Slackbot is not marked as a bot. */
const SLACKBOT = 'USLACKBOT';

/** Reads a Slack user as somebody in `workspace`. A zone this Node does not know counts as none. */
export function profileOf(user: SlackUser, workspace: WorkspaceId): Profile {
  const isColleague =
    user.team_id === workspace || (user.enterprise_user?.teams.includes(workspace) ?? false);
  return {
    id: user.id,
    name: user.profile.display_name || user.profile.real_name || user.real_name || user.name || user.id,
    zone: user.tz && isZone(user.tz) ? user.tz : null,
    isBot: user.is_bot || user.is_workflow_bot || user.is_connector_bot || user.id === SLACKBOT,
    isExternal: user.is_stranger || !isColleague,
    isDeleted: user.deleted,
  };
}
