import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as later } from 'node:timers';

/** Stands between the bot and a server, and can be bad weather. */
export class Proxy {
  #slowMs = 0;
  readonly #pairs = new Set<Socket>();

  private constructor(
    private server: Server,
    private readonly target: { host: string; port: number },
    readonly port: number,
  ) {}

  static async to(target: string): Promise<Proxy> {
    const { hostname, port } = new URL(target);
    const where = { host: hostname, port: Number(port) };
    const server = createServer();
    await listening(server, 0);
    const proxy = new Proxy(server, where, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => proxy.#pass(socket));
    return proxy;
  }

  /** The same address, by way of this proxy. */
  through(target: string): string {
    const url = new URL(target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  #pass(near: Socket): void {
    const far = connect(this.target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#pairs.add(from);
      // What comes later never overtakes, also when it is faster.
      let last = Promise.resolve();
      from.on('data', (chunk) => {
        const arrived = new Promise<void>((pass) => later(pass, from === far ? this.#slowMs : 0));
        last = last.then(() => arrived).then(() => void (to.writable && to.write(chunk)));
      });
      from.on('close', () => {
        this.#pairs.delete(from);
        to.destroy();
      });
      from.on('error', () => undefined);
    }
  }

  /** Every answer takes so long from now on. */
  slow(milliseconds: number): void {
    this.#slowMs = milliseconds;
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.#pairs) socket.destroy();
  }

  /** Cuts every connection, and refuses new ones. */
  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.cut();
    await closed;
  }

  async up(): Promise<void> {
    this.server = createServer((socket) => this.#pass(socket));
    await listening(this.server, this.port);
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.down();
  }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
