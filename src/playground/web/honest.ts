import { html, type VNode } from './preact.js';

/** What the playground cannot show truthfully, said where it matters. */
export const honestNote = (): VNode =>
  html`<details class="honest">
    <summary>What real Slack does differently</summary>
    <ul>
      <li>
        A message and its notification are out before any bot can act on them. Planning ahead with a command
        is kinder.
      </li>
      <li>Messages only visible to you are gone after a reload. Here they stay.</li>
      <li>Notifications and rate limits are not simulated.</li>
    </ul>
  </details>`;
