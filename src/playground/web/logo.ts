import { html, type VNode } from './preact.js';

/** A sun over the horizon. Its gradient id is shared: all logos look the same. */
export const logo = (): VNode =>
  html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
    <defs>
      <linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#4b47a6" />
        <stop offset="0.6" stop-color="#e58a86" />
        <stop offset="1" stop-color="#ffc59a" />
      </linearGradient>
    </defs>
    <rect width="32" height="32" rx="8" fill="url(#dawn)" />
    <path d="M8 21a8 8 0 0 1 16 0z" fill="#fff6e9" />
    <path d="M5 24h22" stroke="#fff6e9" stroke-width="2" stroke-linecap="round" />
  </svg>`;
