import type { ModalView } from '@slack/types';
import type { OpenView } from '../contract.js';
import { blocks } from './block-kit/blocks.js';
import { withEmoji } from './block-kit/emoji.js';
import { Dialog } from './dialog.js';
import { logo } from './logo.js';
import { usePlayground } from './playground.js';
import { html, part, useEffect, useRef, useState, type VNode } from './preact.js';
import { useForm, valuesFor } from './use-form.js';

/** The modal on top of my stack, if one is open. */
export function Modal(): VNode | null {
  const { modal, me } = usePlayground().snapshot;
  if (modal?.view.type !== 'modal') return null;
  // One dialog for the whole stack of one person, so that what was entered further down is still there later.
  return part(ModalDialog, { key: me.id, opened: modal, view: modal.view });
}

function ModalDialog({ opened, view }: { opened: OpenView; view: ModalView }): VNode {
  const { snapshot, scene, act } = usePlayground();
  const { id, errors } = opened;
  const form = useForm({ id, from: { in: 'modal', viewId: id }, blocks: view.blocks, errors });
  const [isSending, setSending] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const as = snapshot.me.id;

  useEffect(() => focusFirst(body.current), [id]);
  useEffect(
    () => body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    [JSON.stringify(errors)],
  );

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    await act({ do: 'submit', as, viewId: id, values: valuesFor(view.blocks, form.values) });
    setSending(false);
  };
  const close = (): void => void act({ do: 'close', as, viewId: id });

  return part(Dialog, {
    labelledBy: 'modal-title',
    look: 'dialog modal',
    onClose: close,
    children: html`<form ref=${body} novalidate onSubmit=${submit}>
      <header class="dialog-head">
        ${logo()}
        <h2 id="modal-title">${withEmoji(view.title.text)}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick=${close}>×</button>
      </header>
      <div class="dialog-body">${blocks(view.blocks, form, scene)}</div>
      ${modalFoot(view, isSending, close)}
    </form>`,
  });
}

function modalFoot(view: ModalView, isSending: boolean, close: () => void): VNode {
  return html`<footer class="dialog-foot">
    <button type="button" class="button" onClick=${close}>${withEmoji(view.close?.text ?? 'Cancel')}</button>
    ${
      view.submit
        ? html`<button type="submit" class="button primary" aria-disabled=${isSending}>
            ${isSending ? 'Sending…' : withEmoji(view.submit.text)}
          </button>`
        : null
    }
  </footer>`;
}

function focusFirst(form: HTMLFormElement | null): void {
  const wanted = form?.querySelector<HTMLElement>('[data-autofocus="true"]');
  const first = form?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select, button)');
  (wanted ?? first)?.focus();
}
