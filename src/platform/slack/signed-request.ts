import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
const MAX_SKEW_SECONDS = 5 * 60;
const SIGNATURE = /^v0=[0-9a-f]{64}$/;
const TIMESTAMP = /^\d{1,12}$/;

/** Whether Slack signed this body, within five minutes of `nowSeconds` (since 1970), either side. */
export function isSigned(
  headers: IncomingHttpHeaders,
  body: Buffer,
  { secret, nowSeconds }: { secret: string; nowSeconds: number },
): boolean {
  const { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature } = headers;
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return false;
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false;
  if (Math.abs(nowSeconds - Number(timestamp)) > MAX_SKEW_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature.slice(3), 'hex'));
}

export const isForm = (contentType = ''): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(contentType);

/** The body as an object: JSON, or a form, whose `payload` field is JSON. @throws SyntaxError */
export function bodyOf(body: Buffer, contentType = ''): Record<string, unknown> {
  const text = body.toString('utf8');
  if (!isForm(contentType)) return objectIn(text);
  const form = Object.fromEntries(new URLSearchParams(text));
  return form['payload'] === undefined ? form : objectIn(form['payload']);
}

function objectIn(text: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new SyntaxError('Not an object.');
  return parsed as Record<string, unknown>;
}
