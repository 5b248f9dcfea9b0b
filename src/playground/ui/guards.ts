/** Keeps other web sites out: a browser can reach 127.0.0.1 on behalf of any page it shows. */
import type { IncomingMessage } from 'node:http';
import { Refused } from './refusal.js';

const OURSELVES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A foreign name that resolves to this machine (DNS rebinding) would make its page look like ours. */
export function requireOwnHost({ headers }: IncomingMessage): void {
  const { host = '' } = headers;
  if (!OURSELVES.has(host.replace(/:\d+$/, '').toLowerCase())) {
    throw new Refused(403, 'The playground answers only to 127.0.0.1 and localhost.');
  }
}

/** Other sites can post here without asking, but not as JSON, and not without naming their origin. */
export function requireOwnPage({ headers }: IncomingMessage): void {
  const { origin, host = '' } = headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new Refused(403, 'Only the playground’s own page may do this.');
  }
  const type = (headers['content-type'] ?? '').split(';', 1).join('').trim().toLowerCase();
  if (type !== 'application/json')
    throw new Refused(415, 'Please send JSON (content-type: application/json).');
}
