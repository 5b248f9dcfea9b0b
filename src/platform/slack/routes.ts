import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nextTurn } from '../clock.js';

export interface Route {
  method: 'GET' | 'POST';
  /** The whole path, or with `/*` at its end, everything at and below it. */
  path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** Slack answers within seconds or not at all; whoever sends a byte a minute is not Slack. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than what usually stands between Slack and us, so that nobody writes to a connection just closed. */
const KEEP_ALIVE_MS = 75_000;

export interface Served {
  /** Opens the port; answers which. */
  start(host: string, port: number): Promise<number>;
  /** Takes nothing new, and resolves when what was taken is answered. */
  stop(): Promise<void>;
}

/** An HTTP server with these routes, and 404 for everything else. */
export function serve(routes: Route[]): Served {
  const byName = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  const below = routes.filter(({ path }) => path.endsWith('/*'));
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => {
      // A connection that is kept alive would keep a stopping server for more than a minute.
      response.once(
        'close',
        () => void nextTurn().then(() => server.listening || server.closeIdleConnections()),
      );
      const [path = ''] = (request.url ?? '').split('?', 1);
      const route =
        byName.get(`${request.method ?? ''} ${path}`) ??
        below.find(
          (route) => route.method === request.method && `${path}/`.startsWith(route.path.slice(0, -1)),
        );
      if (route) route.handle(request, response);
      else response.writeHead(404).end();
    },
  );
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
