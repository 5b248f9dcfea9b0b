import { z } from 'zod';
import type { Quiet } from '../../domain/availability.js';
import type { WorkspaceDefaults } from '../../domain/directory.js';
import { UserId, type WorkspaceId } from '../../domain/ids.js';
import { type Day, isZone } from '../../domain/local-time.js';
import type { Person } from '../../domain/person.js';

/** Everything admins set for the workspace. */
export interface WorkspaceSettings extends WorkspaceDefaults {
  /** Days nobody works, and what they are called. */
  companyDays: ReadonlyMap<Day, string>;
}

/** What Slack says of somebody. */
export interface Profile extends Pick<Person, 'id' | 'name' | 'zone' | 'isBot' | 'isExternal' | 'isDeleted'> {
  /** As Slack spells it, e.g. `pt-BR`; null where this answer of Slack's does not tell. */
  locale: string | null;
  /** When the status that says they are away ends; null for any other status. */
  awayUntil: Date | null;
}

const ProfileFields = z
  .object({
    display_name: z.string().optional(),
    real_name: z.string().optional(),
    status_text: z.string().optional(),
    status_emoji: z.string().optional(),
    status_expiration: z.number().optional(),
  })
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
  is_admin: z.boolean().default(false),
  is_owner: z.boolean().default(false),
  tz: z.string().nullish(),
  locale: z.string().nullish(),
  profile: ProfileFields.default({}),
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
    locale: user.locale ?? null,
    awayUntil: awayUntil(user.profile),
  };
}

/** Slack's own "Vacationing" and "Out sick", and what people pick instead. */
const AWAY_EMOJI = new Set([
  ':palm_tree:',
  ':face_with_thermometer:',
  ':beach_with_umbrella:',
  ':desert_island:',
  ':sneezing_face:',
]);
const AWAY_WORDS =
  /\b(vacation(ing)?|out of (the )?office|ooo|on leave|pto|(out|off|on) sick|sick (day|leave)|parental leave|urlaub|krank|elternzeit|vacaciones|de baja|férias|ferias|de licença|en congés?|vacances|en arrêt)\b|休暇|休み|有給/i;

/**
 * When somebody's status says they are away, until when. A status without an end says nothing about the next
 * morning, so it counts as none.
 */
function awayUntil({ status_text = '', status_emoji = '', status_expiration = 0 }: SlackUser['profile']) {
  const isAway = AWAY_EMOJI.has(status_emoji) || AWAY_WORDS.test(status_text);
  return isAway && status_expiration > 0 ? new Date(status_expiration * 1000) : null;
}

/** The part of `dnd.info` and `dnd_updated_user` that matters: https://docs.slack.dev/reference/methods/dnd.info */
export const DndStatus = z.object({
  dnd_enabled: z.boolean().default(false),
  next_dnd_start_ts: z.number().default(0),
  next_dnd_end_ts: z.number().default(0),
});
export type DndStatus = z.infer<typeof DndStatus>;

/** The present or next do-not-disturb. Slack says `1, 1` for none. */
export function dndOf(status: DndStatus): Omit<Quiet, 'why'> | null {
  const { dnd_enabled, next_dnd_start_ts: from, next_dnd_end_ts: until } = status;
  if (!dnd_enabled || until <= from) return null;
  return { from: new Date(from * 1000), until: new Date(until * 1000) };
}
