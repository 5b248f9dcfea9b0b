import type { KindId, Outside } from '../../../domain/charter.js';
import type { ChannelId, UserId } from '../../../domain/ids.js';
import type { Standing } from '../charter.views.js';

/** `watch` counts what it would have said, and shows nothing. */
export const MODES = ['off', 'watch', 'suggest'] as const;
export type Mode = (typeof MODES)[number];

/** What admins and people chose; what nobody chose is absent. */
export interface Modes {
  workspace: Mode;
  offChannels: ReadonlySet<ChannelId>;
  offPeople: ReadonlySet<UserId>;
}

/** How it begins: nobody hears anything until an admin saw what it would have been. */
export const FIRST_MODE: Mode = 'watch';

export const modeFor = (
  { workspace, offChannels, offPeople }: Modes,
  at: { channel: ChannelId; author: UserId },
): Mode => (offChannels.has(at.channel) || offPeople.has(at.author) ? 'off' : workspace);

/** Where a message belongs: in a channel, or outside of Slack. */
export type Target = { channel: ChannelId; place: null } | { channel: null; place: Outside };

/** Null where it is right already, where no norm applies, and for what has no place of its own. */
export function betterPlace({ charter, channels }: Standing, kind: KindId, at: ChannelId): Target | null {
  const rules = charter.kinds[kind];
  if (!rules || charter.exempt_channels.some((name) => channels.get(name) === at)) return null;
  const fitting = rules.channels.flatMap((name) => channels.get(name) ?? []);
  if (fitting.includes(at)) return null;
  const [channel] = fitting;
  if (channel) return { channel, place: null };
  return rules.place ? { channel: null, place: rules.place } : null;
}

/** An earlier suggestion to the same author. */
export interface Earlier {
  state: string;
  createdAt: Date;
}

/** At most one in this time. */
const APART_MS = 3_600_000;
/** So many in a row that were of no use are enough for two weeks. */
export const WAVED_OFF_IN_A_ROW = 3;
export const QUIET_AFTER_MS = 14 * 86_400_000;

/** Whether it is too soon for another one. `earlier` are those of the last two weeks, the newest first. */
export function isEnough(earlier: readonly Earlier[], now: Date): boolean {
  const [last] = earlier;
  if (last && now.getTime() - last.createdAt.getTime() < APART_MS) return true;
  const latest = earlier.slice(0, WAVED_OFF_IN_A_ROW);
  return (
    latest.length === WAVED_OFF_IN_A_ROW &&
    latest.every(({ state }) => ['shown', 'left', 'wrong'].includes(state))
  );
}

/** Undo is offered for so long; the original goes after that. */
export const UNDO_MS = 10 * 60_000;
