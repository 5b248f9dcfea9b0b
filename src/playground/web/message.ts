import type { MessageView, PersonView } from '../contract.js';
import { blocks } from './block-kit/blocks.js';
import { mrkdwn } from './block-kit/mrkdwn.js';
import { personIn } from './block-kit/scene.js';
import { MessageEditor } from './message-editor.js';
import { messageMenu } from './message-menu.js';
import { avatar, localTime, presence } from './people.js';
import { usePlayground } from './playground.js';
import { html, part, useState, type VNode } from './preact.js';
import { clockOf, dateText } from './time.js';
import { useForm } from './use-form.js';

interface MessageProps {
  message: MessageView;
  conversation: string;
  /** The same person just spoke: no need to name them again. */
  goesOn: boolean;
  /** Whether it is shown inside its thread. */
  isThread: boolean;
}

export function Message({ message, conversation, goesOn, isThread }: MessageProps): VNode {
  const playground = usePlayground();
  const { scene } = playground;
  const [isEditing, setEditing] = useState(false);
  const at = new Date(message.at);
  const clock = html`<time
    datetime=${message.at}
    title=${`${dateText(at, scene.zone)}, ${clockOf(at, scene.zone)} in ${scene.zone}`}
  >
    ${clockOf(at, scene.zone)}
  </time>`;
  const edit = (): void => setEditing(true);
  const look = `message ${goesOn ? 'goes-on' : ''} ${message.ephemeral ? 'only-me' : ''}`;
  return html`<article class=${look} data-ts=${message.ts}>
    <div class="message-side">${goesOn ? clock : avatar(personIn(scene, message.author.id))}</div>
    <div class="message-main">
      ${message.isPinned ? html`<p class="pinned-mark"><span aria-hidden="true">📌</span> Pinned</p>` : null}
      ${goesOn ? html`<span class="unseen">${message.author.name}</span>` : headLine(message, clock, personIn(scene, message.author.id))}
      ${
        isEditing
          ? part(MessageEditor, { message, conversation, close: () => setEditing(false) })
          : part(MessageBody, { message, conversation })
      }
      ${isThread ? null : repliesLink(message, () => playground.go({ conversation, thread: message.ts }))}
    </div>
    ${isEditing ? null : messageMenu({ message, conversation, isThread, edit }, playground)}
  </article>`;
}

function headLine(
  { author, ephemeral, mine }: MessageView,
  clock: VNode,
  person: PersonView | undefined,
): VNode {
  return html`<p class="message-head">
    <strong>${author.name}</strong>
    ${author.isBot ? html`<span class="tag">App</span>` : null} ${clock}
    ${person && !author.isBot && !mine ? html`<span class="message-now">Now: ${localTime(person)} ${presence(person)}</span>` : null}
    ${ephemeral ? html`<span class="only-me-mark"><span aria-hidden="true">◉</span> Only visible to you</span>` : null}
  </p>`;
}

function MessageBody({ message, conversation }: { message: MessageView; conversation: string }): VNode {
  const { scene } = usePlayground();
  const { ts } = message;
  const form = useForm({ id: `m-${ts}`, from: { in: 'message', conversation, ts }, blocks: message.blocks });
  const content =
    message.blocks.length > 0 ? blocks(message.blocks, form, scene) : mrkdwn(message.text, scene);
  return html`<div class="message-body">
    ${content}${files(message)}${message.edited ? html`<small class="edited">(edited)</small>` : null}
  </div>`;
}

/** Only the names of files travel here, so there is nothing to open. */
const files = ({ files: shared }: MessageView): VNode | null =>
  shared.length === 0
    ? null
    : html`<ul class="files">
        ${shared.map(({ name, title }) => html`<li title=${name}><span aria-hidden="true">📎</span> ${title}</li>`)}
      </ul>`;

function repliesLink({ replyCount }: MessageView, open: () => void): VNode | null {
  if (replyCount === 0) return null;
  return html`<button type="button" class="replies" onClick=${open}>
    ${replyCount === 1 ? '1 reply' : `${replyCount} replies`}
  </button>`;
}
