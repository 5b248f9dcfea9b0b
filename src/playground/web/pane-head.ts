import { usePlayground } from './playground.js';
import { html, type ComponentChildren, type VNode } from './preact.js';

interface PaneHeadProps {
  icon: ComponentChildren;
  title: string;
  detail: ComponentChildren;
}

/** The line above a conversation or Home; on a phone it leads back to the list. */
export function PaneHead({ icon, title, detail }: PaneHeadProps): VNode {
  const { go } = usePlayground();
  const back = (): void => go({ panel: 'chat', conversation: null, thread: null });
  return html`<header class="pane-head">
    <button type="button" class="icon-button back" aria-label="Back to all conversations" onClick=${back}>
      ‹
    </button>
    <span class="pane-icon" aria-hidden="true">${icon}</span>
    <div>
      <h1 id="pane-title">${title}</h1>
      <p class="pane-detail">${detail}</p>
    </div>
  </header>`;
}
