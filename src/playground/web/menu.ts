/** A button that opens a list of things to do. */
import { usePopover } from './popover.js';
import { html, type ComponentChildren, type VNode } from './preact.js';

export interface MenuItem {
  label: ComponentChildren;
  pick(): void;
}

interface MenuProps {
  /** What the button is called. */
  label: string;
  /** What the button shows. */
  face: ComponentChildren;
  items: MenuItem[];
  /** Further class names of the button. */
  look?: string;
}

export function Menu({ label, face, items, look = '' }: MenuProps): VNode {
  const { button, panel, toggle, close, onToggle } = usePopover();
  const pick = (item: MenuItem) => (): void => {
    close();
    item.pick();
  };
  return html`<span class="menu">
    <button
      type="button"
      ref=${button}
      class=${`menu-button ${look}`}
      aria-label=${label}
      title=${label}
      aria-haspopup="menu"
      aria-expanded="false"
      onClick=${toggle}
    >
      ${face}
    </button>
    <div
      ref=${panel}
      class="menu-list"
      popover="auto"
      role="menu"
      aria-label=${label}
      onToggle=${onToggle}
      onKeyDown=${moveFocus}
    >
      ${items.map((item) => html`<button type="button" role="menuitem" onClick=${pick(item)}>${item.label}</button>`)}
    </div>
  </span>`;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk through the items, round and round. */
function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  items.at((at + step) % items.length)?.focus();
}
