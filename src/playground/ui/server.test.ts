import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Deed, Snapshot } from '../contract.js';
import { type PageSource, servePage, type ServedPage } from './server.js';

class RememberingSource implements PageSource {
  readonly views: unknown[] = [];
  readonly deeds: Deed[] = [];
  readonly listeners = new Set<() => void>();

  snapshot(view: { as: string }): Promise<Snapshot> {
    this.views.push(view);
    return Promise.resolve({ now: '2026-11-17T14:40:00.000Z' } as Snapshot);
  }
  deed(deed: Deed): Promise<{ ok: true }> {
    this.deeds.push(deed);
    return Promise.resolve({ ok: true });
  }
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

let source: RememberingSource;
let page: ServedPage;
beforeEach(async () => {
  source = new RememberingSource();
  page = await servePage(source, { port: 0 });
});
afterEach(() => page.close());

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${page.url}/api/deeds`, { method: 'POST', body, headers });
const readDeed = JSON.stringify({ do: 'read', as: 'U0ANA', conversation: 'C0DESIGN' });

/** `fetch` sets `Host` itself, so this asks by hand. */
function getWithHost(host: string, path = '/'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(page.url + path, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer);
    })
      .on('error', reject)
      .end();
  });
}

describe('the files of the page', () => {
  it('serves the page with a policy that lets nothing foreign or inline in', async () => {
    const answer = await fetch(page.url);
    expect(await answer.text()).toContain('<title>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/vendor/preact.js', '/vendor/preact-hooks.js', '/vendor/htm.js'])(
    'serves %s as a module that imports no bare name',
    async (path) => {
      const answer = await fetch(page.url + path);
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(await answer.text()).not.toMatch(/from\s*["'](preact|htm)/);
    },
  );

  it.each`
    path                      | because
    ${'/nothing.js'}          | ${'there is no such file'}
    ${'/vendor/zod.js'}       | ${'only what the page needs is vendored'}
    ${'/%2e%2e/contract.ts'}  | ${'it is outside the page'}
    ${'/..%2fui%2fserver.js'} | ${'it is outside the page'}
    ${'/tsconfig.json'}       | ${'it is no part of the page'}
    ${'/api/nothing'}         | ${'there is no such route'}
  `('answers 404 for $path: $because', async ({ path }) => {
    expect((await fetch(page.url + String(path))).status).toBe(404);
  });
});

describe('snapshots', () => {
  it('asks for what the visitor looks at', async () => {
    const answer = await fetch(`${page.url}/api/snapshot?as=U0ANA&in=C0DESIGN&thread=17.1`);
    expect(await answer.json()).toEqual({ now: '2026-11-17T14:40:00.000Z' });
    await fetch(`${page.url}/api/snapshot`);
    expect(source.views).toEqual([{ as: 'U0ANA', conversation: 'C0DESIGN', thread: '17.1' }, { as: '' }]);
  });

  it('answers a failure with its sentence', async () => {
    source.snapshot = () => Promise.reject(new Error('The clock has stopped.'));
    const answer = await fetch(`${page.url}/api/snapshot?as=U0ANA`);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ ok: false, problem: 'The clock has stopped.' });
  });
});

describe('deeds', () => {
  it('hands a deed over and answers with its result', async () => {
    const answer = await post(readDeed);
    expect(await answer.json()).toEqual({ ok: true });
    expect(source.deeds).toEqual([{ do: 'read', as: 'U0ANA', conversation: 'C0DESIGN' }]);
  });

  it.each<[Deed]>([
    [{ do: 'set-status', as: 'U0ANA', text: 'Away', emoji: ':palm_tree:', until: '2026-11-18T00:00:00Z' }],
    [{ do: 'pause-notifications', as: 'U0ANA', for: { minutes: 60 } }],
    [{ do: 'resume-notifications', as: 'U0ANA' }],
    [{ do: 'set-zone', as: 'U0ANA', zone: null }],
    [{ do: 'set-role', as: 'U0ANA', role: 'admin' }],
    [{ do: 'join-workspace', handle: 'kim', name: 'Kim', zone: 'Asia/Seoul' }],
    [{ do: 'change-group', as: 'U0ANA', group: 'S0DESIGNERS', members: ['U0ANA'] }],
    [{ do: 'revoke-grant', as: 'U0ANA' }],
    [{ do: 'delete', as: 'U0ANA', conversation: 'C0DESIGN', ts: '1.1' }],
  ])('understands %j', async (deed) => {
    expect((await post(JSON.stringify(deed))).status).toBe(200);
    expect(source.deeds).toEqual([deed]);
  });

  it.each`
    body                                                                   | because
    ${'{'}                                                                 | ${'it is not JSON'}
    ${'{"do":"dance"}'}                                                    | ${'nobody can do that'}
    ${'{"do":"say","as":"U0ANA","conversation":"C0DESIGN"}'}               | ${'a message has text'}
    ${'{"do":"move-clock","to":{"at":"soon"}}'}                            | ${'that is no time'}
    ${'{"do":"move-clock","to":{"byMinutes":60,"nextMorningOf":"U0ANA"}}'} | ${'one move, one target'}
  `('answers 400 with a sentence for $body: $because', async ({ body }) => {
    const answer = await post(String(body));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ ok: false, problem: expect.stringMatching(/^This is not .+\.$/) });
    expect(source.deeds).toEqual([]);
  });

  it('answers 413 for more than 256 kB', async () => {
    const answer = await post(JSON.stringify({ do: 'say', text: 'a'.repeat(256 * 1024) }));
    expect(answer.status).toBe(413);
  });
});

describe('strangers', () => {
  it.each`
    host                     | status | because
    ${'127.0.0.1:4000'}      | ${200} | ${'that is this machine'}
    ${'localhost'}           | ${200} | ${'that is this machine'}
    ${'[::1]:4000'}          | ${200} | ${'that is this machine'}
    ${'evil.example'}        | ${403} | ${'a foreign name may point here'}
    ${'localhost.evil.test'} | ${403} | ${'only the whole name counts'}
  `('answers $status to the host $host: $because', async ({ host, status }) => {
    expect((await getWithHost(String(host))).statusCode).toBe(status);
  });

  it('takes no deeds from the page of another site', async () => {
    const foreign = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect((await post(readDeed, foreign)).status).toBe(403);
    expect((await post(readDeed, { ...foreign, origin: page.url })).status).toBe(200);
    expect(source.deeds).toHaveLength(1);
  });

  it('takes no deeds in a form’s clothes', async () => {
    expect((await post(readDeed, { 'content-type': 'text/plain' })).status).toBe(415);
    expect(source.deeds).toEqual([]);
  });
});

describe('changes', () => {
  it('opens the stream at once and sends one message a change', async () => {
    const { body } = await fetch(`${page.url}/api/changes`);
    const stream = body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await stream.read()).value).toBe(': listening\n\n');
    for (const listener of source.listeners) listener();
    expect((await stream.read()).value).toBe('data:\n\n');
    await stream.cancel();
  });

  it('stops listening when it closes', async () => {
    await page.close();
    expect(source.listeners.size).toBe(0);
  });
});

it('moves to the next port when the first is taken', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as AddressInfo;
  try {
    const second = await servePage(source, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  } finally {
    await new Promise((resolve) => squatter.close(resolve));
  }
});
