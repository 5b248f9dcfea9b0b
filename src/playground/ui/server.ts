/** Serves the playground's page, and nothing else, to this machine, and nobody else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deed, DeedResult, Snapshot } from '../contract.js';
import { readJson } from './body.js';
import { ChangeStream } from './changes.js';
import { DeedShape } from './deed.js';
import { pageFile } from './files.js';
import { requireOwnHost, requireOwnPage } from './guards.js';
import { Refused } from './refusal.js';

export interface PageSource {
  /**
   * The workspace as `as` sees it. `as` is empty on a first visit and may be somebody who is no longer there
   * (an old link): then whoever comes first is shown, and `snapshot.me` tells who that is.
   */
  snapshot(view: { as: string; conversation?: string; thread?: string }): Promise<Snapshot>;
  deed(deed: Deed): Promise<DeedResult>;
  /** Calls `listener` after each change; returns the way to stop that. */
  onChange(listener: () => void): () => void;
}

export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

const HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** `port` is the first to try; when it is taken, the next free one is used. */
export async function servePage(source: PageSource, { port }: { port: number }): Promise<ServedPage> {
  const changes = new ChangeStream();
  const server = createServer((request, response) => void answer(request, response, source, changes));
  await listen(server, port);
  const stopListening = source.onChange(() => changes.announce());
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close() {
      stopListening();
      changes.end();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const PORTS_TRIED = 50;

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port >= first + PORTS_TRIED) throw error;
    }
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  source: PageSource,
  changes: ChangeStream,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  try {
    requireOwnHost(request);
    await route(request, response, source, changes);
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, sentenceOf(error));
    sendJson(response, refused.status, { ok: false, problem: refused.message });
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something in the playground went wrong.';

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  source: PageSource,
  changes: ChangeStream,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  switch (`${request.method} ${pathname}`) {
    case 'GET /api/snapshot':
      return sendJson(response, 200, await source.snapshot(viewAskedFor(searchParams)));
    case 'GET /api/changes':
      return changes.add(response);
    case 'POST /api/deeds':
      requireOwnPage(request);
      return sendJson(response, 200, await source.deed(parseDeed(await readJson(request))));
    default:
      return sendFile(request, response, pathname);
  }
}

function viewAskedFor(asked: URLSearchParams): { as: string; conversation?: string; thread?: string } {
  const [conversation, thread] = [asked.get('in'), asked.get('thread')];
  return {
    as: asked.get('as') ?? '',
    ...(conversation ? { conversation } : {}),
    ...(thread ? { thread } : {}),
  };
}

function parseDeed(body: unknown): Deed {
  const parsed = DeedShape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new Refused(
    400,
    `This is not something the playground can do: ${issue?.message ?? 'unknown shape'}${where}.`,
  );
}

async function sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refused(405, 'Only GET is understood here.');
  const { type, content } = await pageFile(path);
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(content) });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
