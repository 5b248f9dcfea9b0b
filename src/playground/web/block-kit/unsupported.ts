import { html, type VNode } from '../preact.js';

/** Nothing disappears silently: what the playground cannot draw is named. */
export function unsupported(what: unknown): VNode {
  const type = typeof what === 'object' && what !== null && 'type' in what ? String(what.type) : 'unknown';
  return html`<div class="unsupported">
    The playground cannot draw this part (<code>${type}</code>). Slack may be able to.
  </div>`;
}
