import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ASLEEP, nowMs } from './load.js';

/** The least of a Slack that the nudge needs: it answers at once and notes when each nudge arrived. */
export interface FakeSlack {
  apiUrl: string;
  /** Milliseconds since 1970, by channel. */
  nudgedAt: Map<string, number>;
  /** Resolves when this many nudges arrived. */
  nudges(count: number): Promise<void>;
  close(): void;
}

const ANSWERS: Record<string, unknown> = {
  'auth.test': { ok: true, team_id: 'T0BENCH', user_id: 'U0BOT', bot_id: 'B0BOT' },
  'chat.postEphemeral': { ok: true, message_ts: '1.000001' },
};

/** `ASLEEP` lives where it is night, everybody else where it is day. */
export async function startFakeSlack({ day, night }: { day: string; night: string }): Promise<FakeSlack> {
  const userOf = (id: string): unknown => ({
    ok: true,
    user: { id, team_id: 'T0BENCH', tz: id === ASLEEP ? night : day, profile: { display_name: id } },
  });
  const nudgedAt = new Map<string, number>();
  let waiting: { count: number; done(): void } | null = null;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const method = request.url?.split('/').at(-1) ?? '';
      const form = new URLSearchParams(body);
      if (method === 'chat.postEphemeral') {
        nudgedAt.set(form.get('channel') ?? '', nowMs());
        if (waiting && nudgedAt.size >= waiting.count) waiting.done();
      }
      const answer = method === 'users.info' ? userOf(form.get('user') ?? '') : ANSWERS[method];
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(answer ?? { ok: false, error: 'unknown_method' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    nudgedAt,
    nudges: (count) => new Promise((done) => (waiting = { count, done })),
    close: () => server.close(),
  };
}
