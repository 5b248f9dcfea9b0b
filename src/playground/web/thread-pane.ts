import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { titleOf, usePlayground } from './playground.js';
import { html, part, type VNode } from './preact.js';

export function ThreadPane(): VNode | null {
  const { snapshot, place, go } = usePlayground();
  const conversation = snapshot.conversations.find(({ id }) => id === place.conversation);
  if (!conversation || !place.thread) return null;
  const { open, me } = snapshot;
  const messages = open?.thread?.ts === place.thread ? open.thread.messages : null;
  const key = `${me.id} ${conversation.id} ${place.thread}`;
  return html`<aside class="pane thread" aria-label=${`Thread in ${titleOf(conversation)}`}>
    <header class="pane-head">
      <button
        type="button"
        class="icon-button back"
        aria-label="Back to the conversation"
        onClick=${() => go({ thread: null })}
      >
        ‹
      </button>
      <div>
        <h2>Thread</h2>
        <p class="pane-detail">${titleOf(conversation)}</p>
      </div>
      <button
        type="button"
        class="icon-button close-thread"
        aria-label="Close the thread"
        onClick=${() => go({ thread: null })}
      >
        ×
      </button>
    </header>
    ${part(MessageList, { key, messages, conversation: conversation.id, name: 'this thread', isThread: true })}
    ${part(Composer, { key: `write ${key}`, conversation, thread: place.thread })}
  </aside>`;
}
