/** How the page speaks with its server. */
import type { Deed, DeedResult, Snapshot } from '../contract.js';
import type { Place } from './place.js';

export async function askSnapshot({ as, conversation, thread }: Place): Promise<Snapshot> {
  const query = new URLSearchParams({
    as,
    ...(conversation ? { in: conversation } : {}),
    ...(thread ? { thread } : {}),
  });
  const answer = await fetch(`/api/snapshot?${query.toString()}`);
  const body = (await answer.json()) as Snapshot | DeedResult;
  if ('ok' in body) throw new Error(body.ok ? 'The playground gave no answer.' : body.problem);
  return body;
}

const UNREACHABLE = 'The playground does not answer. Is it still running?';

export async function sendDeed(deed: Deed): Promise<DeedResult> {
  try {
    const answer = await fetch('/api/deeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(deed),
    });
    return (await answer.json()) as DeedResult;
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
}

/** Calls `onChange` after each change, and `onLink` when the connection is lost or found again. */
export function watchChanges(onChange: () => void, onLink: (isLinked: boolean) => void): () => void {
  const stream = new EventSource('/api/changes');
  stream.onmessage = onChange;
  stream.onopen = () => {
    onLink(true);
    // Whatever happened while the connection was down.
    onChange();
  };
  stream.onerror = () => onLink(false);
  return () => stream.close();
}
