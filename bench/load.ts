import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Runs in a process of its own: signs message events as Slack does and posts them, a fixed number at a time. */
export interface LoadPlan {
  url: string;
  secret: string;
  count: number;
  concurrency: number;
  /** Ids that make events and channels of this run unlike those of another. */
  run: string;
  /** `mixed`: of twenty messages, seventeen call nobody, two somebody at work, and one somebody asleep. */
  calls: 'nobody' | 'mixed';
  /** Milliseconds between sends; 0 sends as fast as answers come. */
  everyMs: number;
}

export interface LoadResult {
  acked: number;
  refused: number;
  tookMs: number;
  /** When each event was sent, by channel, in milliseconds since 1970. */
  sentAt: Record<string, number>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
export const nowMs = (): number => performance.timeOrigin + performance.now();

export const channelOf = (run: string, index: number): string => `C${run}${String(index).padStart(6, '0')}`;

/** Few enough to be known soon, and more than would get enough notes for a day. */
const SENDERS = 997;
/** Whom the fake Slack says to be at work, and asleep. */
export const AWAKE = 'U0AWAKE';
export const ASLEEP = 'U0ASLEEP';

export const isNudge = (index: number): boolean => index % 20 === 19;
function callOf(calls: LoadPlan['calls'], index: number): string | null {
  if (calls === 'nobody') return null;
  if (isNudge(index)) return ASLEEP;
  return index % 10 === 4 ? AWAKE : null;
}

function bodyOf({ run, calls }: LoadPlan, index: number): string {
  const ts = `${Math.floor(Date.now() / 1000)}.${String(index % 1_000_000).padStart(6, '0')}`;
  const called = callOf(calls, index);
  const text = called ? `hello <@${called}>` : 'nothing to see here';
  const channel = channelOf(run, index);
  const event = {
    type: 'message',
    channel,
    // Others in each run: nobody is told more than a few times a day.
    user: `U0SENDER${(index + Number.parseInt(run, 16)) % SENDERS}`,
    text,
    ts,
    event_ts: ts,
    channel_type: 'channel',
  };
  const envelope = {
    type: 'event_callback',
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    event_id: `Ev${run}${index}`,
  };
  return JSON.stringify({ ...envelope, event_time: Number(ts.split('.')[0]), event });
}

function post({ url, secret }: LoadPlan, body: string): Promise<number> {
  const at = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': signature,
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject).end(body);
  });
}

export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const result: LoadResult = { acked: 0, refused: 0, tookMs: 0, sentAt: {} };
  let next = 0;
  const started = nowMs();
  const worker = async (): Promise<void> => {
    for (let index = next++; index < plan.count; index = next++) {
      const due = started + index * plan.everyMs;
      if (due > nowMs()) await new Promise((resolve) => setTimeout(resolve, due - nowMs()));
      const body = bodyOf(plan, index);
      result.sentAt[channelOf(plan.run, index)] = nowMs();
      const status = await post(plan, body);
      if (status === 200) result.acked++;
      else result.refused++;
    }
  };
  await Promise.all(Array.from({ length: plan.concurrency }, worker));
  result.tookMs = nowMs() - started;
  return result;
}

if (process.send && process.argv[2] === 'load') {
  process.once('message', (plan: LoadPlan) => {
    void runLoad(plan).then((result) => process.send?.(result, () => process.exit(0)));
  });
}
