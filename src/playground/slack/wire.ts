import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { delay, elapsedMs, wallSeconds } from '../../platform/clock.js';
import { type Exchanges, withoutSecrets } from './exchanges.js';

/** How long Slack waits for an app. */
const PATIENCE_MS = 3000;

/** `status` is 0 when nothing came back in time. */
export interface BotAnswer {
  status: number;
  body: unknown;
  /** Why there was no answer, in the words of `x-slack-retry-reason`. */
  failure: 'http_timeout' | 'connection_failed' | null;
  /** The app asks not to be sent this again. */
  wantsNoRetry: boolean;
}

export interface Parcel {
  /** What the inspector calls it. */
  name: string;
  payload: Record<string, unknown>;
  contentType: 'application/json' | 'application/x-www-form-urlencoded';
  body: string;
  headers?: Record<string, string>;
}

/** The way to the bot: signed HTTP, as Slack sends it. */
export class Wire {
  #requestUrl: string | null = null;
  readonly #closing = new AbortController();
  /** A connection each: a kept one would be stale after the bot restarts. */
  readonly #agent = new Agent({ keepAlive: false });

  constructor(
    private readonly signingSecret: string,
    private readonly exchanges: Exchanges,
  ) {}

  connect(requestUrl: string): void {
    this.#requestUrl = requestUrl;
  }

  async send(parcel: Parcel): Promise<BotAnswer> {
    const startedMs = elapsedMs();
    const answer = await this.#post(parcel);
    this.exchanges.record({
      direction: 'to-bot',
      name: parcel.name,
      request: withoutSecrets(parcel.payload),
      status: answer.status,
      response: answer.failure ?? answer.body,
      tookMs: Math.round(elapsedMs() - startedMs),
    });
    return answer;
  }

  close(): void {
    this.#closing.abort();
    this.#agent.destroy();
  }

  get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Waits, unless the workspace closes first. */
  async pause(milliseconds: number): Promise<void> {
    await delay(milliseconds, this.#closing.signal).catch(() => undefined);
  }

  async #post(parcel: Parcel): Promise<BotAnswer> {
    if (!this.#requestUrl || this.isClosed) return noAnswer('connection_failed');
    const patience = new AbortController();
    const done = new AbortController();
    void delay(PATIENCE_MS, done.signal).then(
      () => patience.abort(),
      () => undefined,
    );
    try {
      const signal = AbortSignal.any([patience.signal, this.#closing.signal]);
      const { status, text, headers } = await this.#exchange(this.#requestUrl, parcel, signal);
      return { status, body: parsed(text), failure: null, wantsNoRetry: headers['x-slack-no-retry'] === '1' };
    } catch {
      return noAnswer(patience.signal.aborted ? 'http_timeout' : 'connection_failed');
    } finally {
      done.abort();
    }
  }

  #exchange(
    url: string,
    parcel: Parcel,
    signal: AbortSignal,
  ): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
    const headers = { ...parcel.headers, ...this.#signed(parcel.body), 'content-type': parcel.contentType };
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent: this.#agent, headers, signal }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      });
      sent.on('error', reject);
      sent.end(parcel.body);
    });
  }

  #signed(body: string): Record<string, string> {
    const seconds = String(wallSeconds());
    const digest = createHmac('sha256', this.signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
    return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${digest}` };
  }
}

const noAnswer = (failure: 'http_timeout' | 'connection_failed'): BotAnswer => ({
  status: 0,
  body: null,
  failure,
  wantsNoRetry: false,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const json = (name: string, payload: Record<string, unknown>): Parcel => ({
  name,
  payload,
  contentType: 'application/json',
  body: JSON.stringify(payload),
});

/** Interactions travel as JSON inside a form. */
export const formWithPayload = (name: string, payload: Record<string, unknown>): Parcel => ({
  name,
  payload,
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
});

export const form = (name: string, fields: Record<string, string>): Parcel => ({
  name,
  payload: fields,
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams(fields).toString(),
});
