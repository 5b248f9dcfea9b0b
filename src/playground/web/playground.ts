/** What every part of the page may see and do. */
import type { Confirm } from '@slack/types';
import type { ConversationView, Deed, DeedResult, PersonView, Snapshot } from '../contract.js';
import type { Scene } from './block-kit/scene.js';
import type { Place } from './place.js';
import { createContext, useContext } from './preact.js';
import { zoneOr } from './time.js';

export interface Playground {
  snapshot: Snapshot;
  place: Place;
  scene: Scene;
  go(change: Partial<Place>): void;
  /** Does it; when it fails, the visitor is told why. */
  act(deed: Deed): Promise<DeedResult>;
  notify(text: string): void;
  /** Asks before a click that wants to be confirmed. */
  confirm(question: Confirm): Promise<boolean>;
}

const PlaygroundContext = createContext<Playground | null>(null);
export const PlaygroundProvider = PlaygroundContext.Provider;

export function usePlayground(): Playground {
  const playground = useContext(PlaygroundContext);
  if (!playground) throw new Error('This part of the page stands outside the playground.');
  return playground;
}

export function sceneOf(snapshot: Snapshot, openConversation: Scene['openConversation']): Scene {
  const { me, people, conversations, groups, now } = snapshot;
  return {
    me,
    people,
    conversations,
    now: new Date(now),
    zone: zoneOr(me.zone),
    groups: Object.fromEntries(groups.map(({ id, handle }) => [id, `@${handle}`])),
    openConversation,
  };
}

const BOT_HANDLE = 'daybreak';

export const botOf = ({ people, botId }: Snapshot): PersonView | undefined =>
  people.find(({ id }) => id === botId);

export const isBot = (person: PersonView | undefined): boolean =>
  person?.kind === 'bot' && person.handle === BOT_HANDLE;

/** `#design`, or the other person's name. */
export const titleOf = ({ kind, name }: ConversationView): string => (kind === 'dm' ? name : `#${name}`);
