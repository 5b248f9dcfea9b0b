import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Config } from '../config.js';
import type { Deps } from '../deps.js';
import type { Metrics } from '../observability/metrics.js';
import type { Log } from '../observability/log.js';
import { slackLogger } from './clients.js';
import { HttpReceiver } from './http-receiver.js';
import { type Route, serve } from './routes.js';

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
  { probes, pages, others }: { probes: Probe[]; pages: Page[]; others: Route[] },
  { log, metrics }: Pick<Deps, 'log' | 'metrics'>,
): OpenDoor {
  const routes = [
    ...probes.map(routeFor),
    ...pages.map((page) => pageRoute(page, log)),
    metricsRoute(metrics),
    ...others,
  ];
  if (slack.transport.kind === 'http') {
    const receiver = new HttpReceiver(slack.transport.signingSecret, metrics, log);
    const served = serve([...receiver.routes, ...routes]);
    return { receiver, start: () => served.start(host, port), stop: () => served.stop() };
  }
  const receiver = new SocketModeReceiver({
    appToken: slack.transport.appToken,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    logger: slackLogger(log),
  });
  const served = serve(routes);
  return {
    receiver,
    async start() {
      await receiver.start();
      return served.start(host, port);
    },
    async stop() {
      await receiver.stop().catch(() => undefined);
      await served.stop();
    },
  };
}

/** The probes alone, for a process that Slack does not speak to. */
export function openProbes(
  { host, port }: Config,
  { probes, others }: { probes: Probe[]; others: Route[] },
  { metrics }: Pick<Deps, 'metrics'>,
): Omit<OpenDoor, 'receiver'> {
  const served = serve([...probes.map(routeFor), metricsRoute(metrics), ...others]);
  return { start: () => served.start(host, port), stop: () => served.stop() };
}

function routeFor({ path, look }: Probe): Route {
  return { path, method: 'GET', handle: (_request, response) => void answerProbe(look, response) };
}

const metricsRoute = (metrics: Metrics): Route => ({
  method: 'GET',
  path: '/metrics',
  handle(_, response) {
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  },
});

function pageRoute({ path, show }: Page, log: Log): Route {
  return {
    path,
    method: 'GET',
    handle: (request, response) => void answerPage(show, request, response, log),
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
