import { html, type VNode } from './preact.js';

/** The picture on the front page: a sun coming up behind two hills. */
export const sunrise = (): VNode =>
  html`<svg class="sunrise" viewBox="0 0 800 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#35307f" />
        <stop offset="0.45" stop-color="#8f6bb8" />
        <stop offset="0.75" stop-color="#ee9a87" />
        <stop offset="1" stop-color="#ffcf9f" />
      </linearGradient>
      <radialGradient id="glow">
        <stop offset="0" stop-color="#fff3dc" stop-opacity="0.95" />
        <stop offset="0.4" stop-color="#ffd7a6" stop-opacity="0.55" />
        <stop offset="1" stop-color="#ffc59a" stop-opacity="0" />
      </radialGradient>
    </defs>
    <rect width="800" height="220" fill="url(#sky)" />
    <g fill="#fff6e9" opacity="0.8">
      <circle cx="90" cy="40" r="1.6" />
      <circle cx="180" cy="24" r="1.1" />
      <circle cx="262" cy="58" r="1.3" />
      <circle cx="430" cy="20" r="1.2" />
      <circle cx="640" cy="34" r="1.5" />
      <circle cx="730" cy="62" r="1.1" />
    </g>
    <circle cx="560" cy="178" r="150" fill="url(#glow)" />
    <circle class="sun" cx="560" cy="178" r="44" fill="#fff1d6" />
    <path d="M0 176c120-44 250-40 360-14s240 34 440-22v80H0z" fill="#5a4a96" />
    <path d="M0 204c180-36 330-26 480-10s220 10 320-14v40H0z" fill="#332b66" />
  </svg>`;
