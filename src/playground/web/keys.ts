import { Dialog } from './dialog.js';
import { type Playground, usePlayground } from './playground.js';
import { html, part, useEffect, useRef, type VNode } from './preact.js';
import { storyBeingPlayed, takeNextStep } from './story-strip.js';

const KEYS: [keys: string, does: string][] = [
  ['?', 'Show this list'],
  ['Alt + ↑ / ↓', 'Previous or next conversation'],
  ['Alt + H', 'Daybreak’s Home'],
  ['Alt + W', 'Welcome and stories'],
  ['Alt + N', 'Next step of the story'],
  ['Alt + I', 'Open or close the inspector'],
  ['Enter', 'Send the message'],
  ['Shift + Enter', 'A new line in the message'],
  ['/  @  #', 'Commands, people, channels while writing'],
  ['Esc', 'Close what is open: list, dialog, thread, inspector'],
];

export function KeysDialog({ close }: { close: () => void }): VNode {
  return part(Dialog, {
    labelledBy: 'keys-title',
    look: 'dialog dialog-small',
    onClose: close,
    children: html`<div class="dialog-body">
        <h2 id="keys-title">Keyboard shortcuts</h2>
        <dl class="keys">
          ${KEYS.map(
            ([keys, does]) =>
              html`<div>
                <dt><kbd>${keys}</kbd></dt>
                <dd>${does}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button primary" onClick=${close}>Close</button>
      </footer>`,
  });
}

export function useKeys({ showKeys }: { showKeys: () => void }): void {
  const playground = usePlayground();
  const latest = useRef({ playground, showKeys });
  latest.current = { playground, showKeys };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const action = event.altKey ? altKey(event.code) : plainKey(event);
      if (!action) return;
      event.preventDefault();
      action(latest.current.playground, latest.current.showKeys);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

type Action = (playground: Playground, showKeys: () => void) => void;

/** By place on the keyboard: with Alt, some systems type other characters. */
function altKey(code: string): Action | undefined {
  const actions: Record<string, Action> = {
    ArrowUp: (playground) => walk(playground, -1),
    ArrowDown: (playground) => walk(playground, 1),
    KeyH: ({ go }) => go({ panel: 'home' }),
    KeyW: ({ go }) => go({ panel: 'welcome' }),
    KeyI: ({ go, place }) => go({ isInspecting: !place.isInspecting }),
    KeyN: (playground) => {
      const story = storyBeingPlayed(playground.snapshot.stories);
      if (story) void takeNextStep(playground, story);
    },
  };
  return actions[code];
}

function plainKey(event: KeyboardEvent): Action | undefined {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key === '?' && !isTyping) return (_, showKeys) => showKeys();
  // An open menu takes Escape for itself.
  if (event.key !== 'Escape' || document.querySelector(':popover-open')) return undefined;
  return ({ place, go }) => go(place.isInspecting ? { isInspecting: false } : { thread: null });
}

function walk({ snapshot, place, go }: Playground, step: number): void {
  const { conversations } = snapshot;
  const at = conversations.findIndex(({ id }) => id === place.conversation);
  const next = conversations.at((at + step) % conversations.length);
  if (next) go({ conversation: next.id });
}
