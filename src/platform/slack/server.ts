import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CustomRoute, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Config } from '../config.js';
import type { Log } from '../observability/log.js';
import { slackLogger } from './clients.js';

/** `GET /healthz` and its kind: 200 when `look` resolves, 503 with the reason when it rejects. */
export interface Probe {
  path: string;
  look(): Promise<Record<string, string>>;
}

/** A page for a person's browser. */
export interface Page {
  path: string;
  show(query: URLSearchParams): Promise<{ status: number; html: string }>;
}

export interface OpenDoor {
  receiver: Receiver;
  /** Opens the door; answers the port. */
  start(): Promise<number>;
  /** Takes nothing new. */
  stop(): Promise<void>;
}

/** Slack's way in: signed HTTP with the probes beside it, or Socket Mode with the probes alone on the port. */
export function openDoor(
  { slack, host, port }: Config,
  { probes, pages }: { probes: Probe[]; pages: Page[] },
  log: Log,
): OpenDoor {
  const routes = [...probes.map(routeFor), ...pages.map((page) => pageRoute(page, log))];
  if (slack.transport.kind === 'http') {
    const receiver = new HTTPReceiver({
      signingSecret: slack.transport.signingSecret,
      endpoints: '/slack/events',
      customRoutes: routes,
      // Our listeners ack when their work is stored; Bolt must not do so before.
      processBeforeResponse: true,
      logger: slackLogger(log),
    });
    return {
      receiver,
      start: async () => portOf(await receiver.start({ host, port })),
      stop: () =>
        receiver.stop().then(
          () => undefined,
          () => undefined,
        ),
    };
  }
  const receiver = new SocketModeReceiver({
    appToken: slack.transport.appToken,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    logger: slackLogger(log),
  });
  const health = serveProbes(routes);
  return {
    receiver,
    async start() {
      await receiver.start();
      return health.start(host, port);
    },
    async stop() {
      await receiver.stop().catch(() => undefined);
      await health.stop();
    },
  };
}

/** The probes alone, for a process that Slack does not speak to. */
export function openProbes({ host, port }: Config, probes: Probe[]): Omit<OpenDoor, 'receiver'> {
  const health = serveProbes(probes.map(routeFor));
  return { start: () => health.start(host, port), stop: () => health.stop() };
}

function routeFor({ path, look }: Probe): CustomRoute {
  return { path, method: 'GET', handler: (_request, response) => void answerProbe(look, response) };
}

function pageRoute({ path, show }: Page, log: Log): CustomRoute {
  return {
    path,
    method: 'GET',
    handler: (request, response) => void answerPage(show, request, response, log),
  };
}

async function answerPage(
  show: Page['show'],
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { searchParams } = new URL(url, 'http://localhost');
  const { status, html } = await show(searchParams).catch((error: unknown) => {
    log.error({ err: error }, 'a page could not be shown');
    return { status: 500, html: '' };
  });
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

async function answerProbe(look: Probe['look'], response: ServerResponse): Promise<void> {
  const [status, body] = await look().then(
    (facts) => [200, { ok: true, ...facts }] as const,
    (error: unknown) =>
      [503, { ok: false, reason: error instanceof Error ? error.message : 'unknown' }] as const,
  );
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function serveProbes(routes: CustomRoute[]): {
  start(host: string, port: number): Promise<number>;
  stop(): Promise<void>;
} {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const route = routes.find(({ path }) => request.method === 'GET' && request.url?.split('?')[0] === path);
    if (route) return route.handler(Object.assign(request, { params: {} }), response);
    response.writeHead(404).end();
  });
  return {
    start: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(portOf(server)));
      }),
    stop: () => new Promise((resolve) => (server.listening ? server.close(() => resolve()) : resolve())),
  };
}

const portOf = (server: Pick<Server, 'address'>): number => (server.address() as AddressInfo).port;
