import type { z } from 'zod';
import type { Trx } from '../db/schema.js';
import type { Deps } from '../deps.js';
import type { EphemeralArguments, MessageArguments } from '../slack/clients.js';

/** What leaves, decided at the moment it leaves. */
export type Outgoing =
  | { kind: 'message'; args: MessageArguments }
  | { kind: 'ephemeral'; args: EphemeralArguments }
  | { kind: 'postpone'; until: Date }
  | { kind: 'drop'; reason: string };

export type Outcome = { kind: 'sent'; channel: string; ts: string } | { kind: 'dropped'; reason: string };

/**
 * A kind of thing that leaves for Slack.
 *
 * `at-most-once`: lost rather than doubled; after an attempt that may have reached Slack it is given up.
 * `exactly-once`: as far as Slack allows. The message carries the row's id as metadata; after an attempt that
 * may have reached Slack, that marker is looked for before anything is sent again.
 */
export interface Effect<P> {
  /** `noun.verb` */
  name: string;
  promise: 'at-most-once' | 'exactly-once';
  payload: z.ZodType<P>;
  /** Looking back, it answers what may have been sent before, whatever the hour is now. */
  compose(payload: P, deps: Deps, when: { isLookingBack: boolean }): Promise<Outgoing>;
  /** Runs in the transaction that marks the row sent or dropped. */
  settle?(trx: Trx, payload: P, outcome: Outcome, deps: Deps): Promise<void>;
}

export type AnyEffect = Omit<Effect<never>, 'payload' | 'compose' | 'settle'> & {
  payload: z.ZodType<unknown>;
  compose(payload: never, deps: Deps, when: { isLookingBack: boolean }): Promise<Outgoing>;
  settle?(trx: Trx, payload: never, outcome: Outcome, deps: Deps): Promise<void>;
};
