import type { Reader } from './plain-text.js';
import type { World } from './slack/world.js';

/** A person of the workspace as a reader of its messages. */
export function readerFor(personId: string, world: World, now: Date): Reader {
  return {
    zone: world.person(personId)?.zone ?? null,
    now,
    nameOf: (kind, id) => {
      if (kind === 'person') return world.person(id)?.name ?? id;
      if (kind === 'group') return world.group(id)?.handle ?? id;
      return world.conversation(id)?.name ?? id;
    },
  };
}
