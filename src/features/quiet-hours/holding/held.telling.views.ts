import { button, section, small } from '../../../domain/blocks.js';
import type { Say } from '../../../domain/copy/index.js';
import { type Person, shortName } from '../../../domain/person.js';
import { weekdayAndClock } from '../../../domain/slack-date.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import type { HeldMessage } from './held.rules.js';
import { preview } from './held.views.js';
import { forReader, nameThem } from '../wording.views.js';

/** When it arrives, in the recipient's time and in the reader's. */
const moment = (say: Say, { dueAt }: HeldMessage, recipient: Person, reader: Person) => ({
  name: shortName(recipient),
  theirs: weekdayAndClock(dueAt, recipient.zone, say.locale),
  yours: forReader(say, dueAt, reader),
});

/** It goes another way than promised. */
export function toldMessage(
  say: Say,
  what: 'kept_original' | 'from_me',
  held: HeldMessage,
  recipient: Person,
  reader: Person,
): MessageContent {
  const text = say(`held.${what}`, moment(say, held, recipient, reader));
  return { text, blocks: [section(text)] };
}

/** They deleted the original: shall it still arrive? */
export function deletedMessage(
  say: Say,
  held: string,
  recipients: Person[],
  words: string | null,
): MessageContent {
  const text = say('held.deleted', { names: nameThem(say, recipients), count: recipients.length });
  const quoted = words === null ? [] : [small(say('held.quoted', { words: preview(words) }))];
  return {
    text,
    blocks: [
      section(text),
      ...quoted,
      {
        type: 'actions',
        elements: [
          button('held.keep', say.plain('held.keep_button'), held),
          button('held.drop', say.plain('held.drop_button'), held, 'danger'),
        ],
      },
    ],
  };
}

const LISTED = 10;

/** What arrives at another time than promised, a line each. */
export function movedMessage(
  say: Say,
  held: HeldMessage[],
  people: Person[],
  reader: Person,
): MessageContent {
  const lines = held.slice(0, LISTED).flatMap((one) => {
    const recipient = people.find(({ id }) => id === one.recipient);
    return recipient ? [say('held.moved_line', moment(say, one, recipient, reader))] : [];
  });
  const text = say('held.moved', { count: held.length });
  return { text, blocks: [section([`🗓️ ${text}`, ...lines].join('\n')), small(say('held.where_to_change'))] };
}
