import type { MessageView } from '../contract.js';
import type { Scene } from './block-kit/scene.js';
import { Message } from './message.js';
import { usePlayground } from './playground.js';
import { html, part, useLayoutEffect, useRef, type ComponentChildren, type VNode } from './preact.js';
import { dayHeading, dayOf } from './time.js';

interface MessageListProps {
  /** Oldest first; null while they are on their way. */
  messages: MessageView[] | null;
  conversation: string;
  name: string;
  isThread?: boolean;
  /** What to say while there are no messages. */
  ifEmpty?: ComponentChildren;
}

const NEAR_END_PX = 60;

export function MessageList({
  messages,
  conversation,
  name,
  isThread = false,
  ifEmpty,
}: MessageListProps): VNode {
  const { scene } = usePlayground();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const noteScroll = (): void => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = list.current ?? {};
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  };
  useLayoutEffect(() => {
    // Whoever reads further up stays there.
    if (list.current && isAtEnd.current) list.current.scrollTop = list.current.scrollHeight;
  }, [messages]);

  return html`<div
    ref=${list}
    class="messages"
    role="log"
    aria-live="polite"
    aria-label=${`Messages in ${name}`}
    tabindex="0"
    onScroll=${noteScroll}
  >
    <div class="messages-inner">
      ${messages === null ? null : lines(messages, { conversation, isThread, scene })}
      ${messages?.length === 0 ? html`<div class="quiet">${ifEmpty}</div>` : null}
    </div>
  </div>`;
}

interface Where {
  conversation: string;
  isThread: boolean;
  scene: Scene;
}

function lines(
  messages: MessageView[],
  { conversation, isThread, scene: { now, zone } }: Where,
): ComponentChildren {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const at = new Date(message.at);
    const isNewDay = !before || dayOf(at, zone) !== dayOf(new Date(before.at), zone);
    return html`${
      isNewDay
        ? html`<div class="day-line" key=${`day ${message.ts}`}>
            <span>${dayHeading(at, now, zone)}</span>
          </div>`
        : null
    }
    ${part(Message, {
      key: message.ts,
      message,
      conversation,
      isThread,
      goesOn: !isNewDay && goesOn(before, message),
    })}`;
  });
}

const TOGETHER_MS = 5 * 60_000;

/** Whether this message stands under the one before it without a name of its own. */
export function goesOn(before: MessageView | undefined, message: MessageView): boolean {
  if (!before || before.author.id !== message.author.id || before.ephemeral || message.ephemeral)
    return false;
  return Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
}
