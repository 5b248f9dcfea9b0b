import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Slack's Socket Mode in front of a simulated Slack: `apps.connections.open` is answered here, the rest goes on. */
export interface SocketSlack {
  apiUrl: string;
  /** Sends an envelope once the bot is connected; answers what the bot acked it with. */
  send(type: 'events_api' | 'slash_commands', payload: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function startSocketSlack(apiUrl: string): Promise<SocketSlack> {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => sockets.once('listening', resolve));
  const connected = new Promise<WebSocket>((resolve) => sockets.once('connection', resolve));
  sockets.on('connection', (socket) => socket.send(JSON.stringify({ type: 'hello', num_connections: 1 })));

  const front = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.url?.split('/').at(-1) ?? '';
      if (method === 'apps.connections.open') {
        const url = `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`;
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, url }));
        return;
      }
      const { authorization = '', 'content-type': type = '' } = request.headers;
      const headers = { authorization, 'content-type': type };
      void fetch(new URL(method, apiUrl), { method: 'POST', headers, body: Buffer.concat(chunks) }).then(
        async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
        },
      );
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));

  let sent = 0;
  return {
    apiUrl: `http://127.0.0.1:${(front.address() as AddressInfo).port}/api/`,
    async send(type, payload) {
      const socket = await connected;
      const envelope_id = `envelope-${++sent}`;
      const acked = new Promise<unknown>((resolve) => {
        socket.on('message', (data: Buffer) => {
          const ack = JSON.parse(data.toString()) as { envelope_id?: string; payload?: unknown };
          if (ack.envelope_id === envelope_id) resolve(ack.payload ?? null);
        });
      });
      socket.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }));
      return acked;
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => sockets.close(resolve));
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
    },
  };
}
