import type { IncomingMessage } from 'node:http';
import { Refused } from './refusal.js';

const BODY_LIMIT_BYTES = 256 * 1024;

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'This is not JSON.');
  }
}

/** Reads to the end even when it is too long, so that the sender gets to see the refusal. */
async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  if (bytes > BODY_LIMIT_BYTES) throw new Refused(413, 'That is too long: 256 kB is the limit.');
  return Buffer.concat(chunks).toString('utf8');
}
