import { randomBytes } from 'node:crypto';
import { elapsedMs } from '../../platform/clock.js';
import { ApiError } from './api-error.js';

/** Slack's promise, in real time whatever the playground's clock does. */
const LIFETIME_MS = 3000;

export interface Trigger {
  person: string;
  /** The modal it came from; only such a trigger may push another one on top. */
  fromModal: string | null;
}

/** Trigger ids: each lets the app open one modal for one person, once, within three seconds. */
export class Triggers {
  readonly #given = new Map<string, Trigger & { givenAtMs: number; isUsed: boolean }>();

  constructor(private readonly realMs: () => number = elapsedMs) {}

  give(trigger: Trigger): string {
    const id = `${this.#given.size + 1}.${randomBytes(4).readUInt32BE()}.${randomBytes(12).toString('hex')}`;
    this.#given.set(id, { ...trigger, givenAtMs: this.realMs(), isUsed: false });
    return id;
  }

  /** @throws ApiError in Slack's words when the trigger is not good any more. */
  use(id: string): Trigger {
    const trigger = this.#given.get(id);
    if (!trigger) throw new ApiError('invalid_trigger_id');
    if (trigger.isUsed) throw new ApiError('exchanged_trigger_id');
    if (this.realMs() - trigger.givenAtMs > LIFETIME_MS) throw new ApiError('expired_trigger_id');
    trigger.isUsed = true;
    return trigger;
  }
}
