import { mrkdwn } from './block-kit/mrkdwn.js';
import type { Scene } from './block-kit/scene.js';
import { html, part, useEffect, useState, type VNode } from './preact.js';

interface Notice {
  id: number;
  text: string;
}
const NOTICES_SHOWN = 3;
let noticesGiven = 0;

export function useNotices(): [Notice[], (text: string) => void, (id: number) => void] {
  const [notices, setNotices] = useState<Notice[]>([]);
  const notify = (text: string): void => {
    const notice = { id: ++noticesGiven, text };
    setNotices((before) => [...before.filter((one) => one.text !== text), notice].slice(-NOTICES_SHOWN));
  };
  return [notices, notify, (id) => setNotices((before) => before.filter((one) => one.id !== id))];
}

interface NoticesProps {
  notices: Notice[];
  dismiss(id: number): void;
  scene: Scene;
}

/** Sentences that come up at the edge and go by themselves. */
export function Notices({ notices, dismiss, scene }: NoticesProps): VNode {
  return html`<div class="notices" role="status" aria-live="polite">
    ${notices.map(({ id, text }) => part(NoticeCard, { key: String(id), text, scene, close: () => dismiss(id) }))}
  </div>`;
}

const SHOWN_MS = 12_000;

function NoticeCard({ text, scene, close }: { text: string; scene: Scene; close: () => void }): VNode {
  useEffect(() => {
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return html`<div class="notice">
    <p>${mrkdwn(text, scene)}</p>
    <button type="button" class="icon-button" aria-label="Dismiss" onClick=${close}>×</button>
  </div>`;
}
