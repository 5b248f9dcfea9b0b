import type { ConversationView, PersonView } from '../contract.js';
import { CanvasButton } from './canvas.js';
import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { PaneHead } from './pane-head.js';
import { avatar, localTime, ownNote, presence } from './people.js';
import { botOf, type Playground, titleOf, usePlayground } from './playground.js';
import { html, part, useEffect, type ComponentChildren, type VNode } from './preact.js';

export function Conversation(): VNode {
  const playground = usePlayground();
  const { snapshot, place, act } = playground;
  const conversation = snapshot.conversations.find(({ id }) => id === place.conversation);
  const isUnread = (conversation?.unread ?? 0) > 0;
  useEffect(() => {
    if (conversation && isUnread) void act({ do: 'read', as: snapshot.me.id, conversation: conversation.id });
  }, [conversation?.id, snapshot.me.id, isUnread]);

  if (!conversation) return nothingHere(playground);
  const { open, me } = snapshot;
  const messages = open?.id === conversation.id ? open.messages : null;
  const key = `${me.id} ${conversation.id}`;
  return html`<section class="pane conversation" aria-labelledby="pane-title">
    ${head(conversation, playground)}
    ${part(MessageList, {
      key,
      messages,
      conversation: conversation.id,
      name: titleOf(conversation),
      ifEmpty: ifEmpty(conversation, playground),
    })}
    ${part(Composer, { key: `write ${key}`, conversation, thread: null })}
  </section>`;
}

function ifEmpty({ with: partner }: ConversationView, { snapshot, go }: Playground): ComponentChildren {
  if (partner === null || partner !== botOf(snapshot)?.id) return 'Nothing here yet. Say hello.';
  return html`<p>
      Daybreak has not written to ${snapshot.me.name} yet. What it knows and holds is on its Home.
    </p>
    <button type="button" class="button" onClick=${() => go({ panel: 'home' })}>Open Home</button>`;
}

function head(conversation: ConversationView, { snapshot }: Playground): VNode {
  const { me } = snapshot;
  const partner = snapshot.people.find(({ id }) => id === conversation.with);
  const icon = partner ? avatar(partner) : conversation.kind === 'private' ? '🔒' : '#';
  return part(PaneHead, {
    icon,
    title: conversation.name,
    detail: partner
      ? partnerLine(partner, !conversation.botIsMember && ![me, partner].some(letsAppRead))
      : channelLine(conversation),
  });
}

const partnerLine = (partner: PersonView, isUnseen: boolean): ComponentChildren =>
  html`<span>${partner.about}</span
    >${partner.kind === 'bot' ? null : html`${localTime(partner)}${presence(partner)}${ownNote(partner)}`}${isUnseen ? unseenByApp : null}`;

const letsAppRead = ({ grantedScopes }: PersonView): boolean => grantedScopes.includes('im:history');

const unseenByApp = html`<span class="tag">Daybreak sees nothing here</span>`;

function channelLine({ memberCount, botIsMember, kind, canvas }: ConversationView): ComponentChildren {
  const who = `${kind === 'private' ? 'Private, ' : ''}${memberCount} members`;
  const hint = botIsMember
    ? null
    : html`<span class="tag">Daybreak is not in this channel, so it sees nothing here</span>`;
  return html`<span>${who}</span>${hint}${canvas ? part(CanvasButton, { canvas }) : null}`;
}

function nothingHere({ snapshot, place }: Playground): VNode {
  const text = place.conversation
    ? `${snapshot.me.name} cannot see this conversation. Choose another one, or be somebody else.`
    : 'Choose a conversation to read and write in.';
  return html`<section class="pane nothing" aria-label="No conversation">
    <p class="quiet">${text}</p>
  </section>`;
}
