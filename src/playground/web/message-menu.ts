import type { MessageView } from '../contract.js';
import { Menu, type MenuItem } from './menu.js';
import type { Playground } from './playground.js';
import { part, type VNode } from './preact.js';

interface Menued {
  message: MessageView;
  conversation: string;
  isThread: boolean;
  edit(): void;
}

/** What can be done with a message: reply, edit, delete, and the app's shortcuts. */
export function messageMenu(menued: Menued, playground: Playground): VNode | null {
  const { author, ephemeral } = menued.message;
  // Slack has no menu for a message that only one person sees.
  if (ephemeral) return null;
  const items = [...ownItems(menued, playground), ...shortcuts(menued, playground)];
  if (items.length === 0) return null;
  return part(Menu, {
    label: `More actions for the message of ${author.name}`,
    face: '⋯',
    items,
    look: 'message-menu',
  });
}

function ownItems(
  { message, conversation, isThread, edit }: Menued,
  { go, act, snapshot }: Playground,
): MenuItem[] {
  const thread = message.threadTs ?? message.ts;
  const reply = { label: 'Reply in thread', pick: () => go({ conversation, thread }) };
  const change = { label: 'Edit message', pick: edit };
  const erase = {
    label: 'Delete message',
    pick: () => void act({ do: 'delete', as: snapshot.me.id, conversation, ts: message.ts }),
  };
  return [...(isThread ? [] : [reply]), ...(message.mine ? [change, erase] : [])];
}

function shortcuts({ message, conversation }: Menued, { snapshot, act }: Playground): MenuItem[] {
  return snapshot.messageShortcuts.map(({ callbackId, name }) => ({
    label: `☀︎ ${name}`,
    pick: () =>
      void act({ do: 'message-shortcut', as: snapshot.me.id, callbackId, conversation, ts: message.ts }),
  }));
}
