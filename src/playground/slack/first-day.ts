/** The world at a start: as it was left, or as the seed describes it. */
import { freshWorld, type Seed } from '../seed.js';
import { WorldState } from './state.js';
import { typedMessage } from './typing.js';
import { World } from './world.js';

/** What was saved by a former run; null when there is nothing that can be read. */
export function savedWorld(saved: unknown): WorldState | null {
  const parsed = WorldState.safeParse(saved);
  // Windows do not stay open over a restart, and neither do messages that only one person saw.
  return parsed.success
    ? {
        ...parsed.data,
        modals: {},
        messages: parsed.data.messages.filter(({ ephemeralTo }) => ephemeralTo === null),
      }
    : null;
}

/** The seed's world with its earlier chatter, as far as that lies before `now`. Everybody has read it. */
export function firstDay(seed: Seed, now: Date): WorldState {
  const state = freshWorld(seed);
  const world = new World(state, { now: () => now });
  const heard = seed.said.filter(({ at }) => new Date(at) <= now).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const [index, { at, by, in: channel, text }] of heard.entries()) {
    const [author, conversation] = [world.personCalled(by), world.channelCalled(channel)];
    if (!author || !conversation)
      throw new Error(`The seed lets ${by} speak in #${channel}, and one of them is missing.`);
    const ts = `${new Date(at).getTime() / 1000}.${String(index + 1).padStart(6, '0')}`;
    state.messages.push({
      ts,
      conversation: conversation.id,
      author: author.id,
      ...typedMessage(text, world, world.newId('b')),
      threadTs: null,
      ephemeralTo: null,
      edited: null,
      clientMsgId: null,
      metadata: null,
      files: [],
      isThroughApp: false,
    });
    for (const member of conversation.members) state.readUpTo[`${member} ${conversation.id}`] = ts;
  }
  return state;
}
