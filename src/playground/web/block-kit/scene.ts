/** What blocks need to know of the world around them, and how what is done to them gets out. */
import type { ConversationView, PersonView, StateValues, ActionValue } from '../../contract.js';
import type { Confirm } from '@slack/types';

export interface Scene {
  me: PersonView;
  people: PersonView[];
  conversations: ConversationView[];
  now: Date;
  /** The reader's zone. */
  zone: string;
  /** Names of user groups by id, as far as they are known. */
  groups: Record<string, string>;
  openConversation(id: string, thread?: string): void;
}

/** One interactive element's address. */
export interface Spot {
  blockId: string;
  actionId: string;
}

/** The blocks of one message, modal or Home tab as something to fill in and click. */
export interface Form {
  /** Makes element ids unique on the page. */
  id: string;
  values: StateValues;
  /** Sentences by block_id. */
  errors: Record<string, string>;
  enter(spot: Spot, value: ActionValue): void;
  act(spot: Spot, action: ActionValue, confirm?: Confirm): void;
}

export const personIn = (scene: Scene, id: string): PersonView | undefined =>
  scene.people.find((person) => person.id === id);

export const conversationIn = (scene: Scene, id: string): ConversationView | undefined =>
  scene.conversations.find((conversation) => conversation.id === id);
