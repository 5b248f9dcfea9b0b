/** Something that opens beside a button. The browser's popover keeps it above everything and closes it on Escape. */
import { useRef } from './preact.js';

export interface Popover {
  button: { current: HTMLButtonElement | null };
  panel: { current: HTMLDivElement | null };
  toggle(): void;
  close(): void;
  onToggle(event: ToggleEvent): void;
}

export function usePopover(): Popover {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  return {
    button,
    panel,
    toggle() {
      if (!button.current || !panel.current) return;
      panel.current.togglePopover();
      if (!panel.current.matches(':popover-open')) return;
      placeBeside(button.current, panel.current);
      panel.current.querySelector<HTMLElement>('button, input')?.focus();
    },
    close: () => panel.current?.hidePopover(),
    onToggle(event) {
      button.current?.setAttribute('aria-expanded', String(event.newState === 'open'));
    },
  };
}

const GAP_PX = 4;

/** Below the button when there is room, else above it; never over the window's edge. */
function placeBeside(button: HTMLElement, panel: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const fitsBelow = from.bottom + GAP_PX + height <= window.innerHeight;
  const top = fitsBelow ? from.bottom + GAP_PX : Math.max(GAP_PX, from.top - GAP_PX - height);
  const left = Math.max(GAP_PX, Math.min(from.left, window.innerWidth - width - GAP_PX));
  panel.style.top = `${top}px`;
  panel.style.left = `${left}px`;
}
