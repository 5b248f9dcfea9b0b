import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bullmq';

/**
 * Bull Board below `path`, for whoever knows `secret` (HTTP Basic, any user name). It only shows: a browser that was
 * let in once sends the password along with whatever another site makes it ask for.
 */
export function board(queues: Queue[], { path, secret }: { path: string; secret: string }): RequestListener {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(path);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Daybreak' } },
  });
  const show = serverAdapter.getRouter() as RequestListener;
  return (request, response) => {
    if (!knows(request.headers.authorization, secret)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="Daybreak"' }).end();
      return;
    }
    // It was made to be mounted, and to be told what is below.
    request.url = request.url?.slice(path.length) || '/';
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-frame-options', 'DENY');
    show(request, response);
  };
}

function knows(authorization: string | undefined, secret: string): boolean {
  const [scheme, credentials = ''] = (authorization ?? '').split(' ');
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString()) ?? [];
  return scheme?.toLowerCase() === 'basic' && timingSafeEqual(digest(password ?? ''), digest(secret));
}

/** Of one length, whatever was given. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
