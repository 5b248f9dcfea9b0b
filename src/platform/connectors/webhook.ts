import { Webhook } from 'standardwebhooks';
import { fetch } from 'undici';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import { type Connector, ConnectorFailure, type Created, failureOf } from './connector.js';

const PATIENCE_MS = 10_000;
const Answer = z.object({ url: z.url({ protocol: /^https?$/ }) });

/**
 * Sends `{type, title, body, link}`, signed as https://www.standardwebhooks.com says. An attempt that is made again has the same
 * `webhook-id`. Where the answer is JSON with a `url`, that is where it can be read.
 */
export function openWebhook(
  { url, secret }: { url: string; secret: string },
  { clock }: { clock: Clock },
): Connector {
  const webhook = new Webhook(secret);
  return {
    async create({ id, title, body, link }): Promise<Created> {
      const now = clock.now();
      const payload = JSON.stringify({ type: 'message.moved', title, body, link });
      const response = await fetch(url, {
        method: 'POST',
        body: payload,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': webhook.sign(id, now, payload),
        },
      }).catch(() => {
        throw new ConnectorFailure('later', 'not reached');
      });
      const text = await response.text().catch(() => '');
      if (!response.ok) throw failureOf(response.status);
      return { url: addressIn(text) };
    },
    // The other side knows an id that it has seen.
    find: () => Promise.resolve(null),
  };
}

function addressIn(text: string): string | null {
  try {
    return Answer.safeParse(JSON.parse(text)).data?.url ?? null;
  } catch {
    return null;
  }
}
