import { html, useEffect, useRef, type ComponentChildren, type VNode } from './preact.js';

interface DialogProps {
  /** Id of the element that names it. */
  labelledBy: string;
  look?: string;
  /** Escape, or the close button. */
  onClose(): void;
  children: ComponentChildren;
}

/** A real modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ labelledBy, look = '', onClose, children }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const cancel = (event: Event): void => {
    // Whoever opened it decides when it goes.
    event.preventDefault();
    if (event.target === dialog.current) onClose();
  };
  return html`<dialog ref=${dialog} class=${look} aria-labelledby=${labelledBy} onCancel=${cancel}>
    ${children}
  </dialog>`;
}
