import { section, small } from '../../../domain/blocks.js';
import type { Say } from '../../../domain/copy/index.js';
import type { HeldText } from '../../../domain/held-text.js';
import { type Person, shortName } from '../../../domain/person.js';
import type { MessageContent } from '../../../platform/slack/interactions.js';
import type { HeldMessage } from './held.rules.js';
import { headLine, richText } from './held.views.js';
import { nameThem } from '../wording.views.js';

interface Item {
  held: HeldMessage;
  text: HeldText;
  sender: Person;
}

/** Several held messages for one morning, in the order they were written. */
export function digestMessage(say: Say, items: Item[], { mayBeSecond = false } = {}): MessageContent {
  const senders = [...new Map(items.map(({ sender }) => [sender.id, sender])).values()];
  const values = { count: items.length, names: nameThem(say, senders) };
  const told = say('held.digest', values);
  return {
    text: told,
    blocks: [
      section(`🌅 *${told}*`),
      ...items.flatMap(({ held, text, sender }) => [section(headLine(say, held, sender)), richText(text)]),
      small(
        senders.length > 1 || !senders[0]
          ? say('held.answer_each')
          : say('held.answer_directly', { name: shortName(senders[0]) }),
      ),
      ...(mayBeSecond ? [small(say('held.may_be_second'))] : []),
    ],
  };
}
