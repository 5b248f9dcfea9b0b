import { type Key, type Say, sayIn, type Values } from './copy/index.js';

/**
 * A failure meant for a person: the sentence says what happened and what to do. Never retried. Anything else
 * that is thrown may be weather, and is. `message` is the English sentence, for logs and the command line.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly key: Key,
    readonly values: Values = {},
  ) {
    super(sayIn('en').plain(key, values));
  }

  /** In the reader's language, as mrkdwn. */
  in(say: Say): string {
    return say(this.key, this.values);
  }

  /** The same under a field of a form, where Slack formats nothing. */
  inForm(say: Say): string {
    return say.plain(this.key, this.values).replaceAll('`', '');
  }
}
