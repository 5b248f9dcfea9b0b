import type { Exchange } from '../contract.js';
import { FaultSwitches } from './fault-switches.js';
import { usePlayground } from './playground.js';
import { html, part, useState, type VNode } from './preact.js';
import { clockWithSeconds } from './time.js';

/** What goes over the wire between the pretend Slack and the bot. */
export function Inspector(): VNode {
  const { snapshot, scene, go } = usePlayground();
  const { exchanges, warnings } = snapshot;
  return html`<aside class="inspector" aria-labelledby="inspector-title">
    <header class="pane-head">
      <div>
        <h2 id="inspector-title">Inspector</h2>
        <p class="pane-detail">What Slack and Daybreak say to each other</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label="Close the inspector"
        onClick=${() => go({ isInspecting: false })}
      >
        ×
      </button>
    </header>
    <div class="inspector-body">
      ${
        warnings.length > 0
          ? html`<section class="warnings" aria-label="Warnings">
              <h3>Worth knowing</h3>
              <ul>
                ${warnings.map((warning) => html`<li>${warning}</li>`)}
              </ul>
            </section>`
          : null
      }
      ${part(FaultSwitches, {})}
      <h3>Traffic <small>newest first</small></h3>
      ${exchanges.length === 0 ? html`<p class="quiet">Nothing yet. Write a message and look here again.</p>` : null}
      <ol class="exchanges">
        ${exchanges.map((exchange) => part(ExchangeLine, { key: String(exchange.id), exchange, zone: scene.zone }))}
      </ol>
    </div>
  </aside>`;
}

const WAYS = {
  'to-bot': { sign: '→', words: 'to the bot' },
  'from-bot': { sign: '←', words: 'from the bot' },
};

function ExchangeLine({ exchange, zone }: { exchange: Exchange; zone: string }): VNode {
  const [isOpen, setOpen] = useState(false);
  const { direction, name, at, tookMs } = exchange;
  const { sign, words } = WAYS[direction];
  return html`<li class=${`exchange exchange-${direction}`}>
    <button type="button" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>
      <span class="way" aria-hidden="true">${sign}</span>
      <span class="exchange-name"><span class="unseen">${words}: </span>${name}</span>
      ${outcome(exchange)}
      <small>${Math.round(tookMs)} ms</small>
      <small>${clockWithSeconds(new Date(at), zone)}</small>
    </button>
    ${isOpen ? details(exchange) : null}
  </li>`;
}

/** Slack says most of its no's with status 200 and `ok: false`. */
function outcome({ status, response }: Exchange): VNode {
  const refusal = errorIn(response);
  const isFine = status >= 200 && status < 300 && refusal === null;
  const words = status === 0 ? 'dropped' : (refusal ?? String(status));
  return html`<span class=${isFine ? 'outcome' : 'outcome outcome-bad'}>${words}</span>`;
}

function errorIn(response: unknown): string | null {
  if (typeof response !== 'object' || response === null || !('ok' in response)) return null;
  if (response.ok !== false) return null;
  return 'error' in response && typeof response.error === 'string' ? response.error : 'not ok';
}

const details = ({ request, response }: Exchange): VNode =>
  html`<div class="exchange-details">
    <h4>Request</h4>
    <pre tabindex="0">${asText(request)}</pre>
    <h4>Response</h4>
    <pre tabindex="0">${asText(response)}</pre>
  </div>`;

function asText(payload: unknown): string {
  if (payload === null || payload === undefined || payload === '') return '(empty)';
  return typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2);
}
