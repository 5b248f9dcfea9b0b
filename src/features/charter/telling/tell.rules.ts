import type { Charter, KindId } from '../../../domain/charter.js';
import type { ChannelId } from '../../../domain/ids.js';

/** What a version changes for one channel. */
export type ChangeHere =
  | { kind: KindId; what: 'belongs-here' | 'belongs-nowhere' | 'no-answer-time' }
  | { kind: KindId; what: 'belongs-elsewhere'; channel: ChannelId }
  | { kind: KindId; what: 'answer-time'; time: string };

interface Version {
  charter: Charter;
  channels: ReadonlyMap<string, ChannelId>;
}

const homeOf = ({ charter, channels }: Version, kind: KindId): ChannelId | null => {
  const [name] = charter.kinds[kind]?.channels ?? [];
  return name === undefined ? null : (channels.get(name) ?? null);
};

/** What changed, by the channel that it touches: where a kind belonged, or belongs now. */
export function changesByChannel(before: Version, after: Version): Map<ChannelId, ChangeHere[]> {
  const changes = new Map<ChannelId, ChangeHere[]>();
  const add = (channel: ChannelId, change: ChangeHere): unknown =>
    changes.set(channel, [...(changes.get(channel) ?? []), change]);
  for (const kind of new Set([...Object.keys(before.charter.kinds), ...Object.keys(after.charter.kinds)])) {
    const [was, is] = [homeOf(before, kind), homeOf(after, kind)];
    const time = after.charter.kinds[kind]?.answer_within;
    if (was && was !== is)
      add(was, is ? { kind, what: 'belongs-elsewhere', channel: is } : { kind, what: 'belongs-nowhere' });
    if (is && was !== is) add(is, { kind, what: 'belongs-here' });
    if (is && was === is && time !== before.charter.kinds[kind]?.answer_within)
      add(is, time ? { kind, what: 'answer-time', time } : { kind, what: 'no-answer-time' });
  }
  return changes;
}
