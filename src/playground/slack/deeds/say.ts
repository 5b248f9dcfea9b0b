import { randomUUID } from 'node:crypto';
import type { Deed, DeedResult } from '../../contract.js';
import type { Backstage } from '../backstage.js';
import { announceDeleted, announceEdited, announcePosted } from '../events.js';
import { wireMessage } from '../shapes.js';
import { typedMessage } from '../typing.js';
import { done, Impossible, personOf, placeOf, seenMessage } from './outcome.js';

type DeedOf<Kind extends Deed['do']> = Extract<Deed, { do: Kind }>;

export function say(deed: DeedOf<'say'>, backstage: Backstage): DeedResult {
  const { world } = backstage;
  const person = personOf(deed.as, backstage);
  const conversation = placeOf(deed.conversation, person, backstage);
  const { files = [] } = deed;
  if (deed.text.trim() === '' && files.length === 0) throw new Impossible('There is nothing to send yet.');
  const parent = deed.thread ? seenMessage(deed.thread, conversation, person, backstage) : null;
  if (parent?.ephemeralTo) throw new Impossible('Nobody can reply to a message that only you see.');
  const message = world.post({
    conversation: conversation.id,
    author: person.id,
    ...(deed.text.trim() === ''
      ? { text: '', blocks: [] }
      : typedMessage(deed.text, world, world.newId('b'))),
    files: files.map(({ name, title = name, mimetype }) => ({ id: world.newId('F'), name, title, mimetype })),
    threadTs: parent ? (parent.threadTs ?? parent.ts) : null,
    ephemeralTo: null,
    clientMsgId: randomUUID(),
    metadata: null,
  });
  world.state.readUpTo[`${person.id} ${conversation.id}`] = message.ts;
  announcePosted(message, conversation, backstage);
  return done({ conversation: conversation.id, ts: message.ts });
}

export function edit(deed: DeedOf<'edit'>, backstage: Backstage): DeedResult {
  const { world } = backstage;
  const person = personOf(deed.as, backstage);
  const conversation = placeOf(deed.conversation, person, backstage);
  const message = seenMessage(deed.ts, conversation, person, backstage);
  if (message.author !== person.id) throw new Impossible('Everybody edits only their own messages.');
  const before = wireMessage(message, backstage);
  Object.assign(message, typedMessage(deed.text, world, world.newId('b')));
  message.edited = { user: person.id, ts: world.nextTs() };
  announceEdited(message, before, conversation, backstage);
  return done({ conversation: conversation.id, ts: message.ts });
}

/** For everybody, as in Slack; only the app may have noted what it said. */
export function erase(deed: DeedOf<'delete'>, backstage: Backstage): DeedResult {
  const person = personOf(deed.as, backstage);
  const conversation = placeOf(deed.conversation, person, backstage);
  const message = seenMessage(deed.ts, conversation, person, backstage);
  if (message.author !== person.id) throw new Impossible('Everybody deletes only their own messages.');
  backstage.world.remove(message);
  announceDeleted(message, conversation, backstage);
  return done({ conversation: conversation.id, ts: message.ts });
}

export function read(deed: DeedOf<'read'>, { world }: Backstage): DeedResult {
  const latest = world.history(deed.conversation).at(-1);
  if (latest) world.state.readUpTo[`${deed.as} ${deed.conversation}`] = latest.ts;
  return done();
}
