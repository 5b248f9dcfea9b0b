import type { Confirm } from '@slack/types';
import { withEmoji } from './block-kit/emoji.js';
import { textObject } from './block-kit/mrkdwn.js';
import type { Scene } from './block-kit/scene.js';
import { Dialog } from './dialog.js';
import { html, part, type VNode } from './preact.js';

interface ConfirmProps {
  question: Confirm;
  scene: Scene;
  settle(isYes: boolean): void;
}

export function ConfirmDialog({ question, scene, settle }: ConfirmProps): VNode {
  const { title, text, confirm, deny, style = 'primary' } = question;
  return part(Dialog, {
    labelledBy: 'confirm-title',
    look: 'dialog dialog-small',
    onClose: () => settle(false),
    children: html`<div class="dialog-body">
        <h2 id="confirm-title">${withEmoji(title?.text ?? 'Are you sure?')}</h2>
        <p>${textObject(text, scene)}</p>
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${() => settle(false)}>
          ${withEmoji(deny?.text ?? 'Cancel')}
        </button>
        <button type="button" class=${`button ${style}`} onClick=${() => settle(true)}>
          ${withEmoji(confirm?.text ?? 'Yes')}
        </button>
      </footer>`,
  });
}
