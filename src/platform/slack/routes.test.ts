import { Agent, request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { serve } from './routes.js';

describe('a server that is asked to stop', () => {
  it('answers what it was asked before, and does not wait for connections that are kept alive', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((isAsked) => {
      answer = isAsked;
    });
    let goOn = (): void => undefined;
    const server = serve([
      {
        method: 'GET',
        path: '/slow',
        handle(_, response) {
          goOn = () => void response.writeHead(200).end();
          answer();
        },
      },
    ]);
    const port = await server.start('127.0.0.1', 0);
    const agent = new Agent({ keepAlive: true });
    const status = new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path: '/slow', agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      }).end();
    });
    await asked;
    const stopped = server.stop();
    goOn();
    expect(await status).toBe(200);
    await stopped;
    agent.destroy();
  });
});
