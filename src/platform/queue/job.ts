import type { z } from 'zod';
import type { Deps } from '../deps.js';

/** `events`: what Slack told us. `outbox`: what is to leave. Apart, so that neither waits for the other. */
export type QueueName = 'events' | 'outbox';

/** A piece of work. It may run twice: `run` must be harmless the second time. */
export interface Job<P> {
  /** `noun.verb` */
  name: string;
  queue: QueueName;
  /** Parsed again in the worker: older code may have queued it. */
  payload: z.ZodType<P>;
  /** How often it is tried, with growing pauses, unless it fails with a `Refusal`. */
  attempts: number;
  /** Its id may be used again as soon as it has ended. Else it is remembered for an hour, and for a week if it failed. */
  isForgottenAtEnd?: boolean;
  run(payload: P, deps: Deps): Promise<void>;
}

/** Jobs of different payloads, in a list. */
// `never` is the parameter every payload type accepts.
export type AnyJob = Omit<Job<never>, 'payload' | 'run'> & {
  payload: z.ZodType<unknown>;
  run(payload: never, deps: Deps): Promise<void>;
};

export const job = <P>(definition: Job<P>): Job<P> => definition;
