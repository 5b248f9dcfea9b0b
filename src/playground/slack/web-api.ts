/** The HTTP side that the bot calls: `/api/<method>` and `/response/<id>`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { elapsedMs } from '../../platform/clock.js';
import type { Fault } from '../contract.js';
import { routes } from './api/routes.js';
import { ApiError } from './api-error.js';
import type { Backstage } from './backstage.js';
import { withoutSecrets } from './exchanges.js';
import { grantedScopes } from './manifest.js';
import { carryOut, readResponse } from './respond.js';

interface Reply {
  /** 0 drops the connection. */
  status: number;
  body: Record<string, unknown> | null;
  headers?: Record<string, string>;
}

type Fields = Record<string, unknown>;

export class WebApi {
  readonly #server: Server;

  constructor(
    private readonly backstage: Backstage,
    private readonly botToken: string,
  ) {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.backstage.exchanges.warn(
          `The playground itself failed at ${request.url ?? ''}: ${String(error)}`,
        );
        send({ status: 500, body: { ok: false, error: 'internal_error' } }, response);
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
    const [, kind = '', name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const given = readFields(await readBody(request), request.headers['content-type']);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? given.token;
    const reply =
      kind === 'api'
        ? this.#callWithFaults(name, given, token)
        : this.#respondAt(kind === 'response' ? name : '', given);
    this.backstage.exchanges.record({
      direction: 'from-bot',
      name: kind === 'api' ? name : 'response_url',
      request: readable(withoutSecrets(given)),
      status: reply.status,
      response: reply.body,
      tookMs: Math.round(elapsedMs() - startedMs),
    });
    send(reply, response);
  }

  #callWithFaults(method: string, given: Fields, token: unknown): Reply {
    const fault = this.backstage.faults.forCall(method);
    if (!fault) return this.#call(method, given, token);
    if (fault.kind !== 'ratelimited' && fault.effect === 'after') this.#call(method, given, token);
    return faultReply(fault);
  }

  #call(method: string, given: Fields, token: unknown): Reply {
    const headers = { 'x-oauth-scopes': grantedScopes(this.backstage.manifest).join(',') };
    try {
      const route = routes.get(method);
      if (!route) throw new ApiError('unknown_method');
      if (!token) throw new ApiError('not_authed');
      if (token !== this.botToken) throw new ApiError('invalid_auth');
      return { status: 200, body: route.answer(given, this.backstage), headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#warnOf(method, error);
      return { status: 200, body: error.body, headers };
    }
  }

  #warnOf(method: string, { code, details }: ApiError): void {
    const warnings: Record<string, string> = {
      unknown_method: `Daybreak called ${method}, which this playground does not have. Real Slack may.`,
      missing_scope: `Daybreak called ${method} without the scope ${details.needed ?? ''}; the manifest does not ask for it.`,
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

function faultReply(fault: Extract<Fault, { method: string }>): Reply {
  switch (fault.kind) {
    case 'ratelimited':
      return {
        status: 429,
        body: { ok: false, error: 'ratelimited' },
        headers: { 'retry-after': String(fault.retryAfterSeconds) },
      };
    case 'server-error':
      return { status: 500, body: { ok: false, error: 'internal_error' } };
    case 'dropped':
      return { status: 0, body: null };
    default:
      return fault satisfies never;
  }
}

function send({ status, body, headers }: Reply, response: ServerResponse): void {
  if (status === 0) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const JsonFields = z.record(z.string(), z.unknown());

function readFields(body: string, contentType = ''): Fields {
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JsonFields.catch({}).parse(JSON.parse(body));
  } catch {
    return {};
  }
}

/** Structured arguments as what they mean, for whoever reads the inspector. */
function readable(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== 'string' || !/^[[{]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}
