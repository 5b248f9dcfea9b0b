import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came over the wire. */
export interface Came {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
export interface Answer {
  status: number;
  body: unknown;
}
/** `lost`: it was done, and the answer got lost. */
export type Fault = Answer | 'lost';

/** A service outside of Slack: keeps what it is asked, and answers as it is told or, once for each, with a fault. */
export async function startOutside(answer: (came: Came) => Answer | Promise<Answer>) {
  const came: Came[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      came.push(one);
      const fault = faults.shift();
      const { status, body: said } = typeof fault === 'object' ? fault : await answer(one);
      if (fault === 'lost') return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    faults,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type OutsideService = Awaited<ReturnType<typeof startOutside>>;

/** Hands what comes on to a service that is somewhere else. */
export const passOn =
  (url: string) =>
  async ({ method, path, headers, body }: Came): Promise<Answer> => {
    const { authorization = '', 'content-type': type = 'application/json' } = headers;
    const answered = await fetch(new URL(path, url), {
      method,
      body,
      headers: { authorization, 'content-type': type },
    });
    return { status: answered.status, body: await answered.json() };
  };
