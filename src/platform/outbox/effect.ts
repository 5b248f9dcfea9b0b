import type { KnownBlock } from '@slack/types';
import type { z } from 'zod';
import type { Trx } from '../db/schema.js';
import type { Deps } from '../deps.js';
import type { UserId } from '../../domain/ids.js';
import type { EphemeralArguments, MessageArguments } from '../slack/clients.js';

/** What leaves, decided at the moment it leaves. */
export type Outgoing =
  /** `as`: in this person's name, with the token they granted. */
  | { kind: 'message'; args: MessageArguments; as?: UserId }
  /** Takes back a message this person wrote, or the bot itself. One that is gone already counts as taken back. */
  | { kind: 'delete'; args: { channel: string; ts: string }; as?: UserId }
  | { kind: 'ephemeral'; args: EphemeralArguments }
  /** Changes what the bot wrote. */
  | { kind: 'update'; args: { channel: string; ts: string; text: string; blocks?: KnownBlock[] } }
  | { kind: 'pin'; args: { channel: string; timestamp: string } }
  /** Makes the canvas of a channel, or writes the one with this id anew. */
  | { kind: 'canvas'; args: { channel: string; canvas: string | null; title: string; markdown: string } }
  | { kind: 'postpone'; until: Date }
  | { kind: 'drop'; reason: string };

/** `ts` is that of a message, or the id of a canvas. */
export type Outcome = { kind: 'sent'; channel: string; ts: string } | { kind: 'dropped'; reason: string };

export interface When {
  /** It answers what may have been sent before, whatever the hour is now. */
  isLookingBack: boolean;
  /** An earlier copy may have arrived, and Slack does not let us look: this one has to say so. */
  mayBeSecond: boolean;
}

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
  compose(payload: P, deps: Deps, when: When): Promise<Outgoing>;
  /** Runs in the transaction that marks the row sent or dropped. */
  settle?(trx: Trx, payload: P, outcome: Outcome, deps: Deps): Promise<void>;
}

export type AnyEffect = Omit<Effect<never>, 'payload' | 'compose' | 'settle'> & {
  payload: z.ZodType<unknown>;
  compose(payload: never, deps: Deps, when: When): Promise<Outgoing>;
  settle?(trx: Trx, payload: never, outcome: Outcome, deps: Deps): Promise<void>;
};
