import type { Fault } from '../contract.js';
import { usePlayground } from './playground.js';
import { html, useState, type TargetedEvent, type VNode } from './preact.js';

const RETRY_AFTER_SECONDS = 2;
const LATE_MS = 5000;

const KINDS: { id: string; label: string; needsMethod: boolean; make(method: string): Fault }[] = [
  {
    id: 'ratelimited',
    label: 'Too many requests (429)',
    needsMethod: true,
    make: (method) => ({ kind: 'ratelimited', method, retryAfterSeconds: RETRY_AFTER_SECONDS, times: 1 }),
  },
  {
    id: 'error-before',
    label: 'Server error (500), nothing done',
    needsMethod: true,
    make: (method) => ({ kind: 'server-error', method, effect: 'before', times: 1 }),
  },
  {
    id: 'error-after',
    label: 'Server error (500), but it was done',
    needsMethod: true,
    make: (method) => ({ kind: 'server-error', method, effect: 'after', times: 1 }),
  },
  {
    id: 'dropped-before',
    label: 'Connection dropped, nothing done',
    needsMethod: true,
    make: (method) => ({ kind: 'dropped', method, effect: 'before', times: 1 }),
  },
  {
    id: 'dropped-after',
    label: 'Connection dropped, but it was done',
    needsMethod: true,
    make: (method) => ({ kind: 'dropped', method, effect: 'after', times: 1 }),
  },
  {
    id: 'refused',
    label: 'Slack refuses (access_denied)',
    needsMethod: true,
    make: (method) => ({ kind: 'refused', method, error: 'access_denied', times: 1 }),
  },
  {
    id: 'slow',
    label: 'The answer takes 5 s',
    needsMethod: true,
    make: (method) => ({ kind: 'slow', method, milliseconds: LATE_MS, times: 1 }),
  },
  {
    id: 'twice',
    label: 'Next event comes twice',
    needsMethod: false,
    make: () => ({ kind: 'event-twice', times: 1 }),
  },
  {
    id: 'late',
    label: 'Next event comes 5 s late',
    needsMethod: false,
    make: () => ({ kind: 'event-late', milliseconds: LATE_MS, times: 1 }),
  },
];

const METHODS = [
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'chat.delete',
  'conversations.members',
  'dnd.info',
  'oauth.v2.access',
  'users.info',
  'views.open',
  'views.publish',
];

/** Lets something go wrong once, to see what the bot makes of it. */
export function FaultSwitches(): VNode {
  const { snapshot, act } = usePlayground();
  const [kindId, setKind] = useState('ratelimited');
  const [method, setMethod] = useState('chat.postMessage');
  const kind = KINDS.find(({ id }) => id === kindId);
  const set = (faults: Fault[]): void => void act({ do: 'set-faults', faults });
  const add = (event: Event): void => {
    event.preventDefault();
    if (kind) set([...snapshot.faults, kind.make(method)]);
  };
  return html`<details class="faults">
    <summary>
      Let something go wrong${snapshot.faults.length > 0 ? ` (${snapshot.faults.length})` : ''}
    </summary>
    <form onSubmit=${add}>
      <label for="fault-kind">What</label>
      <select
        id="fault-kind"
        value=${kindId}
        onChange=${(event: TargetedEvent<HTMLSelectElement>) => setKind(event.currentTarget.value)}
      >
        ${KINDS.map(({ id, label }) => html`<option value=${id} selected=${id === kindId}>${label}</option>`)}
      </select>
      ${
        kind?.needsMethod
          ? html`<label for="fault-method">On the next call of</label>
              <input
                id="fault-method"
                list="fault-methods"
                value=${method}
                required
                onInput=${(event: TargetedEvent<HTMLInputElement>) => setMethod(event.currentTarget.value)}
              />
              <datalist id="fault-methods">
                ${METHODS.map((name) => html`<option value=${name}></option>`)}
              </datalist>`
          : null
      }
      <button type="submit" class="button">Switch on</button>
    </form>
    ${
      snapshot.faults.length > 0
        ? html`<ul>
            ${snapshot.faults.map(
              (fault, index) =>
                html`<li>
                  ${faultText(fault)}
                  <button
                    type="button"
                    class="link-button"
                    onClick=${() => set(snapshot.faults.filter((_, at) => at !== index))}
                  >
                    Switch off
                  </button>
                </li>`,
            )}
          </ul>`
        : null
    }
  </details>`;
}

function faultText(fault: Fault): string {
  const times = fault.times === 1 ? 'once' : `${fault.times} times`;
  switch (fault.kind) {
    case 'ratelimited':
      return `${fault.method}: 429, ${times}`;
    case 'server-error':
      return `${fault.method}: 500 ${fault.effect} the effect, ${times}`;
    case 'dropped':
      return `${fault.method}: dropped ${fault.effect} the effect, ${times}`;
    case 'refused':
      return `${fault.method}: ${fault.error}, ${times}`;
    case 'slow':
      return `${fault.method}: ${fault.milliseconds / 1000} s slow, ${times}`;
    case 'event-twice':
      return `Event twice, ${times}`;
    case 'event-late':
      return `Event ${fault.milliseconds / 1000} s late, ${times}`;
    default:
      return fault satisfies never;
  }
}
