import { isMap, parseDocument } from 'yaml';
import type { BUILT_IN_KINDS, Charter, KindId } from '../../domain/charter.js';
import type { ChannelId } from '../../domain/ids.js';

export type BuiltInKind = (typeof BUILT_IN_KINDS)[number];

/** Where a kind belongs, in words: `#incidents`, `the tracker (https://…)`, both, or null for nowhere in particular. */
export function placeText(charter: Charter, kind: KindId): string | null {
  const { channels = [], place } = charter.kinds[kind] ?? {};
  const [channel] = channels;
  const places = [...(channel ? [`#${channel}`] : []), ...(place ? [`${place.name} (${place.url})`] : [])];
  return places.length > 0 ? places.join(' or ') : null;
}

/** Working time of whoever is asked, as a charter has it: `30 min`, `4 h`, `2 working days`. */
export function readAnswerTime(text: string): { count: number; unit: 'minutes' | 'hours' | 'days' } {
  const [count = '0', unit = ''] = text.split(' ');
  if (unit === 'min') return { count: Number(count), unit: 'minutes' };
  return { count: Number(count), unit: unit === 'h' ? 'hours' : 'days' };
}

/** Changes as little as can be of how somebody wrote it. */
export const AS_WRITTEN = { lineWidth: 110, flowCollectionPadding: false };

/** What whoever begins a charter chose; what is absent was left empty. */
export interface Choices {
  name: string;
  channels: Partial<Record<KindId, Named>>;
  exempt: Named[];
  tracker: string | null;
  wiki: string | null;
}
export interface Named {
  id: ChannelId;
  name: string;
}

/**
 * A ready charter with the channels and places of this team. What was written stays as it was, comments too; a kind
 * without a place of its own keeps how it is recognised.
 */
export function fillIn(ready: string, { name, channels, exempt, tracker, wiki }: Choices): string {
  const document = parseDocument(ready);
  document.set('name', name);
  document.set(
    'exempt_channels',
    exempt.map((channel) => channel.name),
  );
  const kinds: unknown = document.get('kinds');
  if (!isMap(kinds)) return ready;
  const exempted = new Set(exempt.map((channel) => channel.name));
  const described: string[] = [];
  for (const { key } of kinds.items) {
    const kind = String(key);
    const channel = channels[kind];
    const isAllowed = channel && (kind === 'social' || !exempted.has(channel.name));
    if (isAllowed) described.push(channel.name);
    if (isAllowed) document.setIn(['kinds', kind, 'channels'], [channel.name]);
    else document.deleteIn(['kinds', kind, 'channels']);
  }
  setPlace(document, 'task', tracker);
  setPlace(document, 'knowledge', wiki);
  keepPurposes(document, new Set([...described, ...exempted]));
  return document.toString(AS_WRITTEN);
}

type Document = ReturnType<typeof parseDocument>;

function setPlace(document: Document, kind: BuiltInKind, url: string | null): void {
  if (!document.hasIn(['kinds', kind])) return;
  if (url) document.setIn(['kinds', kind, 'place', 'url'], url);
  else document.deleteIn(['kinds', kind, 'place']);
}

/** What a channel is for is only known of those that a ready charter already names: all of them, or none are described. */
function keepPurposes(document: Document, named: ReadonlySet<string>): void {
  const channels: unknown = document.get('channels');
  if (!isMap(channels)) return;
  for (const name of channels.items.map(({ key }) => String(key)))
    if (!named.has(name)) channels.delete(name);
  if (channels.items.length < named.size) document.delete('channels');
}
