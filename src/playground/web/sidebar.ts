import type { ConversationView, PersonView } from '../contract.js';
import { logo } from './logo.js';
import { Menu } from './menu.js';
import { OwnSettings } from './own-settings.js';
import { avatar, personRow, presence } from './people.js';
import { PersonPicker } from './person-picker.js';
import { botOf, type Playground, usePlayground } from './playground.js';
import { html, part, type ComponentChildren, type VNode } from './preact.js';

export function Sidebar(): VNode {
  const playground = usePlayground();
  const { conversations } = playground.snapshot;
  const bot = botOf(playground.snapshot);
  const channels = conversations.filter(({ kind }) => kind !== 'dm');
  const others = conversations.filter((one) => one.kind === 'dm' && one.with !== bot?.id);
  return html`<nav class="sidebar" aria-label="Conversations">
    <div class="person-picker">
      ${part(PersonPicker, { isSmall: false })} ${part(OwnSettings, { key: playground.snapshot.me.id })}
    </div>
    <div class="sidebar-lists">
      <ul>
        ${placeLink(playground, 'welcome', '☀︎', 'Welcome and stories')}
      </ul>
      <h2>Daybreak</h2>
      <ul>
        ${placeLink(playground, 'home', logo(), 'Home')} ${botMessages(playground, bot)}
      </ul>
      <h2>Channels</h2>
      <ul>
        ${channels.map((one) => conversationLink(playground, one))}
      </ul>
      <div class="sidebar-heading">
        <h2>Direct messages</h2>
        ${newDm(playground)}
      </div>
      ${others.length === 0 ? html`<p class="quiet">None yet.</p>` : null}
      <ul>
        ${others.map((one) => conversationLink(playground, one))}
      </ul>
    </div>
  </nav>`;
}

/** Opens the conversation with this person, making it if there is none yet. */
export async function openDm({ snapshot, act, go }: Playground, person: PersonView): Promise<void> {
  const known = snapshot.conversations.find((one) => one.with === person.id);
  if (known) return go({ conversation: known.id });
  const result = await act({ do: 'open-dm', as: snapshot.me.id, with: person.id });
  if (result.ok && result.conversation) go({ conversation: result.conversation });
}

function newDm(playground: Playground): VNode {
  const { people, me } = playground.snapshot;
  const items = people
    .filter(({ id, kind }) => id !== me.id && kind !== 'bot')
    .map((person) => ({ label: personRow(person), pick: () => void openDm(playground, person) }));
  return part(Menu, { label: 'Write to somebody', face: '+', items, look: 'icon-button' });
}

function botMessages(playground: Playground, bot: PersonView | undefined): VNode | null {
  const conversation = playground.snapshot.conversations.find((one) => bot && one.with === bot.id);
  if (conversation) return conversationLink(playground, { ...conversation, name: 'Messages' });
  if (!bot) return null;
  return link({
    sign: '✉',
    name: 'Messages',
    isHere: false,
    unread: 0,
    visit: () => void openDm(playground, bot),
  });
}

function conversationLink({ snapshot, place, go }: Playground, conversation: ConversationView): VNode {
  const { id, kind, name, unread } = conversation;
  const partner = snapshot.people.find((person) => person.id === conversation.with);
  const sign = kind === 'dm' ? avatar(partner) : kind === 'private' ? '🔒' : '#';
  const isHere = place.panel === 'chat' && place.conversation === id;
  const visit = (): void =>
    go({ conversation: id, isInspecting: place.isInspecting && innerWidth > PHONE_PX });
  return link({ key: id, sign, name, isHere, unread, visit, note: partner ? presence(partner) : null });
}

/** As in layout.css. */
const PHONE_PX = 760;

function placeLink(
  { place, go }: Playground,
  panel: 'welcome' | 'home',
  sign: ComponentChildren,
  name: string,
): VNode {
  return link({ sign, name, isHere: place.panel === panel, unread: 0, visit: () => go({ panel }) });
}

interface Link {
  key?: string;
  sign: ComponentChildren;
  name: string;
  isHere: boolean;
  unread: number;
  visit(): void;
  note?: VNode | null;
}

const link = ({ key, sign, name, isHere, unread, visit, note = null }: Link): VNode =>
  html`<li key=${key}>
    <button
      type="button"
      class=${unread > 0 ? 'place-link has-unread' : 'place-link'}
      aria-current=${isHere ? 'page' : undefined}
      onClick=${visit}
    >
      <span class="place-sign" aria-hidden="true">${sign}</span>
      <span class="place-name">${name}</span>
      ${note}
      ${unread > 0 ? html`<span class="unread">${unread}<span class="unseen"> unread</span></span>` : null}
    </button>
  </li>`;
