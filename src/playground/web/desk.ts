/** How the page is laid out: bar, list, what is looked at, and what stands beside it. */
import { ClockBar } from './clock-bar.js';
import { Conversation } from './conversation.js';
import { HomeTab } from './home-tab.js';
import { Inspector } from './inspector.js';
import { KeysDialog, useKeys } from './keys.js';
import { Sidebar } from './sidebar.js';
import { StoryStrip } from './story-strip.js';
import { TabBar } from './tab-bar.js';
import { ThreadPane } from './thread-pane.js';
import { usePlayground } from './playground.js';
import { html, part, useState, type VNode } from './preact.js';
import { Welcome } from './welcome.js';

export function Desk(): VNode {
  const { place } = usePlayground();
  const [isShowingKeys, setShowingKeys] = useState(false);
  const showKeys = (): void => setShowingKeys(true);
  useKeys({ showKeys });
  const isInThread = place.panel === 'chat' && place.thread !== null;
  return html`<div class="desk" data-shows=${shown(place)}>
    ${part(ClockBar, { showKeys })}
    <div class="columns">
      ${part(Sidebar, {})}
      <main class="middle">
        ${part(StoryStrip, {})}
        <div class="panes">${mainPane(place.panel)} ${isInThread ? part(ThreadPane, {}) : null}</div>
      </main>
      ${place.isInspecting ? part(Inspector, {}) : null}
    </div>
    ${part(TabBar, {})} ${isShowingKeys ? part(KeysDialog, { close: () => setShowingKeys(false) }) : null}
  </div>`;
}

/** On a phone only this is shown. */
function shown({
  panel,
  conversation,
  thread,
}: {
  panel: string;
  conversation: string | null;
  thread: string | null;
}): string {
  if (panel !== 'chat') return panel;
  if (!conversation) return 'list';
  return thread ? 'thread' : 'conversation';
}

function mainPane(panel: 'welcome' | 'chat' | 'home'): VNode {
  switch (panel) {
    case 'welcome':
      return part(Welcome, {});
    case 'home':
      return part(HomeTab, {});
    case 'chat':
      return part(Conversation, {});
    default:
      return panel satisfies never;
  }
}
