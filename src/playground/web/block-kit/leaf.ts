/** The smallest things text is made of, the same in mrkdwn and in rich text. */
import { html, type ComponentChildren, type VNode } from '../preact.js';
import { emojiNamed } from './emoji.js';
import { safeUrl } from './links.js';
import { conversationIn, personIn, type Scene } from './scene.js';
import { slackDateText } from './slack-date.js';

export function userLeaf(id: string, label: string | null, scene: Scene): VNode {
  const person = personIn(scene, id);
  const name = person?.name ?? label ?? id;
  const isMe = id === scene.me.id;
  return html`<span class=${isMe ? 'mention mention-me' : 'mention'} title=${person?.about}>@${name}</span>`;
}

export function channelLeaf(id: string, label: string | null, scene: Scene): VNode {
  const conversation = conversationIn(scene, id);
  if (!conversation) return html`<span class="mention">#${label ?? 'private-channel'}</span>`;
  const open = (): void => scene.openConversation(id);
  return html`<button type="button" class="mention mention-link" onClick=${open}>
    #${conversation.name}
  </button>`;
}

export function groupLeaf(id: string, label: string | null, scene: Scene): VNode {
  const name = label ?? scene.groups[id] ?? 'group';
  return html`<span class="mention">@${name.replace(/^@/, '')}</span>`;
}

export const broadcastLeaf = (range: string): VNode =>
  html`<span class="mention mention-me">@${range}</span>`;

/** A link to a message leads to where it was said, without leaving the page. */
const PERMALINK = /^https:\/\/[\w-]+\.slack\.com\/archives\/(?<conversation>\w+)\/p\d+(?:\?(?<query>.*))?$/;

export function linkLeaf(url: string, label: ComponentChildren, scene: Scene): VNode {
  const { conversation, query = '' } = PERMALINK.exec(url)?.groups ?? {};
  if (conversation && conversationIn(scene, conversation)) {
    const thread = new URLSearchParams(query).get('thread_ts') ?? undefined;
    const open = (): void => scene.openConversation(conversation, thread);
    return html`<button type="button" class="permalink" onClick=${open}>${label}</button>`;
  }
  const href = safeUrl(url);
  if (!href) return html`<span>${label}</span>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

export function emojiLeaf(name: string, unicode?: string): VNode {
  const character = emojiNamed(name) ?? fromCodePoints(unicode);
  if (!character) return html`<span>:${name}:</span>`;
  return html`<span class="emoji" role="img" aria-label=${name.replaceAll('_', ' ')}>${character}</span>`;
}

/** `1f44b-1f3fb` -> 👋🏻 */
function fromCodePoints(hexes: string | undefined): string | null {
  if (!hexes || !/^[0-9a-f]{1,5}(-[0-9a-f]{1,5})*$/i.test(hexes)) return null;
  return String.fromCodePoint(...hexes.split('-').map((hex) => Number.parseInt(hex, 16)));
}

interface WrittenDate {
  /** Seconds since 1970. */
  at: number;
  format: string;
  url: string | null;
  fallback: string;
}

const LATEST_SECONDS = 8.64e12;

export function dateLeaf({ at, format, url, fallback }: WrittenDate, scene: Scene): VNode {
  if (Math.abs(at) > LATEST_SECONDS) return html`<span>${fallback}</span>`;
  const instant = new Date(at * 1000);
  const written = slackDateText(format, instant, scene);
  const time = html`<time datetime=${instant.toISOString()} title=${`${written}, ${scene.zone}`}
    >${written}</time
  >`;
  return url ? linkLeaf(url, time, scene) : time;
}
