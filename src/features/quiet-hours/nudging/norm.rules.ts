import { ChannelId, type UserId } from '../../../domain/ids.js';
import { Refusal } from '../../../domain/refusal.js';

/** What admins set for the off-hours notes of everybody. */
export interface Norm {
  /** Nothing is shown, all is counted. */
  isSilent: boolean;
  exemptChannels: ChannelId[];
  /** Notes a sender gets on one of their days at most; 0 for no limit. */
  dailyCap: number;
  /** Words, and emoji such as `:rotating_light:`, that mark a message as urgent. */
  urgentMarkers: string[];
}

/** A norm as it stands: null where nobody changed the default. */
export interface StandingNorm extends Norm {
  changed: { at: Date; by: UserId | null } | null;
}

export const DEFAULT_NORM: StandingNorm = {
  isSilent: false,
  exemptChannels: [],
  dailyCap: 5,
  urgentMarkers: [':rotating_light:', 'urgent'],
  changed: null,
};

const MOST_A_DAY = 100;
const MOST_MARKERS = 20;
const LONGEST_MARKER = 40;
const MOST_CHANNELS = 100;

/** @throws Refusal unless it is a whole number from 0 to 100. */
export function readCap(typed: string): number {
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > MOST_A_DAY)
    throw new Refusal('norm.bad_cap', { most: MOST_A_DAY });
  return Number(typed);
}

/** Reads `:rotating_light:, urgent`. @throws Refusal when there are too many, or one is too long. */
export function readMarkers(typed: string): string[] {
  const markers = [...new Set(typed.split(/[,、，\n]/).map((marker) => marker.trim()))].filter(Boolean);
  if (markers.length > MOST_MARKERS) throw new Refusal('norm.too_many_markers', { most: MOST_MARKERS });
  const long = markers.find((marker) => marker.length > LONGEST_MARKER);
  if (long)
    throw new Refusal('norm.bad_marker', { marker: long.slice(0, LONGEST_MARKER), most: LONGEST_MARKER });
  return markers;
}

/** @throws Refusal when one is no channel, or there are too many. */
export function readChannels(picked: string[]): ChannelId[] {
  if (picked.length > MOST_CHANNELS) throw new Refusal('norm.too_many_channels', { most: MOST_CHANNELS });
  return picked.map((id) => {
    const channel = ChannelId.safeParse(id).data;
    if (!channel || channel.startsWith('D')) throw new Refusal('norm.not_a_channel');
    return channel;
  });
}

/** What Slack's `text` shows but the sender did not say: code, quotes, and the ids and addresses in `<…>`. */
const UNSAID = /```[\s\S]*?(```|$)|`[^`\n]*`|^[^\S\n]*(&gt;|>).*$|<[^<>]*>/gm;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether the words of a message hold one of the markers: a whole word, in any case, or an emoji. */
export function isMarked(text: string, markers: string[]): boolean {
  const said = text.replace(UNSAID, ' ').toLowerCase();
  return markers.some((marker) => patternOf(marker.toLowerCase()).test(said));
}

function patternOf(marker: string): RegExp {
  const literal = marker.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (UNSPACED.test(marker)) return new RegExp(literal, 'u');
  const before = /^[\p{L}\p{N}]/u.test(marker) ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = /[\p{L}\p{N}]$/u.test(marker) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(`${before}${literal}${after}`, 'u');
}

/** Share of `acted` in `all`, in whole per cent; 100 when there are none. */
export const shareOf = ({ acted, all }: { acted: number; all: number }): number =>
  all === 0 ? 100 : Math.round((acted / all) * 100);

/** So many judged notes, and a share under this: the norm goes silent. */
export const JUDGED_NOTES = 50;
const WORTH_IT = 0.3;

/** Whether the last notes were of so little use that showing more would only annoy. */
export const isOfLittleUse = ({ acted, all }: { acted: number; all: number }): boolean =>
  all >= JUDGED_NOTES && acted / all < WORTH_IT;
