import { z } from 'zod';

/** Slack workspace (team) id, e.g. `T024BE7LD`, or an Enterprise organisation's, `E…`. */
export const WorkspaceId = z
  .string()
  .regex(/^[TE][A-Z0-9]+$/)
  .brand<'WorkspaceId'>();
export type WorkspaceId = z.infer<typeof WorkspaceId>;

/** Slack user id, e.g. `U024BE7LH`. */
export const UserId = z
  .string()
  .regex(/^[UW][A-Z0-9]+$/)
  .brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

/** Slack conversation id: a channel `C…`, an older private channel `G…` or a DM `D…`. */
export const ChannelId = z
  .string()
  .regex(/^[CGD][A-Z0-9]+$/)
  .brand<'ChannelId'>();
export type ChannelId = z.infer<typeof ChannelId>;

/** Between two people. */
export const isDirect = (channel: ChannelId): boolean => channel.startsWith('D');

/** Slack user group id, e.g. `S0604QSJC`. */
export const GroupId = z
  .string()
  .regex(/^S[A-Z0-9]+$/)
  .brand<'GroupId'>();
export type GroupId = z.infer<typeof GroupId>;

/** A message's timestamp and id within its conversation, e.g. `1503435956.000247`. */
export const MessageTs = z
  .string()
  .regex(/^\d{1,12}\.\d{1,9}$/)
  .brand<'MessageTs'>();
export type MessageTs = z.infer<typeof MessageTs>;

/** When the message was posted. `ts` counts seconds since 1970. */
export const instantOfTs = (ts: MessageTs): Date => new Date(Number(ts) * 1000);
