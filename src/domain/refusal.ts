/**
 * A failure meant for a person: its message says what happened and what to do, in words that may be
 * shown to them. Never retried. Anything else that is thrown may be weather, and is.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
