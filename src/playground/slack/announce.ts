import type { EnvelopedEvent } from '@slack/bolt';
import { asBot, type Authorization } from './audience.js';
import type { Announcer, Backstage } from './backstage.js';
import { type BotAnswer, json } from './wire.js';

/** Before the second, third and fourth try. Slack waits none, one and five minutes; nobody here would. */
const RETRY_PAUSES_MS = [0, 200, 1000];

export interface SendOptions {
  eventId?: string;
  retryNum?: number;
  retryReason?: string;
  /** The bot's unless told otherwise. */
  authorization?: Authorization;
}

type AnnounceOptions = Parameters<Announcer['announce']>[1];
type Stage = Omit<Backstage, 'announcer'>;

/** Delivers events like Slack does: subscribed ones only, in the background, again when the bot did not take them. */
export class EventAnnouncer implements Announcer {
  readonly pending = new Set<Promise<unknown>>();
  /** The last delivery of each lane. */
  readonly #lanes = new Map<string, Promise<unknown>>();

  constructor(private readonly stage: Stage) {}

  announce(
    event: { type: string },
    { subscription, lane, authorization = asBot(this.stage) }: AnnounceOptions,
  ): void {
    const { bot_events, user_events } = this.stage.manifest.settings.event_subscriptions;
    if (!(authorization.isBot ? bot_events : user_events).includes(subscription)) return;
    const eventId = this.stage.world.newId('Ev');
    const late = this.stage.faults.forEvent('event-late');
    const copies = this.stage.faults.forEvent('event-twice') ? 2 : 1;
    const before = late ? this.stage.wire.pause(late.milliseconds) : this.#lanes.get(lane);
    const first = (before ?? Promise.resolve()).then(() => this.sendOnce(event, { eventId, authorization }));
    if (!late) this.#lanes.set(lane, first);
    this.#track(first.then((answer) => this.#retry(event, { eventId, authorization }, answer)));
    if (copies === 2) this.#track(first.then(() => this.sendOnce(event, { eventId, authorization })));
  }

  async sendOnce(
    event: { type: string },
    { eventId, retryNum, retryReason, authorization = asBot(this.stage) }: SendOptions,
  ): Promise<BotAnswer> {
    const envelope = this.#envelope(event, eventId ?? this.stage.world.newId('Ev'), authorization);
    const name = `event ${event.type}${retryNum ? ` (retry ${retryNum})` : ''}`;
    const retry = retryNum
      ? { 'x-slack-retry-num': String(retryNum), 'x-slack-retry-reason': retryReason ?? 'http_error' }
      : undefined;
    return this.stage.wire.send({ ...json(name, envelope), ...(retry ? { headers: retry } : {}) });
  }

  async #retry(event: { type: string }, options: SendOptions, first: BotAnswer): Promise<void> {
    let answer = first;
    for (const [index, pauseMs] of RETRY_PAUSES_MS.entries()) {
      if (isTaken(answer) || answer.wantsNoRetry || this.stage.wire.isClosed) return;
      if (pauseMs > 0) await this.stage.wire.pause(pauseMs);
      const retryReason = answer.failure ?? 'http_error';
      answer = await this.sendOnce(event, { ...options, retryNum: index + 1, retryReason });
    }
    if (isTaken(answer) || this.stage.wire.isClosed) return;
    this.stage.exchanges.warn(
      `Daybreak did not take the event “${event.type}”, and Slack gave up after three retries.`,
    );
  }

  #track(work: Promise<unknown>): void {
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  #envelope(event: { type: string }, eventId: string, { userId, isBot }: Authorization): EnvelopedEvent {
    const { world, app } = this.stage;
    const teamId = world.state.workspace.id;
    const channel = 'channel' in event && typeof event.channel === 'string' ? event.channel : null;
    return {
      token: 'verification-token',
      team_id: teamId,
      context_team_id: teamId,
      api_app_id: app.appId,
      event,
      type: 'event_callback',
      event_id: eventId,
      event_time: world.nowSeconds(),
      authorizations: [
        {
          enterprise_id: null,
          team_id: teamId,
          user_id: userId,
          is_bot: isBot,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: channel ? (world.conversation(channel)?.isShared ?? false) : false,
      event_context: `4-${eventId}`,
    };
  }
}

const isTaken = ({ status }: BotAnswer): boolean => status >= 200 && status < 300;
