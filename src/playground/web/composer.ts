import type { ConversationView, Deed } from '../contract.js';
import { draftFor, keepDraft } from './drafts.js';
import { honestNote } from './honest.js';
import { Menu } from './menu.js';
import { type Playground, titleOf, usePlayground } from './playground.js';
import { html, part, useEffect, useLayoutEffect, useRef, useState, type VNode } from './preact.js';
import { completed, type Suggestion } from './suggestions.js';
import { SuggestionList } from './suggestion-list.js';
import { useSuggestions } from './use-suggestions.js';

interface ComposerProps {
  conversation: ConversationView;
  thread: string | null;
}

export function Composer({ conversation, thread }: ComposerProps): VNode {
  const playground = usePlayground();
  const { snapshot, act, notify } = playground;
  const as = snapshot.me.id;
  const [text, setText] = useState(() => draftFor(as, conversation.id, thread));
  const field = useRef<HTMLTextAreaElement>(null);
  const wantedCaret = useRef<number | null>(text.length);
  const listId = `suggestions-${thread ? 'thread' : 'conversation'}`;

  const write = (next: string, caret = next.length): void => {
    wantedCaret.current = caret;
    keepDraft(as, conversation.id, thread, next);
    setText(next);
  };
  const take = ({ from, caret }: { from: number; caret: number }, suggestion: Suggestion): void => {
    const after = completed(text, caret, from, suggestion);
    write(after.text, after.caret);
    field.current?.focus();
  };
  const suggestions = useSuggestions({ text, field, known: snapshot, take });

  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) field.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (wantedCaret.current === null || !field.current) return;
    field.current.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = null;
  }, [text]);

  const send = async (): Promise<void> => {
    const said = text.trim();
    if (said === '') return;
    if (thread && said.startsWith('/'))
      return notify('Slack takes no commands inside a thread. Use the channel’s own field.');
    write('');
    const { ok } = await act(deedOf(said, as, conversation.id, thread));
    // Nothing typed is ever lost.
    if (!ok && field.current?.value === '') write(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || suggestions.onKeyDown(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  };
  const label = thread ? 'Reply in this thread' : `Message ${titleOf(conversation)}`;
  return html`<form class="composer" onSubmit=${(event: Event) => (event.preventDefault(), void send())}>
    ${part(SuggestionList, { id: listId, suggestions })}
    <div class="composer-box">
      <textarea
        ref=${field}
        rows="1"
        aria-label=${label}
        placeholder=${label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${suggestions.options.length > 0}
        aria-controls=${listId}
        aria-activedescendant=${suggestions.options.length > 0 ? `${listId}-${suggestions.at}` : undefined}
        value=${text}
        onInput=${() => write(field.current?.value ?? '', field.current?.selectionStart)}
        onClick=${suggestions.look}
        onBlur=${suggestions.close}
        onKeyDown=${onKeyDown}
      ></textarea>
      ${tools({ playground, isThread: thread !== null, write: (start) => (write(start + text), field.current?.focus()) })}
    </div>
    ${thread ? null : honestNote()}
  </form>`;
}

function deedOf(text: string, as: string, conversation: string, thread: string | null): Deed {
  if (text.startsWith('/')) return { do: 'command', as, conversation, text };
  return { do: 'say', as, conversation, text, ...(thread ? { thread } : {}) };
}

interface Tools {
  playground: Playground;
  isThread: boolean;
  write(start: string): void;
}

function tools({ playground: { snapshot, act }, isThread, write }: Tools): VNode {
  const shortcuts = snapshot.globalShortcuts.map(({ callbackId, name }) => ({
    label: name,
    pick: () => void act({ do: 'global-shortcut', as: snapshot.me.id, callbackId }),
  }));
  return html`<div class="composer-tools">
    ${shortcuts.length > 0 ? part(Menu, { label: 'Shortcuts', face: '⚡︎', items: shortcuts, look: 'icon-button' }) : null}
    ${
      isThread
        ? null
        : html`<button
            type="button"
            class="icon-button"
            aria-label="Write a command"
            title="Commands"
            onClick=${() => write('/')}
          >
            /
          </button>`
    }
    <button type="submit" class="button primary send">Send</button>
  </div>`;
}
