/** What can be done in the playground: by a visitor on the page, by a story, by a test. */
import type { PersonView } from './contract.js';

export type Fault =
  | { kind: 'ratelimited'; method: string; retryAfterSeconds: number; times: number }
  | { kind: 'server-error'; method: string; effect: 'before' | 'after'; times: number }
  | { kind: 'dropped'; method: string; effect: 'before' | 'after'; times: number }
  /** An error of Slack's own, e.g. `cant_delete_message`; nothing is done. */
  | { kind: 'refused'; method: string; error: string; times: number }
  | { kind: 'slow'; method: string; milliseconds: number; times: number }
  | { kind: 'event-twice'; times: number }
  | { kind: 'event-late'; milliseconds: number; times: number };

/** What a visitor, a story or a test does. `as` is a user id. Values of inputs come in Slack's own `state.values` shape. */
export type Deed =
  | { do: 'say'; as: string; conversation: string; text: string; thread?: string; files?: NewFile[] }
  | { do: 'edit'; as: string; conversation: string; ts: string; text: string }
  | { do: 'delete'; as: string; conversation: string; ts: string }
  | { do: 'command'; as: string; conversation: string; text: string }
  | {
      do: 'click';
      as: string;
      from: ClickPlace;
      actionId: string;
      blockId: string;
      action: ActionValue;
      /** What else was entered in the modal so far. */
      values?: StateValues;
    }
  | { do: 'submit'; as: string; viewId: string; values: StateValues }
  | { do: 'close'; as: string; viewId: string }
  | { do: 'message-shortcut'; as: string; callbackId: string; conversation: string; ts: string }
  | { do: 'global-shortcut'; as: string; callbackId: string }
  | { do: 'open-home'; as: string }
  | { do: 'open-dm'; as: string; with: string }
  | { do: 'read'; as: string; conversation: string }
  | { do: 'set-zone'; as: string; zone: string | null }
  /** The language of their Slack, e.g. `ja-JP`. */
  | { do: 'set-locale'; as: string; locale: string }
  /** Without text and emoji the status is cleared. `until` is ISO 8601, or null when it stays. */
  | { do: 'set-status'; as: string; text: string; emoji: string; until: string | null }
  | { do: 'pause-notifications'; as: string; for: { minutes: number } | { until: string } }
  | { do: 'resume-notifications'; as: string }
  | { do: 'set-role'; as: string; role: PersonView['role'] }
  /** Somebody new joins the workspace; the result names them. */
  | {
      do: 'join-workspace';
      handle: string;
      name: string;
      zone: string | null;
      about?: string;
      locale?: string;
    }
  /** `group` is an id, `members` are ids of people. */
  | { do: 'change-group'; as: string; group: string; name?: string; members?: string[] }
  /** Takes back the app's permission to act as this person. */
  | { do: 'revoke-grant'; as: string }
  | { do: 'move-clock'; to: { at: string } | { byMinutes: number } | { nextMorningOf: string } }
  | { do: 'start-story'; story: string }
  | { do: 'step-story'; story: string }
  | { do: 'leave-story' }
  | { do: 'set-faults'; faults: Fault[] };

/** A file somebody shares; only its name travels. */
export interface NewFile {
  name: string;
  title?: string;
  mimetype: string;
}

export type ClickPlace =
  { in: 'message'; conversation: string; ts: string } | { in: 'home' } | { in: 'modal'; viewId: string };

/** The part of a block action that depends on its element, in Slack's shape, e.g. `{ type: 'button', value: '7' }`. */
export type ActionValue = { type: string } & Record<string, unknown>;

export type StateValues = Record<string, Record<string, { type: string } & Record<string, unknown>>>;

/** `problem` is a sentence for the visitor. `conversation`, `ts` and `person` name what was made, if anything was. */
export type DeedResult =
  { ok: true; conversation?: string; ts?: string; person?: string } | { ok: false; problem: string };
