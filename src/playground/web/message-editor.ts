import type { MessageView } from '../contract.js';
import { usePlayground } from './playground.js';
import { html, useEffect, useRef, useState, type TargetedEvent, type VNode } from './preact.js';
import { asTyped } from './typed-text.js';

interface EditorProps {
  message: MessageView;
  conversation: string;
  close(): void;
}

/** Takes the place of one's own message while it is edited. */
export function MessageEditor({ message, conversation, close }: EditorProps): VNode {
  const { snapshot, act } = usePlayground();
  const [text, setText] = useState(() => asTyped(message.text, snapshot.people));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { ok } = await act({ do: 'edit', as: snapshot.me.id, conversation, ts: message.ts, text });
    if (ok) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    void save(event);
  };
  return html`<form class="editor" onSubmit=${save}>
    <textarea
      ref=${field}
      rows="2"
      aria-label="Edit your message"
      value=${text}
      onInput=${(event: TargetedEvent<HTMLTextAreaElement>) => setText(event.currentTarget.value)}
      onKeyDown=${onKeyDown}
    ></textarea>
    <div class="editor-foot">
      <button type="button" class="button" onClick=${close}>Cancel</button>
      <button type="submit" class="button primary">Save</button>
    </div>
  </form>`;
}
