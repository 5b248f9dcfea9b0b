/** The whole page: where the visitor is, what there is to see, and everything they may do. */
import type { Confirm } from '@slack/types';
import type { Deed, DeedResult } from '../contract.js';
import { sendDeed } from './api.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { Desk } from './desk.js';
import { logo } from './logo.js';
import { Modal } from './modal.js';
import { Notices, useNotices } from './notices.js';
import { moved, type Place, placeHash, readPlace } from './place.js';
import { type Playground, PlaygroundProvider, sceneOf } from './playground.js';
import { html, part, useEffect, useState, type VNode } from './preact.js';
import { useSnapshot } from './use-snapshot.js';

interface Question {
  asked: Confirm;
  answer(isYes: boolean): void;
}

export function App(): VNode {
  const [place, go] = usePlace();
  const { snapshot, problem, isLinked, refresh } = useSnapshot(place);
  const [notices, notify, dismiss] = useNotices();
  const [question, setQuestion] = useState<Question | null>(null);
  const [busy, setBusy] = useState(0);

  useEffect(() => {
    // A first visit, or a link to somebody who is not here any more.
    if (snapshot && place.as !== snapshot.me.id && !snapshot.people.some(({ id }) => id === place.as)) {
      go({ as: snapshot.me.id });
    }
  }, [snapshot]);

  if (!snapshot) return waiting(problem);

  const act = async (deed: Deed): Promise<DeedResult> => {
    setBusy((count) => count + 1);
    const result = await sendDeed(deed);
    setBusy((count) => count - 1);
    if (!result.ok) notify(result.problem);
    refresh();
    return result;
  };
  const confirm = (asked: Confirm): Promise<boolean> =>
    new Promise((answer) => setQuestion({ asked, answer }));
  const settle = (isYes: boolean): void => {
    question?.answer(isYes);
    setQuestion(null);
  };
  const scene = sceneOf(snapshot, (conversation, thread) =>
    go({ conversation, ...(thread ? { thread } : {}) }),
  );
  const playground: Playground = { snapshot, place, scene, go, act, notify, confirm };

  return html`<${PlaygroundProvider} value=${playground}>
    <div class="busy" data-busy=${busy > 0 ? 'true' : 'false'} aria-hidden="true"></div>
    ${isLinked ? null : html`<p class="offline" role="status">Waiting for the playground to answer…</p>`}
    ${part(Desk, {})} ${part(Modal, {})}
    ${question ? part(ConfirmDialog, { question: question.asked, scene, settle }) : null}
    ${part(Notices, { notices, dismiss, scene })}
  <//>`;
}

const waiting = (problem: string | null): VNode =>
  html`<main class="waiting">
    ${logo()}
    <p role="status">${problem ?? 'The sun is coming up…'}</p>
  </main>`;

function usePlace(): [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (change: Partial<Place>): void => {
    const next = placeHash(moved(readPlace(location.hash), change));
    if (next !== location.hash) location.hash = next;
    setPlace(readPlace(next));
  };
  return [place, go];
}
