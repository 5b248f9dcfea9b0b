/** Something that leaves: a note where somebody wrote, or what waits for a recipient in their conversation with the bot. */
export interface Sending {
  workspace: number;
  kind: 'note' | 'held';
  to: string;
  channel: string;
  /** Second of the day. */
  due: number;
}

/**
 * Calls a minute of one app in one workspace: https://docs.slack.dev/apis/web-api/rate-limits (tiers 3 and 4, and for
 * chat.postMessage "several hundred", of which this takes the fewest).
 */
const PER_MINUTE: Record<string, number> = {
  'conversations.open': 50,
  'chat.postEphemeral': 100,
  'chat.postMessage': 300,
};
/** What the outbox has under way for a workspace at once. */
const SHARE = 100;

/** Slack as far as it limits, and the outbox as far as it heeds that: a pause for the workspace after each 429. */
export class LimitedSlack {
  readonly #calls = new Map<string, number>();
  /** With whom the bot has spoken before: the conversation is known. */
  readonly #opened = new Set<string>();
  #refused = 0;

  /** Seconds that each was late, in a day of its own. */
  sendAll(sendings: Sending[]): number[] {
    const late: number[] = [];
    this.#calls.clear();
    for (const ofOne of groupBy(sendings, ({ workspace }) => String(workspace)).values()) {
      // What waits for one person at one moment leaves as one message.
      const leaving = [...groupBy(ofOne, ({ channel, due, to }) => `${channel} ${to} ${due}`).values()];
      late.push(...this.#sendFor(leaving.flatMap(([first]) => first ?? []).sort((a, b) => a.due - b.due)));
    }
    return late;
  }

  /** How often it said 429 since it was asked last. */
  refusals(): number {
    const refused = this.#refused;
    this.#refused = 0;
    return refused;
  }

  #sendFor(waiting: Sending[]): number[] {
    const late: number[] = [];
    let second = 0;
    for (let next = 0; next < waiting.length; second++) {
      for (let sent = 0; sent < SHARE; sent++) {
        const sending = waiting[next];
        if (!sending || sending.due > second) break;
        if (!this.#leaves(sending, second)) {
          // `Retry-After`: until the minute is over.
          second = Math.floor(second / 60) * 60 + 59;
          break;
        }
        late.push(second - sending.due);
        next++;
      }
    }
    return late;
  }

  #leaves({ workspace, kind, to }: Sending, second: number): boolean {
    const calls = (method: string): boolean => this.#call(method, workspace, second);
    if (kind === 'note') return calls('chat.postEphemeral');
    if (!this.#opened.has(to) && !calls('conversations.open')) return false;
    this.#opened.add(to);
    return calls('chat.postMessage');
  }

  #call(method: string, workspace: number, second: number): boolean {
    const key = `${method} ${workspace} ${Math.floor(second / 60)}`;
    const made = this.#calls.get(key) ?? 0;
    if (made >= (PER_MINUTE[method] ?? 0)) {
      this.#refused++;
      return false;
    }
    this.#calls.set(key, made + 1);
    return true;
  }
}

function groupBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
