import { sayIn } from '../../../domain/copy/index.js';
import type { Deps } from '../../../platform/deps.js';
import {
  type Effect,
  type Outgoing,
  toDirectMessage,
  untilTheirHours,
} from '../../../platform/outbox/index.js';
import { SuggestionPayload } from '../suggesting/suggest.effects.js';
import { findIn, GONE, permalinkOf } from './moving.js';
import { movedForMessage, wishMessage } from './shortcut.views.js';

type Told = typeof wishMessage;

async function tellAuthor(
  state: 'shown' | 'moved',
  tell: Told,
  payload: SuggestionPayload,
  { deps, isLookingBack }: { deps: Deps; isLookingBack: boolean },
): Promise<Outgoing> {
  const wish = await findIn([state], payload, deps);
  const mover = wish?.movedBy ?? wish?.askedBy;
  if (!wish || !mover) return GONE;
  const { id, workspace, author, channel, messageTs, target } = wish;
  const person = await deps.directory.person(workspace, author);
  const wait = isLookingBack ? null : untilTheirHours(person, deps.clock.now());
  if (wait) return wait;
  const permalink = await permalinkOf({ channel, ts: messageTs }, deps);
  if (!permalink && !isLookingBack) return GONE;
  const content = tell(sayIn(person.locale), { id, mover, channel, target, permalink });
  return toDirectMessage({ workspace, user: author }, content, deps);
}

/** Asks an author, in their working hours, whether their message may move. */
export const askAuthor: Effect<SuggestionPayload> = {
  name: 'charter.asked',
  promise: 'exactly-once',
  payload: SuggestionPayload,
  compose: (payload, deps, { isLookingBack }) =>
    tellAuthor('shown', wishMessage, payload, { deps, isLookingBack }),
};

/** Tells an author, in their working hours, that an admin moved their message. */
export const tellOfOthersMove: Effect<SuggestionPayload> = {
  name: 'charter.moved_for',
  promise: 'exactly-once',
  payload: SuggestionPayload,
  compose: (payload, deps, { isLookingBack }) =>
    tellAuthor('moved', movedForMessage, payload, { deps, isLookingBack }),
};
