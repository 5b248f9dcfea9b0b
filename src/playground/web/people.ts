/** How people look: avatar, local time, whether they are at work. */
import type { PersonView } from '../contract.js';
import { withEmoji } from './block-kit/emoji.js';
import { logo } from './logo.js';
import { isBot } from './playground.js';
import { html, type VNode } from './preact.js';

export function avatar(person: PersonView | undefined): VNode {
  if (isBot(person)) return html`<span class="avatar avatar-bot" aria-hidden="true">${logo()}</span>`;
  const colour = { backgroundColor: `hsl(${person?.hue ?? 0} 42% 33%)` };
  const shape = person?.kind === 'bot' ? 'avatar avatar-bot' : 'avatar';
  return html`<span class=${shape} style=${colour} aria-hidden="true"
    >${initials(person?.name ?? '?')}</span
  >`;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');

const PRESENCE = {
  working: { sign: '●', words: 'At work' },
  off: { sign: '☾', words: 'Off hours' },
  unknown: { sign: '?', words: 'Hours unknown' },
};

/** A sign and words: the colour only repeats them. */
export function presence(person: PersonView): VNode | null {
  if (person.kind === 'bot') return null;
  const state = person.atWork === null ? 'unknown' : person.atWork ? 'working' : 'off';
  const { sign, words } = PRESENCE[state];
  return html`<span class=${`presence presence-${state}`}
    ><span aria-hidden="true">${sign}</span> ${words}</span
  >`;
}

export const localTime = ({ localTime: time }: PersonView): VNode =>
  html`<span class="local-time">${time ?? 'no time zone'}</span>`;

/** Whether notifications are paused, and the status; nothing when there is neither. */
export function ownNote({ status, pausedUntil }: PersonView): VNode | null {
  if (!status && !pausedUntil) return null;
  return html`<span class="own-note"
    >${pausedUntil ? html`<span title="Notifications are paused">🔕</span>` : null}${
      status ? html`${withEmoji(status.emoji)} ${status.text}` : null
    }</span
  >`;
}

/** One person in a list: who they are and how late it is for them. */
export const personRow = (person: PersonView): VNode =>
  html`<span class="person-row">
    ${avatar(person)}
    <span class="person-words">
      <span class="person-name"
        >${person.name}${person.kind === 'external' ? html` <small class="tag">Guest</small>` : null}</span
      >
      <small>${person.about}</small>
    </span>
    ${
      person.kind === 'bot'
        ? null
        : html`<span class="person-state">${localTime(person)}${presence(person)}${ownNote(person)}</span>`
    }
  </span>`;
