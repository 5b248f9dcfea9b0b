/** The stream (server-sent events) that tells each open page when to ask for a new snapshot. */
import type { ServerResponse } from 'node:http';

export class ChangeStream {
  readonly #listening = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    // Without a first line the headers would wait for the first change.
    response.write(': listening\n\n');
    this.#listening.add(response);
    // The response, not the request: a request counts as closed as soon as it is read.
    response.on('close', () => this.#listening.delete(response));
  }

  announce(): void {
    for (const response of this.#listening) response.write('data:\n\n');
  }

  end(): void {
    for (const response of this.#listening) response.end();
  }

  get size(): number {
    return this.#listening.size;
  }
}
