/** The HTTP side: `/api/<method>` and `/response/<id>` for the bot, `/oauth/v2/authorize` for a person's browser. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { elapsedMs } from '../../platform/clock.js';
import type { Fault } from '../contract.js';
import { exchangeCode } from './api/auth.js';
import type { Answer } from './api/route.js';
import { CODE_EXCHANGE, routes } from './api/routes.js';
import { ApiError } from './api-error.js';
import type { Backstage } from './backstage.js';
import { callerWith } from './callers.js';
import { serveConsent } from './consent-page.js';
import { withoutSecrets } from './exchanges.js';
import { type Fields, proofsIn, readable, readFields, type Reply, sendReply } from './http.js';
import { carryOut, readResponse } from './respond.js';

export class WebApi {
  readonly #server: Server;

  constructor(private readonly backstage: Backstage) {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.backstage.exchanges.warn(
          `The playground itself failed at ${request.url ?? ''}: ${String(error)}`,
        );
        sendReply({ status: 500, body: { ok: false, error: 'internal_error' } }, response);
      });
    });
  }

  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The Web API has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedMs = elapsedMs();
    const [, kind = '', name = '', page = ''] = new URL(
      request.url ?? '/',
      'http://localhost',
    ).pathname.split('/');
    const fields = await readFields(request);
    if (`${kind}/${name}/${page}` === 'oauth/v2/authorize') {
      serveConsent(request, fields, response, this.backstage);
      return;
    }
    const given = { ...fields, ...proofsIn(request) };
    const reply =
      kind === 'api'
        ? await this.#callWithFaults(name, given)
        : this.#respondAt(kind === 'response' ? name : '', given);
    this.backstage.exchanges.record({
      direction: 'from-bot',
      name: kind === 'api' ? name : 'response_url',
      request: readable(withoutSecrets(given)),
      status: reply.status,
      response: reply.body && withoutSecrets(reply.body),
      tookMs: Math.round(elapsedMs() - startedMs),
    });
    sendReply(reply, response);
  }

  async #callWithFaults(method: string, given: Fields): Promise<Reply> {
    const fault = this.backstage.faults.forCall(method);
    if (fault?.kind === 'slow') await this.backstage.wire.pause(fault.milliseconds);
    if (!fault || fault.kind === 'slow') return this.#call(method, given);
    if ('effect' in fault && fault.effect === 'after') this.#call(method, given);
    return faultReply(fault);
  }

  #call(method: string, given: Fields): Reply {
    try {
      return { status: 200, ...this.#answer(method, given) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#warnOf(method, error);
      return { status: 200, body: error.body };
    }
  }

  #answer(method: string, given: Fields): { body: Answer; headers?: Record<string, string> } {
    if (method === CODE_EXCHANGE) return { body: exchangeCode(given, this.backstage) };
    const route = routes.get(method);
    if (!route) throw new ApiError('unknown_method');
    const caller = callerWith(given.token, this.backstage);
    const body = route.answer(given, { ...this.backstage, caller });
    return { body, headers: { 'x-oauth-scopes': caller.scopes.join(',') } };
  }

  #warnOf(method: string, { code, details }: ApiError): void {
    const warnings: Record<string, string> = {
      unknown_method: `Daybreak called ${method}, which this playground does not have. Real Slack may.`,
      missing_scope: `Daybreak called ${method} without the scope ${details.needed ?? ''}; it was not asked for, or not granted.`,
      expired_trigger_id: `Daybreak answered more than three seconds after the click, so ${method} came too late.`,
      invalid_blocks: `Slack would refuse these blocks in ${method}: ${details.messages?.join(' ') ?? ''}`,
      invalid_arguments: `Slack would refuse these arguments of ${method}: ${details.messages?.join(' ') ?? ''}`,
    };
    const warning = warnings[code];
    if (warning) this.backstage.exchanges.warn(warning);
  }

  #respondAt(id: string, given: Fields): Reply {
    const place = this.backstage.responseUrls.use(id);
    if (typeof place === 'string') return { status: 404, body: { ok: false, error: place } };
    try {
      const response = readResponse(given);
      if (!response) throw new ApiError('no_text');
      carryOut(response, place, this.backstage);
      return { status: 200, body: { ok: true } };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#warnOf('response_url', error);
      return { status: 400, body: error.body };
    }
  }
}

type Refusing = Exclude<Extract<Fault, { method: string }>, { kind: 'slow' }>;

function faultReply(fault: Refusing): Reply {
  switch (fault.kind) {
    case 'ratelimited':
      return {
        status: 429,
        body: { ok: false, error: 'ratelimited' },
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'server-error':
      return { status: 500, body: { ok: false, error: 'internal_error' } };
    case 'refused':
      return { status: 200, body: { ok: false, error: fault.error } };
    case 'dropped':
      return { status: 0, body: null };
    default:
      return fault satisfies never;
  }
}
