import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import { elapsedMs, wallSeconds } from '../clock.js';
import type { Log } from '../observability/log.js';
import type { Metrics } from '../observability/metrics.js';
import { Overloaded } from '../queue/index.js';
import type { Route } from './routes.js';
import { bodyOf, isForm, isSigned } from './signed-request.js';

/** Slack's largest request is a form of ours: 100 blocks with 3,000 characters each, as JSON in a form. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Refused with this status; nothing more is said to whoever is not Slack. */
class Refused extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

type Answer = { status: number; body?: unknown };
const OK: Answer = { status: 200 };

/**
 * Slack's signed HTTP. Bolt's own receiver has no limit to a body, takes timestamps of the future and reads a form
 * only without a charset; see docs/decisions/012-own-receiver.md.
 */
export class HttpReceiver implements Receiver {
  #app: App | null = null;

  constructor(
    private readonly signingSecret: string,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  readonly routes: Route[] = [
    { method: 'POST', path: '/slack/events', handle: (request, response) => this.#handle(request, response) },
    // Slack looks whether a certificate is good: https://docs.slack.dev/interactivity/implementing-slash-commands
    { method: 'GET', path: '/slack/events', handle: (_, response) => void response.writeHead(200).end() },
  ];

  init(app: App): void {
    this.#app = app;
  }

  /** The door that the routes are part of is opened and closed elsewhere. */
  start(): Promise<void> {
    return Promise.resolve();
  }
  stop(): Promise<void> {
    return Promise.resolve();
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const startedAt = elapsedMs();
    response.once('finish', () => this.metrics.requestAnswered(response.statusCode, elapsedMs() - startedAt));
    this.#answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return this.log.error({ err: error }, 'a listener failed after its answer');
      const status = this.#statusFor(error);
      // What is left of a body that is too large is not read.
      if (status === 413) response.setHeader('connection', 'close');
      response.writeHead(status).end();
    });
  }

  #statusFor(error: unknown): number {
    if (error instanceof Refused) return error.status;
    this.log.warn({ err: error }, 'a request could not be taken; Slack is told to come again');
    return error instanceof Overloaded ? 503 : 500;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(request);
    const { headers } = request;
    if (isSslCheck(raw, headers['content-type'])) return send(response, OK);
    if (!isSigned(headers, raw, { secret: this.signingSecret, nowSeconds: wallSeconds() }))
      throw new Refused(401);
    const body = parsed(raw, headers['content-type']);
    if (body['type'] === 'url_verification')
      return send(response, { status: 200, body: { challenge: body['challenge'] } });
    let isAcked = false;
    await this.#app?.processEvent({
      body,
      ack: (answer?: unknown) => {
        isAcked = true;
        send(response, { status: 200, body: answer });
        return Promise.resolve();
      },
    });
    // Bolt knows nobody who listens for this.
    if (!isAcked) throw new Refused(404);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new Refused(413);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) return chunks.push(chunk);
      request.pause();
      reject(new Refused(413));
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => reject(new Refused(400)));
    request.on('aborted', () => reject(new Refused(400)));
  });
}

/** Such a request is not signed, and asks for nothing. */
const isSslCheck = (raw: Buffer, contentType: string | undefined): boolean =>
  raw.length < 200 && isForm(contentType) && new URLSearchParams(raw.toString()).get('ssl_check') === '1';

function parsed(raw: Buffer, contentType: string | undefined): Record<string, unknown> {
  try {
    return bodyOf(raw, contentType);
  } catch {
    throw new Refused(400);
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined || body === '') {
    response.writeHead(status, { 'content-length': 0 }).end();
    return;
  }
  const isText = typeof body === 'string';
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  const type = isText ? 'text/plain;charset=utf-8' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
}
