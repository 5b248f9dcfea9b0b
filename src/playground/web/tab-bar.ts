import { usePlayground } from './playground.js';
import { html, type VNode } from './preact.js';

/** The way around on a phone. */
export function TabBar(): VNode {
  const { place, go } = usePlayground();
  const tab = (label: string, sign: string, isHere: boolean, visit: () => void): VNode =>
    html`<button type="button" aria-current=${isHere ? 'page' : undefined} onClick=${visit}>
      <span aria-hidden="true">${sign}</span>${label}
    </button>`;
  const { panel, isInspecting } = place;
  const isAt = (name: string): boolean => panel === name && !isInspecting;
  return html`<nav class="tab-bar" aria-label="Parts of the playground">
    ${tab('Welcome', '☀︎', isAt('welcome'), () => go({ panel: 'welcome', isInspecting: false }))}
    ${tab('Chats', '☰', isAt('chat'), () => go({ panel: 'chat', conversation: null, isInspecting: false }))}
    ${tab('Home', '⌂', isAt('home'), () => go({ panel: 'home', isInspecting: false }))}
    ${tab('Inspector', '⇄', isInspecting, () => go({ isInspecting: !isInspecting }))}
  </nav>`;
}
