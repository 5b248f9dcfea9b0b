import type { Say } from '../../domain/copy/index.js';
import type { Names } from '../../domain/held-text.js';
import { UserId } from '../../domain/ids.js';
import type { Deps } from '../deps.js';
import type { Actor } from './interactions.js';

/** How people and groups are written out in held words. */
export async function namesFor(say: Say, deps: Deps, { workspace }: Actor, words: string): Promise<Names> {
  const mentioned = [...words.matchAll(/<@([UW][A-Z0-9]+)|"user_id":"([UW][A-Z0-9]+)"/g)];
  const ids = [...new Set(mentioned.map(([, inText, inBlocks]) => UserId.parse(inText ?? inBlocks)))];
  const people = new Map(
    (await deps.directory.people(workspace, ids)).map((person) => [String(person.id), person]),
  );
  const groups = new Map(
    [...words.matchAll(/<!subteam\^(S[A-Z0-9]+)\|@?([^<>]+)>/g)].map(([, id, name]) => [id, name]),
  );
  return {
    person: (id) => people.get(id)?.name ?? say.plain('held.someone'),
    group: (id) => groups.get(id) ?? say.plain('held.some_group'),
  };
}
